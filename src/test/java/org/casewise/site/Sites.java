package org.casewise.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two versions of a small site that differ in every way two sites can, and how a folder looks to a reader. */
final class Sites {

    static final Site FIRST = Site.builder()
            .add("index.html", "<p>first</p>")
            .add("same.css", "p { }")
            .add("relu/plot.svg", "<svg>first</svg>")
            .add("gone.html", "<p>goes</p>")
            .add("left/alone/data.csv", "1,2\n")
            .build();

    static final Site SECOND = Site.builder()
            .add("index.html", "<p>second, and longer</p>")
            .add("same.css", "p { }")
            .add("relu/plot.svg", "<svg>second</svg>")
            .add("relu/derivative.svg", "<svg>comes</svg>")
            .add("elu/zh/index.html", "<p>来</p>")
            .build();

    private Sites() {}

    /** Every regular file and link under the folder that a reader would find there, with what is in it. */
    static Map<String, String> seen(Path folder) {
        Map<String, String> seen = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return seen;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString();
                if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                        && Files.isRegularFile(path)
                        && !name.startsWith(Folder.WORK)) {
                    seen.put(name, Files.readString(path));
                }
            }
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in the folder without following links: the content of files, the text of links, a slash for folders. */
    static Map<String, String> standing(Path folder) throws IOException {
        Map<String, String> standing = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                String name = folder.relativize(path).toString();
                if (Files.isSymbolicLink(path)) {
                    standing.put(name, "-> " + Files.readSymbolicLink(path));
                } else {
                    standing.put(name, Files.isDirectory(path) ? "/" : Files.readString(path));
                }
            }
        }
        return standing;
    }

    /** The files of a site as a reader must see them. */
    static Map<String, String> files(Site site) {
        Map<String, String> files = new TreeMap<>();
        site.files().forEach((path, page) -> files.put(path, page.text()));
        return files;
    }
}
