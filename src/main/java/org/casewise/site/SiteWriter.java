package org.casewise.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Makes a folder hold a site: all of it, or nothing is changed.
 *
 * <p>Where nothing stands, a whole new folder takes its place by one rename. A folder that exists stays the folder it is,
 * and all files that change do so at once, by the replacing of one link; where the file system has no links, by renames
 * that the next run completes. Files of ours that the site no longer has go; files that are not ours stay, and are never
 * overwritten. Two runs take turns. At rest there are plain files and folders only.
 *
 * <p>Which files are ours is written in the folder's {@code .casewise} file. Instances are immutable.
 */
public final class SiteWriter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Disk disk;
    private final List<Path> sources;
    private final Duration patience;

    SiteWriter(Disk disk, List<Path> sources, Duration patience) {
        this.disk = disk;
        this.sources = List.copyOf(sources);
        this.patience = patience;
    }

    /** A writer that waits half a minute for another one in the same folder. */
    public SiteWriter() {
        this(new LocalDisk(), List.of(), PATIENCE);
    }

    /** The same writer, which also refuses to write into these folders, because input is read from them. */
    public SiteWriter sparing(List<Path> inputs) {
        return new SiteWriter(disk, inputs, patience);
    }

    /**
     * Makes the folder hold the site. When this throws, the folder is as it was.
     *
     * @return what was different before, and no longer is
     * @throws OutputException saying what stood in the way
     */
    public SiteDiff write(Site site, Path folder) throws OutputException {
        try {
            return attempt(site, folder);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw Failure.writing(e, folder);
        }
    }

    private SiteDiff attempt(Site site, Path folder) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Target target = Target.locate(disk, folder);
            refuseSource(target, folder);
            if (isQuiet(target)) {
                SiteDiff diff = SiteDiff.of(site, target.folder());
                if (diff.isEmpty()) { // nothing to do, so a read-only folder will do
                    return diff;
                }
            }
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            try (WriteLock lock = WriteLock.acquire(disk, target.work(), folder, left)) {
                Target locked = Target.locate(disk, folder);
                if (lock.isFor(locked.work())) { // else another run has made the folder in the meantime
                    return publish(site, locked, lock);
                }
            }
        }
    }

    /** Whether no run is at work there, or was killed. */
    private boolean isQuiet(Target target) throws IOException {
        boolean root = target.root().getParent() == null;
        return disk.kind(target.work()) == Disk.Kind.MISSING
                && (root || disk.kind(target.beside()) == Disk.Kind.MISSING);
    }

    private SiteDiff publish(Site site, Target target, WriteLock lock) throws IOException {
        if (!target.exists()) {
            return new NewFolder(target).publish(site, lock);
        }
        SiteDiff diff = new StandingFolder(target.folder()).publish(site, lock);
        tidyBeside(target);
        return diff;
    }

    /** A run that was killed when it had just made the folder has left its hidden one beside it. */
    private void tidyBeside(Target target) {
        if (target.root().getParent() == null) {
            return;
        }
        try {
            Path beside = target.beside();
            if (disk.kind(beside) == Disk.Kind.DIRECTORY) {
                try (WriteLock lock = WriteLock.acquire(disk, beside, target.root(), Duration.ZERO)) {
                    new NewFolder(target).clear(lock);
                }
            }
        } catch (IOException e) {
            // The site stands; the next run tries again.
        }
    }

    private void refuseSource(Target target, Path folder) throws IOException {
        for (Path source : sources) {
            if (Files.exists(source) && source.toRealPath().equals(target.root())) {
                throw new OutputException(OutputException.Kind.OUTPUT_IS_SOURCE, folder);
            }
        }
    }
}
