package org.casewise.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.casewise.article.Studied;
import org.casewise.catalogue.Language;
import org.casewise.render.ArticleFiles;
import org.casewise.render.DrawnFormulas;
import org.casewise.render.Publication;
import org.casewise.render.Templates;

/**
 * Run by the build: draws the formulas of the article that is made when none is named into a jar, which becomes part of
 * the program's.
 */
public final class FormulaPacking {

    /** Any fixed time: two builds of the same sources give the same bytes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private FormulaPacking() {}

    /** The one argument is the jar to write. */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            JarEntry entry = new JarEntry(DrawnFormulas.file(Library.DEFAULT));
            entry.setTimeLocal(TIME);
            out.putNextEntry(entry);
            out.write(text(Library.DEFAULT).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String text(String id) {
        return ArticleFiles.formulas(
                        Studied.of(Library.packedCard(id)).article(),
                        Publication.of(id, List.of(Language.values()), Templates.packed()))
                .text();
    }
}
