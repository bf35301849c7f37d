package org.casewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that somebody names on the command line and that holds UTF-8 text. */
final class TextFile {

    /** More than the longest card in bytes, and read at once. */
    private static final int LARGEST = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private TextFile() {}

    /** The text with the line ends of Unix. Throws {@link InputProblem}. */
    static String read(String name) {
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw InputProblem.files("cli.file-is-folder", name);
        }
        if (!Files.isRegularFile(file)) {
            throw InputProblem.files("cli.file-missing", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw InputProblem.input("cli.file-too-large", name, String.valueOf(LARGEST));
            }
            String text = decoded(name, bytes);
            text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return text.replace("\r\n", "\n").replace('\r', '\n');
        } catch (IOException e) {
            throw InputProblem.files("cli.file-unreadable", name);
        }
    }

    private static String decoded(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw InputProblem.input("cli.file-not-utf8", name, String.valueOf(in.position() + 1))
                    .hint("cli.save-as-utf8");
        }
        return out.flip().toString();
    }

    /** Where input of a person's own is read from, as far as it is named: output written there could take its place. */
    static List<Path> paths(String... folders) {
        List<Path> paths = new ArrayList<>();
        for (String folder : folders) {
            if (folder != null) {
                paths.add(path(folder));
            }
        }
        return paths;
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw InputProblem.input("cli.bad-path", text);
        }
    }
}
