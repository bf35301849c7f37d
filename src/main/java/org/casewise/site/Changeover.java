package org.casewise.site;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of a folder changing from one site to the next.
 *
 * <p>Where the file system has links, every file that changes is first replaced by a link through one name,
 * {@code now}, to what stood there; then {@code now} is replaced, and with it all files change at once; then each link is
 * replaced by the new file itself. A file that comes or goes is a link that leads nowhere before or after. At no moment can
 * a reader find half a file, or two versions, or none; the files that links lead to stay until all links are gone, for a
 * reader who has just read a link. Without links each file changes by a rename of its own.
 *
 * <p>Every way can be begun again after it was cut off anywhere: a step already made is recognised and passed over.
 */
final class Changeover {

    private static final String FORMER = "old";
    private static final String FRESH = "new";

    private final Folder folder;
    private final Disk disk;
    private final Journal journal;
    private final Path former;
    private final Path fresh;
    private final Path ready;
    private final Path links;
    private final Path now;
    private final Path next;

    Changeover(Folder folder, Path work, Journal journal) {
        this.folder = folder;
        this.disk = folder.disk();
        this.journal = journal;
        this.former = work.resolve(FORMER);
        this.fresh = work.resolve(FRESH);
        this.ready = work.resolve("ready");
        this.links = work.resolve("links");
        this.now = work.resolve("now");
        this.next = work.resolve("next");
    }

    /** Makes all that can be made before the folder changes; the journal must be written after it. */
    void prepare(Site site) throws IOException {
        Map<String, Page> files = site.files();
        for (Path directory : List.of(former, fresh, ready)) {
            disk.createDirectory(directory);
        }
        for (Journal.Step step : journal.steps()) {
            if (!step.drops()) {
                disk.write(fresh(step), files.get(step.path()));
            }
            Disk.Kind standing = folder.kind(step.path());
            if (standing != Disk.Kind.MISSING && standing != Disk.Kind.DIRECTORY) {
                disk.duplicate(folder.at(step.path()), former(step));
            }
        }
        List<Path> written = new ArrayList<>(List.of(former, fresh, ready));
        for (Journal.Step step : journal.steps()) {
            if (!step.drops()) {
                disk.duplicate(fresh(step), ready(step));
                written.add(fresh(step));
            }
        }
        disk.sync(written);
        if (!journal.changesFolders()) { // else a path would have to be a link and a folder at once
            prepareLinks();
        }
    }

    private void prepareLinks() throws IOException {
        disk.createDirectory(links);
        try {
            for (Journal.Step step : journal.steps()) {
                disk.symbolicLink(link(step), text(step));
            }
            disk.symbolicLink(now, Path.of(FRESH));
            disk.symbolicLink(next, Path.of(FORMER));
            disk.rename(next, now); // the same step as the switch itself, tried before anything depends on it
            disk.symbolicLink(next, Path.of(FRESH));
        } catch (FileSystemException | UnsupportedOperationException e) {
            disk.deleteTree(now); // no links here, so without them
        }
    }

    /** Lets readers see the new site. Before this returns they see the former one, as far as there are links. */
    void switchOver() throws IOException {
        if (!isLinked()) {
            complete();
            return;
        }
        for (Journal.Step step : journal.steps()) {
            disk.createDirectories(folder.at(step.path()).getParent());
            disk.rename(link(step), folder.at(step.path()));
        }
        syncParents();
        disk.rename(next, now);
    }

    /** Whether the way is forwards: readers see the new site, or there are no links and so no way of waiting for that. */
    boolean isCommitted() throws IOException {
        return !isLinked() || disk.readLink(now).equals(Path.of(FRESH));
    }

    private boolean isLinked() throws IOException {
        return disk.kind(now) == Disk.Kind.LINK;
    }

    /** Throws if somebody's own file has come to stand, since the journal was written, where a step leads. */
    void refuseForeign() throws IOException {
        for (Journal.Step step : journal.steps()) {
            if (step.drops() || disk.kind(ready(step)) == Disk.Kind.MISSING || isOurLink(step)) {
                continue;
            }
            String there = folder.obstacle(step.path()).orElse(step.path());
            boolean replaced = there.equals(step.path()) && disk.kind(former(step)) != Disk.Kind.MISSING;
            if (folder.kind(there) != Disk.Kind.MISSING && !replaced && !journal.drops(there)) {
                throw Conflicts.foreign(folder.at(there));
            }
        }
    }

    /** Puts every new file itself in its place, and removes those that go. */
    void complete() throws IOException {
        for (Journal.Step step : journal.steps()) {
            Path path = folder.at(step.path());
            if (!step.drops() && disk.kind(ready(step)) != Disk.Kind.MISSING) {
                disk.createDirectories(path.getParent());
                disk.rename(ready(step), path);
            } else if (step.drops()) {
                if (isOurLink(step) || folder.holds(step.path(), step.digest())) {
                    disk.delete(path);
                }
                if (folder.obstacle(step.path()).isEmpty()) {
                    prune(step);
                }
            }
        }
        syncParents();
    }

    /** Puts back what stood there before. */
    void back() throws IOException {
        for (int i = journal.steps().size() - 1; i >= 0; i--) {
            Journal.Step step = journal.steps().get(i);
            Path path = folder.at(step.path());
            if (folder.obstacle(step.path()).isPresent()) {
                continue; // somebody put a link or a file where our folder was, and what is beyond is not ours
            }
            boolean changed =
                    isOurLink(step) || !isLinked() && (step.drops() || disk.kind(ready(step)) == Disk.Kind.MISSING);
            if (changed && disk.kind(former(step)) != Disk.Kind.MISSING) {
                disk.createDirectories(path.getParent());
                disk.rename(former(step), path);
            } else if (isOurLink(step) || changed && !step.drops() && folder.holds(step.path(), step.digest())) {
                disk.delete(path);
            }
            prune(step);
        }
        syncParents();
    }

    /** Removes the folders above a path of ours that nothing is left in. */
    private void prune(Journal.Step step) throws IOException {
        Path parent = folder.at(step.path()).getParent();
        while (!parent.equals(folder.root())) {
            if (disk.kind(parent) != Disk.Kind.MISSING) {
                if (!disk.list(parent).isEmpty()) {
                    return;
                }
                disk.delete(parent);
            }
            parent = parent.getParent();
        }
    }

    private void syncParents() throws IOException {
        Set<Path> parents = new LinkedHashSet<>();
        for (Journal.Step step : journal.steps()) {
            parents.add(folder.at(step.path()).getParent());
        }
        parents.add(folder.root());
        List<Path> standing = new ArrayList<>();
        for (Path parent : parents) {
            if (disk.kind(parent) == Disk.Kind.DIRECTORY) {
                standing.add(parent);
            }
        }
        disk.sync(standing);
    }

    private boolean isOurLink(Journal.Step step) throws IOException {
        return folder.kind(step.path()) == Disk.Kind.LINK
                && disk.readLink(folder.at(step.path())).equals(text(step));
    }

    /** What the link in the place of a file says: the way from there to the file of that number under {@code now}. */
    private Path text(Journal.Step step) {
        return folder.at(step.path()).getParent().relativize(now.resolve(name(step)));
    }

    private Path link(Journal.Step step) {
        return links.resolve(name(step));
    }

    private Path fresh(Journal.Step step) {
        return fresh.resolve(name(step));
    }

    private Path ready(Journal.Step step) {
        return ready.resolve(name(step));
    }

    private Path former(Journal.Step step) {
        return former.resolve(name(step));
    }

    private static String name(Journal.Step step) {
        return Integer.toString(step.number());
    }
}
