package org.casewise.site;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finished output as one immutable value: which files there are, and every byte of them.
 *
 * <p>Paths are relative, their names joined by {@code /}, in the natural order of strings. A path with an empty name,
 * {@code .}, {@code ..}, a backslash, a control character or a character that some common file system cannot hold is
 * refused, and so are names that begin with {@code .casewise} (they are the writer's), two paths that differ by case
 * only, a file that is also needed as a folder, and a site without any file.
 */
public record Site(SortedMap<String, Page> pages) {

    public Site {
        SortedMap<String, Page> copy = new TreeMap<>();
        Map<String, String> folded = new TreeMap<>();
        for (Map.Entry<String, Page> entry : pages.entrySet()) {
            String path = entry.getKey();
            require(SitePath.isValid(path), "not a path of a site", path);
            require(folded.put(path.toLowerCase(Locale.ROOT), path) == null, "differs from another by case only", path);
            require(entry.getValue() != null, "no content", path);
            copy.put(path, entry.getValue());
        }
        for (String path : folded.keySet()) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                require(!folded.containsKey(path.substring(0, slash)), "lies in another file", path);
            }
        }
        require(!copy.isEmpty(), "no file at all", "");
        pages = Collections.unmodifiableSortedMap(copy);
    }

    /** The site of these files. */
    public static Site of(Map<String, Page> pages) {
        return new Site(new TreeMap<>(pages));
    }

    /** A new builder without any file. */
    public static Builder builder() {
        return new Builder();
    }

    /** The pages and the manifest of them: every file that a written site has. */
    SortedMap<String, Page> files() {
        SortedMap<String, Page> files = new TreeMap<>(pages);
        files.put(Manifest.NAME, Page.of(Manifest.of(this).text()));
        return files;
    }

    private static void require(boolean condition, String complaint, String path) {
        if (!condition) {
            throw new IllegalArgumentException(complaint + ": '" + path + "'");
        }
    }

    /** Collects the files of a site one by one. */
    public static final class Builder {

        private final SortedMap<String, Page> pages = new TreeMap<>();

        private Builder() {}

        /** Adds a file; the same path twice is refused with an {@link IllegalArgumentException}. */
        public Builder add(String path, Page page) {
            require(pages.put(path, page) == null, "given twice", path);
            return this;
        }

        /** Adds a text file in UTF-8. */
        public Builder add(String path, String text) {
            return add(path, Page.of(text));
        }

        /** The site of all files added so far. */
        public Site build() {
            return new Site(pages);
        }
    }
}
