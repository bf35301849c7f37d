package org.casewise.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Pictures of formulas that were drawn before, by style and LaTeX.
 *
 * <p>The program's jar carries those of its own articles, drawn by the build with the classes beside them. Such an
 * article needs no font then, and loading fonts is a third of a cold start. As text: one formula a line, its fields
 * separated by tabs, the LaTeX last.
 */
public final class DrawnFormulas {

    private static final String FOLDER = "/formulas/";
    private static final int FIELDS = 6;

    private final Map<String, FormulaPicture> pictures;

    DrawnFormulas(Map<String, FormulaPicture> pictures) {
        this.pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    /** The name, in the jar, of the pictures for the article of a card. */
    public static String file(String id) {
        return FOLDER.substring(1) + id + ".txt";
    }

    /** What the program carries for the article of a card; nothing for another's card, or before the jar is made. */
    static DrawnFormulas packed(String id) {
        try (InputStream in = DrawnFormulas.class.getResourceAsStream('/' + file(id))) {
            return in == null
                    ? new DrawnFormulas(Map.of())
                    : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pictures in a text that {@link #text} made. */
    static DrawnFormulas read(String text) {
        Map<String, FormulaPicture> pictures = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] field = line.split("\t", FIELDS);
            FormulaPicture picture = new FormulaPicture(
                    field[4], Integer.parseInt(field[1]), Integer.parseInt(field[2]), Integer.parseInt(field[3]));
            pictures.put(key(FormulaSvg.Style.valueOf(field[0]), field[5]), picture);
        });
        return new DrawnFormulas(pictures);
    }

    /** The pictures as text, but for formulas that do not stand on one line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pictures.forEach((key, picture) -> {
            int blank = key.indexOf(' ');
            String latex = key.substring(blank + 1);
            if (latex.lines().count() == 1) {
                text.append(key, 0, blank).append('\t').append(picture.width());
                text.append('\t').append(picture.height()).append('\t').append(picture.depth());
                text.append('\t')
                        .append(picture.path())
                        .append('\t')
                        .append(latex)
                        .append('\n');
            }
        });
        return text.toString();
    }

    static String key(FormulaSvg.Style style, String latex) {
        return style.name() + ' ' + latex;
    }

    Map<String, FormulaPicture> byKey() {
        return pictures;
    }
}
