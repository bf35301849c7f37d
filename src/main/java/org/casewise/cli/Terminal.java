package org.casewise.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where results and messages go, both as UTF-8 whatever the locale says. */
final class Terminal {

    private final InputStream in;
    private final ResultStream results;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean watched;

    private Terminal(InputStream in, OutputStream out, OutputStream err, boolean watched) {
        this.watched = watched;
        this.in = in;
        this.results = new ResultStream(out);
        this.out = new PrintWriter(results, false, StandardCharsets.UTF_8);
        this.err = new PrintWriter(err, false, StandardCharsets.UTF_8);
    }

    static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Screen.isWatched());
    }

    static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, false);
    }

    /** With somebody who sees each message at once. */
    static Terminal watched(OutputStream out, OutputStream err) {
        return new Terminal(InputStream.nullInputStream(), out, err, true);
    }

    /** Without anything to read. */
    static Terminal of(OutputStream out, OutputStream err) {
        return of(InputStream.nullInputStream(), out, err);
    }

    /** What is put in, as bytes. */
    InputStream in() {
        return in;
    }

    /** Results. */
    PrintWriter out() {
        return out;
    }

    /** Everything else. */
    PrintWriter err() {
        return err;
    }

    /** Whether messages go to a screen, where a line can be written over. */
    boolean isWatched() {
        return watched;
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether nobody is there any more, or no place, to take results. */
    boolean isClosed() {
        return results.hasFailed();
    }

    /** Whether results could not be written although somebody was there to read them. */
    boolean lostResults() {
        return results.isLost();
    }
}
