package org.casewise.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = System.getProperty("java.class.path");
            // A process of its own, because a site that is refused ends the one that makes it.
            Process site = new ProcessBuilder(
                            java, "-cp", classes, Main.class.getName(), "site", "--out", folder.toString())
                    .inheritIO()
                    .start();
            assertEquals(0, site.waitFor(), "the site of our own catalogue was not made");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
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
