package org.casewise.plot;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The texts of a picture, in whatever language; the picture itself has none.
 *
 * @param id a name that is unique on the page, from which the names inside the picture are made: letters, digits, hyphens
 * @param language of the texts as a tag such as {@code zh-CN}, by which a browser chooses glyphs; may be empty
 * @param title above the axes, and the picture's accessible name
 * @param description what is to be seen, for those who do not see it; may be empty
 * @param x beside the horizontal axis
 * @param y beside the vertical axis
 * @param legend the name of each curve; without any there is no legend
 * @param dots what is shown when a pointer rests on a dot of a curve with this number
 */
public record Labels(
        String id,
        String language,
        String title,
        String description,
        String x,
        String y,
        List<String> legend,
        BiFunction<Integer, Dot, String> dots) {

    public Labels {
        legend = List.copyOf(legend);
        if (!isName(id) || !language.isEmpty() && !isName(language)) {
            throw new IllegalArgumentException("not a name: " + id + ", " + language);
        }
    }

    /** Labels whose dots show their coordinates. */
    public static Labels of(String id, String title, String x, String y, List<String> legend) {
        return new Labels(id, "", title, "", x, y, legend, (curve, dot) -> coordinates(dot));
    }

    public Labels withLanguage(String tag) {
        return new Labels(id, tag, title, description, x, y, legend, dots);
    }

    public Labels withDescription(String text) {
        return new Labels(id, language, title, text, x, y, legend, dots);
    }

    public Labels withDots(BiFunction<Integer, Dot, String> texts) {
        return new Labels(id, language, title, description, x, y, legend, texts);
    }

    private static String coordinates(Dot dot) {
        return "(" + NumberText.rounded(dot.at().x()) + ", "
                + NumberText.rounded(dot.at().y()) + ")";
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || text.length() > 100 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (char c : text.toCharArray()) {
            if (!(isLetter(c) || c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
