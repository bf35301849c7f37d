package org.casewise.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The output could not be written or compared; what stood there before still stands. Plain data, from which a sentence is
 * made elsewhere: the kind of obstacle, the place, and what the operating system said about it.
 */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What stood in the way. */
    public enum Kind {
        /** There is something that is not a folder at the path, or at a folder above it. */
        NOT_A_DIRECTORY,
        /** The place is read-only, or the permissions do not allow it. */
        NOT_WRITABLE,
        /** Something in the folder cannot be read. */
        NOT_READABLE,
        /** No room left on the file system, or in a quota. */
        NO_SPACE,
        /** A file that is not ours stands where one of ours must go. */
        FOREIGN_FILE,
        /** Another run has been writing there for longer than we wait. */
        IN_USE,
        /** The output folder is one of the folders that the sources are read from. */
        OUTPUT_IS_SOURCE,
        /** Anything else; the detail says what. */
        FAILED
    }

    private final Kind kind;
    private final transient Path place;
    private final String detail;

    public OutputException(Kind kind, Path place, String detail, Throwable cause) {
        super(kind + " " + place + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.kind = kind;
        this.place = place;
        this.detail = detail;
    }

    OutputException(Kind kind, Path place) {
        this(kind, place, "", null);
    }

    /** What stood in the way. */
    public Kind kind() {
        return kind;
    }

    /** The file or folder to name to the user. */
    public Path place() {
        return place;
    }

    /** What the operating system said, in its own words, or an empty text. */
    public String detail() {
        return detail;
    }
}
