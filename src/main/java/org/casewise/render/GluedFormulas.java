package org.casewise.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets free the formulas in a person's Markdown that stand directly beside other characters: GitHub reads {@code $}
 * only after a blank, and {@code $`} not after a letter (github/markup issue 1742). Chinese is often written so.
 */
final class GluedFormulas {

    /** What is passed over: escapes, code blocks, words of code and formulas that are spelled with both signs. */
    private static final Pattern PLACE = Pattern.compile("\\\\."
            + "|(?s:```.*?```)|\\$`[^`\\n]*`\\$|(`+)[^`\\n]*\\1"
            + "|\\$(?<latex>[^$`\\s](?:[^$`\\n]*[^$`\\s])?)\\$(?!\\d)");

    private GluedFormulas() {}

    /** The same text, with a blank beside a letter, and {@code $`...`$} after any other sign. */
    static String freed(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 16);
        int done = 0;
        for (Matcher place = PLACE.matcher(markdown); place.find(); done = place.end()) {
            out.append(markdown, done, place.start());
            if (place.group("latex") == null) {
                out.append(place.group());
                continue;
            }
            char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            boolean afterSign = !Character.isWhitespace(before) && !Character.isLetterOrDigit(before);
            out.append(Character.isLetterOrDigit(before) ? " " : "");
            out.append(afterSign ? "$`" + place.group("latex") + "`$" : place.group());
            boolean letterNext = place.end() < markdown.length() && Character.isLetter(markdown.charAt(place.end()));
            out.append(letterNext ? " " : "");
        }
        return out.append(markdown, done, markdown.length()).toString();
    }
}
