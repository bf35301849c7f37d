package org.casewise.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files under {@code output/}, sorted. */
final class CommittedPages {

    static final Path OUTPUT = Path.of("output");

    private CommittedPages() {}

    /** Every page. */
    static List<Path> html() {
        return endingIn(".html");
    }

    /** Every picture that is a file of its own. */
    static List<Path> svg() {
        return endingIn(".svg");
    }

    private static List<Path> endingIn(String ending) {
        List<Path> found;
        try (Stream<Path> files = Files.walk(OUTPUT)) {
            found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isEmpty()) {
            throw new AssertionError("no file in " + OUTPUT + " ends in " + ending);
        }
        return found;
    }
}
