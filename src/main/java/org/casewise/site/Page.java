package org.casewise.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The content of one file of a site: an immutable run of bytes; two pages are equal when their bytes are. */
public final class Page {

    private final byte[] stored;
    private final int size;

    private Page(byte[] stored, int size) {
        this.stored = stored;
        this.size = size;
    }

    /** A page of these bytes, which are copied. */
    public static Page of(byte[] bytes) {
        return new Page(bytes.clone(), bytes.length);
    }

    /**
     * A page of this text in UTF-8.
     *
     * @throws IllegalArgumentException if the text has half of a surrogate pair, which no encoding can write
     */
    public static Page of(String text) {
        // A strict encoder would say the same, but goes through the text character by character.
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Page page = new Page(bytes, bytes.length);
        if (!page.text().equals(text)) {
            throw new IllegalArgumentException("half of a surrogate pair in the text of a page");
        }
        return page;
    }

    /** The same page in less memory, packed until it is asked for; for a page among many that wait to be written. */
    public Page packed() {
        byte[] packed = Packing.packed(plain());
        return packed.length < size ? new Page(packed, size) : this;
    }

    /** The bytes, not to be changed. */
    private byte[] plain() {
        return stored.length == size ? stored : Packing.unpacked(stored, size);
    }

    /** How many bytes the page has. */
    public int size() {
        return size;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return plain().clone();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(plain(), StandardCharsets.UTF_8);
    }

    /** The SHA-256 digest of the bytes in 64 lower-case hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(sha256().digest(plain()));
    }

    /** The same digest of everything that is left in a stream. */
    static String digest(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[8192];
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            digest.update(block, 0, n);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether the rest of the stream is exactly this page; reads in blocks and stops at the first difference. */
    boolean matches(InputStream in) throws IOException {
        byte[] bytes = plain();
        byte[] block = new byte[8192];
        int at = 0;
        for (int n = in.read(block); n >= 0; n = in.read(block)) {
            if (n > bytes.length - at || !Arrays.equals(block, 0, n, bytes, at, at + n)) {
                return false;
            }
            at += n;
        }
        return at == bytes.length;
    }

    /** The bytes for reading, not copied. */
    ByteBuffer buffer() {
        return ByteBuffer.wrap(plain()).asReadOnlyBuffer();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && size == page.size && Arrays.equals(plain(), page.plain());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(plain());
    }

    @Override
    public String toString() {
        return "Page of " + size + " bytes";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
