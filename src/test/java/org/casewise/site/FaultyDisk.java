package org.casewise.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The local disk with something wrong with it: one step fails, or everything stops there, or links are unknown. */
final class FaultyDisk implements Disk {

    /** What happens at the chosen step. */
    enum Fault {
        /** That step throws an {@link IOException}, before it changes anything; all others work. */
        FAILS,
        /** That step is left half done and no later one happens, as when the process is killed. */
        KILLED
    }

    /** Thrown instead of the death of the process. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Disk disk = new LocalDisk();
    private final Fault fault;
    private final int at;
    private final Runnable observer;
    private int killedAt = Integer.MAX_VALUE;
    private boolean symbolicLinks = true;
    private boolean hardLinks = true;
    private int steps;
    private final List<String> trace = new ArrayList<>();

    /** The observer looks at the files before each step. */
    FaultyDisk(Fault fault, int at, Runnable observer) {
        this.fault = fault;
        this.at = at;
        this.observer = observer;
    }

    static FaultyDisk sound() {
        return new FaultyDisk(Fault.FAILS, Integer.MAX_VALUE, () -> {});
    }

    /** After what was asked for first, also this step is left undone and no later one happens. */
    FaultyDisk thenKilledAt(int step) {
        killedAt = step;
        return this;
    }

    FaultyDisk withoutSymbolicLinks() {
        symbolicLinks = false;
        return this;
    }

    FaultyDisk withoutHardLinks() {
        hardLinks = false;
        return this;
    }

    /** How many steps were asked for. */
    int steps() {
        return steps;
    }

    /** The steps that changed something, in order: a word and the paths. */
    List<String> trace() {
        return trace;
    }

    private boolean step(String word, Path... paths) throws IOException {
        observer.run();
        int step = steps++;
        if (step >= killedAt) {
            throw new Killed();
        }
        if (step >= at && fault == Fault.KILLED) {
            if (step == at && word.equals("write")) {
                return true;
            }
            throw new Killed();
        }
        if (step == at) {
            throw new IOException("made to fail: " + word + " " + Arrays.toString(paths));
        }
        trace.add(word + " " + Arrays.toString(paths));
        return false;
    }

    @Override
    public Kind kind(Path path) throws IOException {
        step("kind", path);
        return disk.kind(path);
    }

    @Override
    public List<Path> list(Path directory) throws IOException {
        step("list", directory);
        return disk.list(directory);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        step("read", file);
        return disk.read(file);
    }

    @Override
    public Path readLink(Path link) throws IOException {
        step("readLink", link);
        return disk.readLink(link);
    }

    @Override
    public Object identity(Path path) throws IOException {
        step("identity", path);
        Object identity = disk.identity(path);
        observer.run(); // the file may be another one as soon as it has been looked at
        return identity;
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        step("createDirectory", directory);
        disk.createDirectory(directory);
    }

    @Override
    public void write(Path file, Page content) throws IOException {
        if (step("write", file)) {
            disk.write(file, Page.of(Arrays.copyOf(content.bytes(), content.size() / 2)));
            throw new Killed();
        }
        disk.write(file, content);
    }

    @Override
    public void sync(List<Path> paths) throws IOException {
        step("sync", paths.toArray(Path[]::new));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step("rename", from, to);
        disk.rename(from, to);
    }

    @Override
    public void symbolicLink(Path link, Path target) throws IOException {
        step("symbolicLink", link);
        if (!symbolicLinks) {
            throw new UnsupportedOperationException();
        }
        disk.symbolicLink(link, target);
    }

    @Override
    public void hardLink(Path link, Path existing) throws IOException {
        step("hardLink", link, existing);
        if (!hardLinks) {
            throw new UnsupportedOperationException();
        }
        disk.hardLink(link, existing);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step("copy", from, to);
        disk.copy(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step("delete", path);
        disk.delete(path);
    }

    @Override
    public FileChannel openForLock(Path file) throws IOException {
        step("openForLock", file);
        return disk.openForLock(file);
    }
}
