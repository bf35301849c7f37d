package org.casewise.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

/**
 * The few things that writing a site does with files. Nothing here follows a link at the end of a path, and each step
 * either happens or throws, so that a test can make every single one of them fail.
 */
interface Disk {

    /** What stands at a path, a link being a link wherever it points. */
    enum Kind {
        MISSING,
        FILE,
        DIRECTORY,
        LINK,
        OTHER
    }

    Kind kind(Path path) throws IOException;

    /** What is in a folder, sorted by name. */
    List<Path> list(Path directory) throws IOException;

    InputStream read(Path file) throws IOException;

    Path readLink(Path link) throws IOException;

    /** Something that two paths have in common exactly if they name one file; null if the system has nothing such. */
    Object identity(Path path) throws IOException;

    /** Makes one folder; nothing may stand there. */
    void createDirectory(Path directory) throws IOException;

    /** Makes a file with this content; nothing may stand there. A failure may leave a part of it. */
    void write(Path file, Page content) throws IOException;

    /** Waits until the content of each of these files, and the names in each of these folders, are on the medium. */
    void sync(List<Path> paths) throws IOException;

    /** Gives something another name in one step, replacing a file or link that has it. */
    void rename(Path from, Path to) throws IOException;

    void symbolicLink(Path link, Path target) throws IOException;

    void hardLink(Path link, Path existing) throws IOException;

    /** Copies a file with its times and permissions; nothing may stand there. */
    void copy(Path from, Path to) throws IOException;

    /** Deletes a file, a link (not what it points to) or an empty folder. */
    void delete(Path path) throws IOException;

    /** Opens an existing file for locking. */
    FileChannel openForLock(Path file) throws IOException;

    /** Makes a folder and those above it, where they are missing. */
    default void createDirectories(Path directory) throws IOException {
        if (directory == null || kind(directory) != Kind.MISSING) {
            return;
        }
        createDirectories(directory.getParent());
        try {
            createDirectory(directory);
        } catch (FileAlreadyExistsException e) {
            if (kind(directory) != Kind.DIRECTORY) { // else another run made it first
                throw e;
            }
        }
    }

    /** Deletes whatever stands at the path, with everything in it. */
    default void deleteTree(Path path) throws IOException {
        Kind kind = kind(path);
        if (kind == Kind.MISSING) {
            return;
        }
        if (kind == Kind.DIRECTORY) {
            for (Path child : list(path)) {
                deleteTree(child);
            }
        }
        delete(path);
    }

    /**
     * Lets something that is not a folder stand at a second place too: under two names where the file system can do
     * that, otherwise as a copy.
     */
    default void duplicate(Path from, Path to) throws IOException {
        if (kind(from) == Kind.LINK) {
            symbolicLink(to, readLink(from));
            return;
        }
        try {
            hardLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            copy(from, to);
            sync(List.of(to));
        }
    }
}
