package org.casewise.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How a folder differs from a site: the paths that it lacks, the paths whose content is another (or is no plain file),
 * and the paths of files that an earlier run wrote, that nobody has changed since, and that the site no longer has.
 *
 * <p>The manifest counts as a file of the site. Each list is sorted. Files that are not ours are no difference;
 * {@link #foreign} names them.
 */
public record SiteDiff(List<String> missing, List<String> different, List<String> extra) {

    public SiteDiff {
        missing = List.copyOf(missing);
        different = List.copyOf(different);
        extra = List.copyOf(extra);
    }

    /**
     * Compares without writing anything. A folder that does not exist lacks every file.
     *
     * @throws OutputException if the path is not a folder, or something in it cannot be read
     */
    public static SiteDiff between(Site site, Path folder) throws OutputException {
        try {
            return of(site, Target.locate(new LocalDisk(), folder).folder());
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw Failure.reading(e, folder);
        }
    }

    /**
     * The files in the folder that are neither the site's nor left over from an earlier run of ours, sorted, with
     * {@code /} between names.
     *
     * @throws OutputException as for {@link #between}
     */
    public static List<String> foreign(Site site, Path folder) throws OutputException {
        try {
            Folder standing = Target.locate(new LocalDisk(), folder).folder();
            SiteDiff diff = of(site, standing);
            List<String> foreign = new ArrayList<>();
            for (Map.Entry<Path, Disk.Kind> entry : standing.walk().entrySet()) {
                String path = entry.getKey().toString().replace('\\', '/');
                boolean claimed = site.pages().containsKey(path) || path.equals(Manifest.NAME);
                if (entry.getValue() != Disk.Kind.DIRECTORY && !claimed && !diff.extra.contains(path)) {
                    foreign.add(path);
                }
            }
            return List.copyOf(foreign);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw Failure.reading(e, folder);
        }
    }

    static SiteDiff of(Site site, Folder folder) throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> different = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (Map.Entry<String, Page> file : site.files().entrySet()) {
            if (folder.kind(file.getKey()) == Disk.Kind.MISSING) {
                missing.add(file.getKey());
            } else if (!folder.holds(file.getKey(), file.getValue())) {
                different.add(file.getKey());
            }
        }
        SortedMap<String, String> earlier = folder.manifest().digests();
        for (Map.Entry<String, String> entry : earlier.entrySet()) {
            if (!site.pages().containsKey(entry.getKey()) && folder.holds(entry.getKey(), entry.getValue())) {
                extra.add(entry.getKey());
            }
        }
        return new SiteDiff(missing, different, extra);
    }

    /** Whether the folder holds the site, and nothing that an earlier run left. */
    public boolean isEmpty() {
        return missing.isEmpty() && different.isEmpty() && extra.isEmpty();
    }
}
