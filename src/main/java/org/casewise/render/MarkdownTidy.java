package org.casewise.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a template's output the blank lines that its directives left behind, outside of code. */
final class MarkdownTidy {

    private static final Pattern FENCE = Pattern.compile("\\s{0,12}(`{3,}|~{3,})(.*)");

    private MarkdownTidy() {}

    /**
     * One blank line between blocks, none at the ends, no blanks at the end of a line, one line feed at the end.
     * Characters that no document may hold become U+FFFD, in code too.
     */
    static String of(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        String open = null;
        boolean gap = false;
        for (String line : markdown.split("\n")) {
            Matcher fence = FENCE.matcher(line);
            boolean atFence = (line.contains("```") || line.contains("~~~")) && fence.matches();
            if (open != null) {
                out.append(line).append('\n');
                boolean closes = atFence
                        && fence.group(1).startsWith(open)
                        && fence.group(2).isBlank();
                open = closes ? null : open;
            } else if (line.isBlank()) {
                gap = out.length() > 0;
            } else {
                out.append(gap ? "\n" : "").append(line.stripTrailing()).append('\n');
                gap = false;
                open = atFence ? fence.group(1) : null;
            }
        }
        return Markup.allowed(out.toString());
    }
}
