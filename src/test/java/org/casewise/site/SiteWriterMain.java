package org.casewise.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A crude command line for trying the writer from outside: the files of a folder are the site. Exit codes as the
 * product's: 0 written, 2 wrong arguments, 3 not written.
 */
public final class SiteWriterMain {

    private SiteWriterMain() {}

    /** {@code SiteWriterMain SOURCE OUTPUT}. */
    public static void main(String[] args) {
        System.exit(run(Path.of(args[0]), Path.of(args[1])));
    }

    private static int run(Path source, Path output) {
        Site.Builder site = Site.builder();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.add(source.relativize(file).toString(), Page.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            System.err.println("cannot read " + source);
            return 2;
        }
        try {
            Site finished = site.build();
            mark("write");
            SiteDiff diff = new SiteWriter().sparing(List.of(source)).write(finished, output);
            mark("done");
            System.out.println(diff.missing().size() + " new, "
                    + diff.different().size() + " changed, " + diff.extra().size() + " gone");
            return 0;
        } catch (OutputException e) {
            System.err.println(e.getMessage());
            return 3;
        } catch (IllegalArgumentException e) {
            System.err.println("no site in " + source + ": " + e.getMessage());
            return 2;
        }
    }

    /** Says on standard output when the writing begins, for whoever wants to disturb it. */
    private static void mark(String word) {
        if (Boolean.getBoolean("marks")) {
            System.out.println(word);
            System.out.flush();
        }
    }
}
