package org.casewise.site;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The file system of this machine. */
final class LocalDisk implements Disk {

    /** A file system writes its own journal once for all who wait for it, so that four need a tenth of the time of one. */
    private static final int SYNCS_AT_ONCE = 4;

    private static final boolean WINDOWS = File.separatorChar == '\\';

    @Override
    public Kind kind(Path path) throws IOException {
        try {
            BasicFileAttributes attributes = attributes(path);
            if (attributes.isRegularFile()) {
                return Kind.FILE;
            }
            if (attributes.isDirectory()) {
                return Kind.DIRECTORY;
            }
            return attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
        } catch (NoSuchFileException e) {
            return Kind.MISSING;
        } catch (FileSystemException e) {
            Path parent = path.getParent();
            while (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
                parent = parent.getParent();
            }
            if (parent != null && !Files.isDirectory(parent)) {
                return Kind.MISSING; // there is a file where the path wants a folder
            }
            throw e;
        }
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(children);
        return children;
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Path readLink(Path link) throws IOException {
        return Files.readSymbolicLink(link);
    }

    @Override
    public Object identity(Path path) throws IOException {
        return attributes(path).fileKey();
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        Files.createDirectory(directory);
    }

    @Override
    public void write(Path file, Page content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = content.buffer();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    @Override
    public void sync(List<Path> paths) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(SYNCS_AT_ONCE);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            paths.forEach(path -> tasks.add(() -> sync(path)));
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            pool.shutdownNow();
        }
    }

    private Void sync(Path path) throws IOException {
        if (!WINDOWS) {
            force(path, StandardOpenOption.READ);
        } else if (kind(path) != Kind.DIRECTORY) { // there a folder cannot be opened, a file only for writing
            force(path, StandardOpenOption.WRITE);
        }
        return null;
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void symbolicLink(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    @Override
    public void hardLink(Path link, Path existing) throws IOException {
        Files.createLink(link, existing);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public FileChannel openForLock(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
