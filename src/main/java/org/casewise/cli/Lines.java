package org.casewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of UTF-8 text one after the other, in memory that does not grow with their number or length. */
final class Lines {

    /** A longer line is passed over. */
    static final int LONGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private byte[] line = new byte[1 << 10];
    private int count;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line without its end.
     *
     * @param number counted from 1
     * @param text null where it is too long or not UTF-8
     * @param bad the first byte, counted from 1, that is not UTF-8; 0 where the line is too long
     */
    record Line(int number, String text, int bad) {}

    /** The next line, or null after the last one. */
    Line next() throws IOException {
        int length = 0;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length = kept(length, end - next);
            boolean ended = end < filled;
            next = ended ? end + 1 : end;
            if (ended) {
                return line(length);
            }
        }
        return any ? line(length) : null;
    }

    /** Whether nothing more has arrived yet, so that an answer must not be kept back. */
    boolean isWaiting() throws IOException {
        return next == filled && in.available() == 0;
    }

    private boolean fill() throws IOException {
        if (next == filled) {
            next = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return next < filled;
    }

    private int kept(int length, int more) {
        int kept = Math.min(more, LONGEST + 2 - length);
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + kept));
        }
        System.arraycopy(buffer, next, line, length, kept);
        return length + kept;
    }

    private Line line(int bytes) {
        count++;
        int length = bytes > 0 && line[bytes - 1] == '\r' ? bytes - 1 : bytes;
        if (length > LONGEST) {
            return new Line(count, null, 0);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer from = ByteBuffer.wrap(line, 0, length);
        CharBuffer to = CharBuffer.allocate(length);
        if (decoder.decode(from, to, true).isError()) {
            return new Line(count, null, from.position() + 1);
        }
        String text = to.flip().toString();
        boolean marked = count == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Line(count, marked ? text.substring(1) : text, 0);
    }
}
