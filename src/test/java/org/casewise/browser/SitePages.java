package org.casewise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewise.cli.Main;

/** The site of our own catalogue, made once for all tests of pages. */
final class SitePages {

    static final Path FOLDER = made();

    private SitePages() {}

    private static Path made() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "site-of-the-tests"));
            Main.main(new String[] {"site", "--out", folder.toString()});
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The catalogue in both languages, the choice between them, articles of both kinds with their way back. */
    static List<Path> sample() {
        return List.of(
                FOLDER.resolve("index.html"),
                FOLDER.resolve("zh.html"),
                FOLDER.resolve("en.html"),
                FOLDER.resolve("leaky-relu").resolve("zh.html"),
                FOLDER.resolve("softmax").resolve("zh.html"),
                FOLDER.resolve("log-softmax").resolve("en.html"));
    }
}
