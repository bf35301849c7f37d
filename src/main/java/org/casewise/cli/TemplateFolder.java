package org.casewise.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casewise.render.Templates;

/** The templates that a command uses: ours, or those of a folder that somebody names. */
final class TemplateFolder {

    private TemplateFolder() {}

    /** Ours where the folder is null. */
    static Templates of(String folder) {
        if (folder == null) {
            return Templates.packed();
        }
        Path path = TextFile.path(folder);
        if (!Files.isDirectory(path)) {
            throw InputProblem.files("cli.folder-missing", folder);
        }
        return Templates.in(path);
    }
}
