package org.casewise.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where results and messages go, both as UTF-8 whatever the locale says. */
final class Terminal {

    private final ResultStream results;
    private final PrintWriter out;
    private final PrintWriter err;

    private Terminal(OutputStream out, OutputStream err) {
        this.results = new ResultStream(out);
        this.out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
    }

    static Terminal ofProcess() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(out, err);
    }

    /** Results. */
    PrintWriter out() {
        return out;
    }

    /** Everything else. */
    PrintWriter err() {
        return err;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether results could not be written although somebody was there to read them. */
    boolean lostResults() {
        return results.isLost();
    }
}
