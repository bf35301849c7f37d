package org.casewise.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** One file that somebody asked for by its name: written beside the old one, which it replaces at once or not at all. */
public final class OneFile {

    private OneFile() {}

    /** Throws {@link OutputException} where the file cannot be written; what stood there then still stands. */
    public static void write(Path target, byte[] bytes) throws OutputException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new OutputException(OutputException.Kind.NOT_WRITABLE, target, "a folder", null);
        }
        Path beside = null;
        try {
            Path folder = absolute.getParent();
            Files.createDirectories(folder);
            // Not a temporary file of the JDK's, which only its owner may read.
            Path next = folder.resolve(".casewise-" + UUID.randomUUID() + ".tmp");
            beside = next;
            Files.write(next, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(beside, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            removed(beside);
            throw Failure.writing(e, target);
        }
    }

    private static void removed(Path beside) {
        try {
            if (beside != null) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException leftBehind) {
            // The failure that brought us here is the one to tell; a temporary file is left beside the target.
        }
    }
}
