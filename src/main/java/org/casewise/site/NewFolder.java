package org.casewise.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An output where nothing stands yet: the whole folder is made and synced in a hidden one beside it, and takes its place
 * by one rename.
 */
final class NewFolder {

    private static final String DRAFT = "new";

    private final Target target;
    private final Disk disk;
    private final Path draft;

    NewFolder(Target target) {
        this.target = target;
        this.disk = target.disk();
        this.draft = target.beside().resolve(DRAFT);
    }

    /** Makes the site stand at the place. */
    SiteDiff publish(Site site, WriteLock lock) throws IOException {
        clear(lock);
        SiteDiff diff = SiteDiff.of(site, target.folder());
        try {
            disk.createDirectory(draft);
            for (Map.Entry<String, Page> file : site.files().entrySet()) {
                disk.createDirectories(draft.resolve(file.getKey()).getParent());
                disk.write(draft.resolve(file.getKey()), file.getValue());
            }
            sync();
            disk.rename(draft, target.root());
        } catch (IOException | RuntimeException | Error e) {
            try {
                clear(lock);
            } catch (IOException again) {
                // The next run tries again.
            }
            throw e;
        }
        try {
            disk.sync(List.of(target.root().getParent()));
        } catch (IOException e) {
            // The site stands.
        }
        return diff;
    }

    /** Deletes what a killed run left of its draft. */
    void clear(WriteLock lock) throws IOException {
        lock.require(draft.getParent());
        disk.deleteTree(draft);
    }

    private void sync() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path entry : new Folder(disk, draft).walk().keySet()) {
            all.add(draft.resolve(entry));
        }
        all.add(draft);
        disk.sync(all);
    }
}
