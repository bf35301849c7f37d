package org.casewise.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to write one output, held by one run at a time. It is a lock of the operating system on a file in the hidden
 * folder, so that a killed run holds nothing; whoever releases it takes away file and folder if nothing else is in it.
 */
final class WriteLock implements Closeable {

    static final String NAME = "lock";

    private static final long PAUSE_MILLIS = 20;

    /**
     * Writers within this process take turns: closing any channel on a file gives up all locks that the process holds on
     * it, so a second writer must not even open the file.
     */
    private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock(true);

    private final Disk disk;
    private final Path store;
    private final FileChannel channel;

    private WriteLock(Disk disk, Path store, FileChannel channel) {
        this.disk = disk;
        this.store = store;
        this.channel = channel;
    }

    /**
     * Waits for the right to write, making the hidden folder if need be.
     *
     * @throws OutputException of kind IN_USE, naming the folder, when the patience is at its end
     */
    static WriteLock acquire(Disk disk, Path store, Path folder, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            if (!WITHIN_PROCESS.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new OutputException(OutputException.Kind.IN_USE, folder);
            }
            FileChannel channel = null;
            try {
                channel = lock(disk, store);
                while (channel == null) {
                    if (System.nanoTime() - deadline > 0) {
                        throw new OutputException(OutputException.Kind.IN_USE, folder);
                    }
                    Thread.sleep(PAUSE_MILLIS);
                    channel = lock(disk, store);
                }
                return new WriteLock(disk, store, channel);
            } finally {
                if (channel == null) {
                    WITHIN_PROCESS.unlock();
                    discardIfEmpty(disk, store);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputException(OutputException.Kind.IN_USE, folder);
        }
    }

    /** One attempt; null if another run holds the lock, or took the file away while we were opening it. */
    private static FileChannel lock(Disk disk, Path store) throws IOException {
        Path file = store.resolve(NAME);
        FileChannel channel = null;
        boolean locked = false;
        try {
            disk.createDirectories(store);
            if (disk.kind(store) != Disk.Kind.DIRECTORY) {
                throw Conflicts.foreign(store);
            }
            if (disk.kind(file) == Disk.Kind.MISSING) {
                disk.write(file, Page.of(""));
            }
            Object before = disk.identity(file);
            channel = disk.openForLock(file);
            // The same file before and after opening it is the file that we opened.
            boolean known = Objects.equals(before, disk.identity(file));
            FileLock lock = known ? channel.tryLock() : null;
            locked = lock != null && Objects.equals(before, disk.identity(file));
            return locked ? channel : null;
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return null;
        } finally {
            if (channel != null && !locked) {
                channel.close();
            }
        }
    }

    /** Takes away the hidden folder if we made it and could not even put a file into it. */
    private static void discardIfEmpty(Disk disk, Path store) {
        try {
            if (disk.kind(store) == Disk.Kind.DIRECTORY && disk.list(store).isEmpty()) {
                disk.delete(store);
            }
        } catch (IOException e) {
            // The next run uses it.
        }
    }

    /** Whether this is the right to write what is prepared in that hidden folder. */
    boolean isFor(Path hidden) {
        return store.equals(hidden);
    }

    /** Fails where a programmer forgot the lock, or holds another one. */
    void require(Path hidden) {
        if (!isFor(hidden)) {
            throw new IllegalStateException(store + " is locked, not " + hidden);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (disk.list(store).equals(List.of(store.resolve(NAME)))) {
                disk.delete(store.resolve(NAME));
                disk.delete(store);
            }
        } catch (IOException e) {
            // The next run finds the file there, unlocked, and uses it.
        } finally {
            try {
                channel.close();
            } finally {
                WITHIN_PROCESS.unlock();
            }
        }
    }
}
