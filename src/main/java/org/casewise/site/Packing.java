package org.casewise.site;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made fewer, and back. Pages of paths and markup take a quarter of their room. */
final class Packing {

    private static final int BLOCK = 8192;

    private Packing() {}

    static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + BLOCK);
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** What was packed, of which there are so many bytes. */
    static byte[] unpacked(byte[] packed, int size) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            for (int at = 0; at < size; ) {
                int read = inflater.inflate(bytes, at, size - at);
                if (read == 0) {
                    throw new IllegalStateException("fewer bytes than were packed");
                }
                at += read;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IllegalStateException("no bytes that were packed", e);
        } finally {
            inflater.end();
        }
    }
}
