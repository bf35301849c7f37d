package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name what is there, all of it and nothing else. */
class DocumentsTest {

    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Path INDEX = DECISIONS.resolve("README.md");
    private static final Path ARCHITECTURE = Path.of("ARCHITECTURE.md");

    /** A row of the table of packages: its first cell is the name in code quotes. */
    private static final Pattern PACKAGE_ROW = Pattern.compile("^\\| `([a-z.]+)` \\|.*");

    private static final Pattern DECISION_LINK = Pattern.compile("\\]\\(([^)/]+\\.md)\\)");

    @Test
    void everyDecisionIsInTheIndexAndViceVersa() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> list = Files.list(DECISIONS)) {
            list.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md") && !f.equals("README.md"))
                    .forEach(files::add);
        }
        Set<String> linked = new TreeSet<>();
        Matcher links = DECISION_LINK.matcher(Files.readString(INDEX));
        while (links.find()) {
            linked.add(links.group(1));
        }
        assertEquals(files, linked, "the decisions, and the links in " + INDEX);
    }

    /** The table is the one under the heading "## Packages"; its rows begin with the name, {@code | `exact` | ...}. */
    @Test
    void architectureListsThePackages() throws IOException {
        List<String> lines = Files.readAllLines(ARCHITECTURE);
        int heading = lines.indexOf("## Packages");
        assertTrue(heading >= 0, "no heading '## Packages' in " + ARCHITECTURE);
        Set<String> listed = new TreeSet<>();
        for (String line : lines.subList(heading + 1, lines.size())) {
            if (line.startsWith("## ")) {
                break;
            }
            Matcher row = PACKAGE_ROW.matcher(line);
            if (row.matches()) {
                assertTrue(listed.add(row.group(1)), "twice in " + ARCHITECTURE + ": " + line);
            }
        }
        assertEquals(packages(), listed, "the packages, and the table '## Packages' of " + ARCHITECTURE);
    }

    private static Set<String> packages() {
        Path root = Path.of("src", "main", "java");
        Set<String> names = new TreeSet<>();
        for (Path file : Sources.javaFiles(root)) {
            String name = root.relativize(file.getParent())
                    .toString()
                    .replace('\\', '.')
                    .replace('/', '.');
            names.add(House.roomOf(name));
        }
        assertTrue(names.contains("exact"), "the packages were not found");
        return names;
    }
}
