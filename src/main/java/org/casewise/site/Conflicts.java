package org.casewise.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses to write where somebody else's file stands. Ours is what the manifest in the folder names, and a file that
 * already has the very content we would write.
 */
final class Conflicts {

    private Conflicts() {}

    /** Throws an {@link OutputException} that names the first foreign file standing where the site needs the place. */
    static void refuse(SiteDiff diff, Folder folder) throws IOException {
        Manifest manifest = folder.manifest();
        Set<String> going = Set.copyOf(diff.extra());
        List<String> coming = new ArrayList<>(diff.missing());
        coming.addAll(diff.different());
        for (String path : coming) {
            String obstacle = folder.obstacle(path).orElse(path);
            boolean onTheWay = !obstacle.equals(path);
            Disk.Kind kind = folder.kind(obstacle);
            if (kind == Disk.Kind.DIRECTORY) {
                refuseWithin(folder, folder.at(path), going);
            } else if (kind != Disk.Kind.MISSING && !(onTheWay ? going.contains(obstacle) : manifest.claims(path))) {
                throw foreign(folder.at(obstacle));
            }
        }
    }

    /** A folder may give way to a file only if nothing is in it but files that go. */
    private static void refuseWithin(Folder folder, Path directory, Set<String> going) throws IOException {
        List<Path> leaving = new ArrayList<>();
        going.forEach(path -> leaving.add(folder.at(path)));
        if (leaving.stream().noneMatch(file -> file.startsWith(directory))) {
            throw foreign(directory);
        }
        for (Map.Entry<Path, Disk.Kind> entry :
                new Folder(folder.disk(), directory).walk().entrySet()) {
            Path path = directory.resolve(entry.getKey());
            if (leaving.stream().noneMatch(file -> file.startsWith(path))) {
                throw foreign(path);
            }
        }
    }

    static OutputException foreign(Path file) {
        return new OutputException(OutputException.Kind.FOREIGN_FILE, file);
    }
}
