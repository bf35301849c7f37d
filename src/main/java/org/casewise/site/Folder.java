package org.casewise.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder as it stands, which need not exist, asked by the paths of a site. No link below its root is followed: what a
 * link points to is not in the folder.
 */
record Folder(Disk disk, Path root) {

    /** The name of the hidden folder that a run keeps inside a real folder while it works there. */
    static final String WORK = Manifest.NAME + "-work";

    Path at(String path) {
        return root.resolve(path);
    }

    /** The first part of the path above its end that is there and is not a folder. */
    Optional<String> obstacle(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash);
            Disk.Kind kind = disk.kind(at(parent));
            if (kind == Disk.Kind.MISSING) {
                return Optional.empty();
            }
            if (kind != Disk.Kind.DIRECTORY) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    /** What stands at the path; nothing does where something on the way is not a folder. */
    Disk.Kind kind(String path) throws IOException {
        return obstacle(path).isPresent() ? Disk.Kind.MISSING : disk.kind(at(path));
    }

    /** Whether a regular file with exactly this content stands at the path. */
    boolean holds(String path, Page page) throws IOException {
        if (kind(path) != Disk.Kind.FILE) {
            return false;
        }
        try (InputStream in = disk.read(at(path))) {
            return page.matches(in);
        }
    }

    /** Whether a regular file with this SHA-256 digest stands at the path. */
    boolean holds(String path, String digest) throws IOException {
        if (kind(path) != Disk.Kind.FILE) {
            return false;
        }
        try (InputStream in = disk.read(at(path))) {
            return Page.digest(in).equals(digest);
        }
    }

    /** What we wrote here; {@link Manifest#NONE} where nothing says so. */
    Manifest manifest() throws IOException {
        if (kind(Manifest.NAME) != Disk.Kind.FILE) {
            return Manifest.NONE;
        }
        try (InputStream in = disk.read(at(Manifest.NAME))) {
            return Manifest.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * Everything in the folder by its path relative to the root, a folder before what is in it, without our working
     * folder. A folder that may not be listed is said to be {@link Disk.Kind#OTHER}.
     */
    SortedMap<Path, Disk.Kind> walk() throws IOException {
        SortedMap<Path, Disk.Kind> entries = new TreeMap<>();
        if (disk.kind(root) == Disk.Kind.DIRECTORY) {
            walk(root, entries);
        }
        return Collections.unmodifiableSortedMap(entries);
    }

    private void walk(Path directory, SortedMap<Path, Disk.Kind> entries) throws IOException {
        for (Path child : disk.list(directory)) {
            Path relative = root.relativize(child);
            Disk.Kind kind = disk.kind(child);
            if (relative.toString().equals(WORK)) {
                continue;
            }
            entries.put(relative, kind);
            if (kind == Disk.Kind.DIRECTORY) {
                try {
                    walk(child, entries);
                } catch (AccessDeniedException e) {
                    entries.put(relative, Disk.Kind.OTHER);
                }
            }
        }
    }
}
