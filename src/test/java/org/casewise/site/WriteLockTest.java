package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {

    private final Disk disk = new LocalDisk();

    @TempDir
    Path temp;

    @Test
    void whoeverWaitsTooLongIsToldWhere() throws IOException {
        Path store = temp.resolve("store");
        try (WriteLock lock = WriteLock.acquire(disk, store, temp, Duration.ofSeconds(5))) {
            assertTrue(lock.isFor(store));
            CompletionException e = assertThrows(
                    CompletionException.class,
                    () -> CompletableFuture.runAsync(() -> tryFor(store)).join());
            OutputException cause = (OutputException) e.getCause().getCause();
            assertEquals(OutputException.Kind.IN_USE, cause.kind());
            assertEquals(temp, cause.place());
        }
    }

    @Test
    void releasingItLeavesNothing() throws IOException {
        WriteLock.acquire(disk, temp.resolve("a/store"), temp, Duration.ZERO).close();
        assertTrue(Files.exists(temp.resolve("a")));
        assertFalse(Files.exists(temp.resolve("a/store")));
    }

    @Test
    void theHiddenFolderOfSomebodyElseIsKept() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("folder")));
        for (Path store : List.of(file, link)) {
            OutputException e = assertThrows(
                    OutputException.class, () -> WriteLock.acquire(disk, store, temp, Duration.ofSeconds(5)));
            assertEquals(OutputException.Kind.FOREIGN_FILE, e.kind());
        }
        assertEquals(0, temp.resolve("folder").toFile().list().length);
    }

    @Test
    void whoeverFailsToGetItDoesNotKeepOthersOut() throws IOException {
        for (int at = 0; at < 10; at++) {
            for (FaultyDisk.Fault fault : FaultyDisk.Fault.values()) {
                Path store = temp.resolve("store" + at + fault);
                Disk faulty = new FaultyDisk(fault, at, () -> {});
                try {
                    WriteLock.acquire(faulty, store, temp, Duration.ZERO).close();
                } catch (IOException | FaultyDisk.Killed e) {
                    // the lock was not got; now another thread must get it
                }
                CompletableFuture.runAsync(() -> tryFor(store)).join();
            }
        }
    }

    @Test
    void aLockOnAFileThatWasTakenAwayIsNoLock() throws IOException {
        for (int at = 0; at < 12; at++) { // after that the file was looked at for the last time
            Path file = temp.resolve("store" + at).resolve(WriteLock.NAME);
            int[] step = {at};
            Disk meddled = new FaultyDisk(FaultyDisk.Fault.FAILS, Integer.MAX_VALUE, () -> {
                if (step[0]-- == 0) { // another run ends just now
                    file.toFile().delete();
                }
            });
            try (WriteLock lock = WriteLock.acquire(meddled, file.getParent(), temp, Duration.ofSeconds(5));
                    FileChannel channel = disk.openForLock(file)) {
                assertTrue(lock.isFor(file.getParent()));
                assertThrows(OverlappingFileLockException.class, channel::tryLock, "taken away at step " + at);
            }
        }
    }

    @Test
    void theWrongLockIsNoticed() throws IOException {
        try (WriteLock lock = WriteLock.acquire(disk, temp.resolve("store"), temp, Duration.ZERO)) {
            lock.require(temp.resolve("store"));
            assertThrows(IllegalStateException.class, () -> lock.require(temp.resolve("other")));
        }
    }

    @Test
    void threadsThatWriteAtOnceDoNotMix() throws IOException {
        Path out = temp.resolve("out");
        for (int round = 0; round < 5; round++) {
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (Site site : List.of(Sites.FIRST, Sites.SECOND, Sites.FIRST, Sites.SECOND)) {
                writers.add(CompletableFuture.runAsync(() -> {
                    try {
                        new SiteWriter().write(site, out);
                    } catch (OutputException e) {
                        throw new CompletionException(e);
                    }
                }));
            }
            writers.forEach(CompletableFuture::join);
            assertOneSite(out);
        }
    }

    @Test
    void processesThatWriteAtOnceDoNotMix() throws Exception {
        Path first = source("first", Sites.FIRST);
        Path second = source("second", Sites.SECOND);
        Path out = temp.resolve("out");
        for (int round = 0; round < 2; round++) {
            List<Process> writers = new ArrayList<>();
            for (Path source : List.of(first, second, first, second)) {
                writers.add(start(source, out));
            }
            for (Process writer : writers) {
                assertEquals(0, writer.waitFor());
            }
            assertOneSite(out);
        }
    }

    private void tryFor(Path store) {
        try {
            WriteLock.acquire(disk, store, temp, Duration.ofMillis(50)).close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertOneSite(Path out) throws IOException {
        assertTrue(
                List.of(Sites.files(Sites.FIRST), Sites.files(Sites.SECOND)).contains(Sites.seen(out)),
                "a mixture: " + Sites.seen(out));
        assertFalse(Files.exists(out.resolve(Folder.WORK)));
    }

    private Path source(String name, Site site) throws IOException {
        Path folder = temp.resolve(name);
        for (String path : site.pages().keySet()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), site.pages().get(path).bytes());
        }
        return folder;
    }

    private static Process start(Path source, Path out) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java, "-cp", classes, SiteWriterMain.class.getName(), source.toString(), out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
