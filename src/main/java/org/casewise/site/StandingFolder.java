package org.casewise.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An output folder that exists, perhaps under version control and with other people's files in it. It stays the folder it
 * is, and files that need no change are not touched. Everything is prepared in a hidden folder inside it, where a journal
 * lets the next run finish or undo what a killed one began.
 */
final class StandingFolder {

    private static final String JOURNAL = "journal";
    private static final String UNDO = "undo";
    private static final String DRAFT = "draft";

    private final Folder folder;
    private final Disk disk;
    private final Path work;

    StandingFolder(Folder folder) {
        this.folder = folder;
        this.disk = folder.disk();
        this.work = folder.at(Folder.WORK);
    }

    /** Makes the folder hold the site. */
    SiteDiff publish(Site site, WriteLock lock) throws IOException {
        lock.require(work);
        recover();
        SiteDiff diff = SiteDiff.of(site, folder);
        if (diff.isEmpty()) {
            return diff;
        }
        Conflicts.refuse(diff, folder);
        Journal journal = Journal.of(site, diff, folder.manifest());
        Changeover changeover = new Changeover(folder, work, journal);
        try {
            changeover.prepare(site);
            disk.write(work.resolve(DRAFT), Page.of(journal.text()));
            disk.sync(List.of(work.resolve(DRAFT)));
            disk.rename(work.resolve(DRAFT), work.resolve(JOURNAL));
            disk.sync(List.of(work));
            changeover.switchOver();
        } catch (IOException | RuntimeException | Error e) {
            undo(changeover);
            throw e;
        }
        finish(changeover);
        return diff;
    }

    /** Brings what a killed run began to its end, or back to its beginning, and clears away what it left. */
    private void recover() throws IOException {
        Optional<Journal> undo = journal(UNDO);
        Optional<Journal> journal = journal(JOURNAL);
        if (undo.isPresent()) {
            new Changeover(folder, work, undo.get()).back();
        } else if (journal.isPresent()) {
            Changeover changeover = new Changeover(folder, work, journal.get());
            if (changeover.isCommitted()) {
                changeover.refuseForeign();
                changeover.complete();
            } else {
                changeover.back();
            }
        }
        clear();
    }

    /** Puts back what stood there; if even that fails, the next run does it. */
    private void undo(Changeover changeover) {
        try {
            if (disk.kind(work.resolve(JOURNAL)) != Disk.Kind.MISSING) {
                disk.rename(work.resolve(JOURNAL), work.resolve(UNDO));
                changeover.back();
            }
            clear();
        } catch (IOException e) {
            // The journal says how far it came and which way.
        }
    }

    /** Readers see the site already; what fails from here on does not make the run fail, as the next one finishes it. */
    private void finish(Changeover changeover) {
        try {
            changeover.complete();
            clear();
        } catch (IOException e) {
            // see above
        }
    }

    /** Deletes everything in the working folder but the lock, the journals first. */
    private void clear() throws IOException {
        disk.deleteTree(work.resolve(UNDO));
        disk.deleteTree(work.resolve(JOURNAL));
        for (Path entry : disk.list(work)) {
            if (!entry.getFileName().toString().equals(WriteLock.NAME)) {
                disk.deleteTree(entry);
            }
        }
    }

    private Optional<Journal> journal(String name) throws IOException {
        if (disk.kind(work.resolve(name)) != Disk.Kind.FILE) {
            return Optional.empty();
        }
        try (InputStream in = disk.read(work.resolve(name))) {
            return Journal.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
