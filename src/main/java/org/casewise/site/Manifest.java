package org.casewise.site;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What we wrote into a folder: the path of each of our files and the SHA-256 digest of what was in it.
 *
 * <p>It stands as the file {@value #NAME} among them, is committed with them, and has the form that
 * {@code sha256sum --check} reads: a line {@code digest, two spaces, path} for each file, sorted. A path that it does not
 * name is somebody else's.
 */
record Manifest(SortedMap<String, String> digests) {

    /** The name of the file, and the beginning of every name that the writer keeps for itself. */
    static final String NAME = ".casewise";

    /** The manifest of a folder that we never wrote into. */
    static final Manifest NONE = new Manifest(new TreeMap<>());

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    static Manifest of(Site site) {
        SortedMap<String, String> digests = new TreeMap<>();
        site.pages().forEach((path, page) -> digests.put(path, page.digest()));
        return new Manifest(digests);
    }

    /**
     * Reads a manifest. Lines that are none are passed over, because a version control system may have left the marks of
     * a conflict in it; paths that no site can have are passed over, because nothing may be deleted outside the folder.
     */
    static Manifest parse(String text) {
        SortedMap<String, String> digests = new TreeMap<>();
        text.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches() && SitePath.isValid(matcher.group(2))) {
                digests.put(matcher.group(2), matcher.group(1));
            }
        });
        return new Manifest(digests);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : digests.entrySet()) {
            text.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
        }
        return text.toString();
    }

    boolean isEmpty() {
        return digests.isEmpty();
    }

    /** Whether we wrote a file at this path. The manifest is one of ours wherever it names anything. */
    boolean claims(String path) {
        return digests.containsKey(path) || path.equals(NAME) && !isEmpty();
    }
}
