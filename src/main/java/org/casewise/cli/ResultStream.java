package org.casewise.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that remembers why it failed: a full disk is an error, a reader that has seen enough, as {@code head}
 * has, is none.
 */
final class ResultStream extends OutputStream {

    private final OutputStream out;
    private IOException failure;

    ResultStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    boolean hasFailed() {
        return failure != null;
    }

    boolean isLost() {
        return failure != null && !readerIsGone(failure);
    }

    /** The system's words are all that Java tells; some systems say them in the user's language. */
    private static boolean readerIsGone(IOException failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("pipe") || said.contains("\u7ba1");
    }
}
