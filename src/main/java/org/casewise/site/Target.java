package org.casewise.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where an output folder is, found without changing anything.
 *
 * @param root the folder itself, free of links
 * @param exists whether it is there
 */
record Target(Disk disk, Path root, boolean exists) {

    /** The longest name that we give to the hidden folder beside an output, in bytes of UTF-8. */
    private static final int LONGEST_NAME = 240;

    /** Looks at the place; an {@link OutputException} if there, or above it, is something that is no folder. */
    static Target locate(Disk disk, Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        Path existing = absolute;
        while (existing.getParent() != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        Path real;
        try {
            real = existing.toRealPath();
        } catch (NoSuchFileException e) { // a link that leads nowhere
            throw new OutputException(OutputException.Kind.NOT_A_DIRECTORY, existing);
        }
        if (disk.kind(real) != Disk.Kind.DIRECTORY) {
            throw new OutputException(OutputException.Kind.NOT_A_DIRECTORY, existing);
        }
        Path root = real.resolve(existing.relativize(absolute)).normalize();
        return new Target(disk, root, disk.kind(root) == Disk.Kind.DIRECTORY);
    }

    /** What is there now. */
    Folder folder() {
        return new Folder(disk, root);
    }

    /** The hidden folder in which a run prepares its work: inside the output if it exists, otherwise beside it. */
    Path work() {
        return exists ? root.resolve(Folder.WORK) : beside();
    }

    /** The hidden folder beside the output; a name too long to be made longer is replaced by its digest. */
    Path beside() {
        String name = root.getFileName().toString();
        String hidden = "." + name + Manifest.NAME;
        if (hidden.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            hidden = "." + Page.of(name.getBytes(StandardCharsets.UTF_8)).digest() + Manifest.NAME;
        }
        return root.resolveSibling(hidden);
    }
}
