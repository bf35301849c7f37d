package org.casewise.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Turns what went wrong in the file system into an {@link OutputException}. Java knows a full or read-only disk by a
 * sentence only, and that in the language of the system, so the file system itself is asked as well.
 */
final class Failure {

    private static final List<String> FULL = List.of("no space", "not enough space", "quota", "disk full");
    private static final long HARDLY_ANYTHING = 64 * 1024;

    private Failure() {}

    /** What kept us from writing into the folder. */
    static OutputException writing(Exception cause, Path folder) {
        return of(cause, folder, OutputException.Kind.NOT_WRITABLE);
    }

    /** What kept us from reading what stands in the folder. */
    static OutputException reading(Exception cause, Path folder) {
        return of(cause, folder, OutputException.Kind.NOT_READABLE);
    }

    private static OutputException of(Exception cause, Path folder, OutputException.Kind denied) {
        if (cause instanceof OutputException already) {
            return already;
        }
        if (cause instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause(), folder, denied);
        }
        if (cause instanceof InvalidPathException invalid) {
            return new OutputException(OutputException.Kind.FAILED, folder, invalid.getMessage(), cause);
        }
        String reason = reason(cause);
        String words = reason.toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException || words.contains("read-only")) {
            return new OutputException(denied, folder, reason, cause);
        }
        if (cause instanceof NotDirectoryException || words.contains("not a directory")) {
            return new OutputException(OutputException.Kind.NOT_A_DIRECTORY, folder, reason, cause);
        }
        if (FULL.stream().anyMatch(words::contains)) {
            return new OutputException(OutputException.Kind.NO_SPACE, folder, reason, cause);
        }
        return new OutputException(kindByFileSystem(folder), folder, reason, cause);
    }

    /** The words of the system without the path, which for a file of ours would mean nothing to the user. */
    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }

    private static OutputException.Kind kindByFileSystem(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            FileStore store = Files.getFileStore(existing);
            if (store.isReadOnly()) {
                return OutputException.Kind.NOT_WRITABLE;
            }
            return store.getUsableSpace() < HARDLY_ANYTHING
                    ? OutputException.Kind.NO_SPACE
                    : OutputException.Kind.FAILED;
        } catch (IOException e) {
            return OutputException.Kind.FAILED;
        }
    }
}
