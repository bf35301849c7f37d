package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir
    Path temp;

    @Test
    void whatTheSystemSaysIsSortedByWhatTheUserCanDo() {
        assertKind(OutputException.Kind.NO_SPACE, new IOException("No space left on device"));
        assertKind(OutputException.Kind.NO_SPACE, new FileSystemException("x", null, "Disk quota exceeded"));
        assertKind(OutputException.Kind.NO_SPACE, new IOException("There is not enough space on the disk"));
        assertKind(OutputException.Kind.NOT_WRITABLE, new FileSystemException("x", null, "Read-only file system"));
        assertKind(OutputException.Kind.NOT_WRITABLE, new AccessDeniedException("x"));
        assertKind(OutputException.Kind.NOT_WRITABLE, new UncheckedIOException(new AccessDeniedException("x")));
        assertKind(OutputException.Kind.NOT_A_DIRECTORY, new NotDirectoryException("x"));
        assertKind(OutputException.Kind.FAILED, new IOException("File too large"));
        assertKind(OutputException.Kind.FAILED, new InvalidPathException("x", "unmappable characters"));
        OutputException reading = Failure.reading(new AccessDeniedException("x"), temp);
        assertEquals(OutputException.Kind.NOT_READABLE, reading.kind());
    }

    @Test
    void thePlaceIsTheUsersAndTheWordsAreTheSystems() {
        OutputException e = Failure.writing(new FileSystemException("inner", null, "File too large"), temp);
        assertEquals(temp, e.place());
        assertEquals("File too large", e.detail());
        assertEquals("IOException", Failure.writing(new IOException(), temp).detail());
    }

    @Test
    void whatIsSortedAlreadyStaysAsItIs() {
        OutputException e = new OutputException(OutputException.Kind.IN_USE, temp);
        assertSame(e, Failure.writing(e, temp.resolve("x")));
    }

    private void assertKind(OutputException.Kind kind, Exception cause) {
        assertEquals(kind, Failure.writing(cause, temp).kind(), cause.toString());
    }
}
