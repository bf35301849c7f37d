package org.casewise.syntax;

import java.util.List;

/** A LaTeX text, and where its commands, groups and numbers end. */
record LatexText(String text) {

    private static final List<String> SIZES = List.of("big", "Big", "bigg", "Bigg");
    private static final String SIDES = "lrm";
    private static final List<String> UNITS = List.of("pt", "em", "ex", "mm", "cm", "in", "mu");
    private static final int LONGEST_DISTANCE = 10;

    /** The name of the command at a backslash: letters, or one other character. */
    String commandName(int backslash) {
        int end = backslash + 1;
        while (isLetter(end)) {
            end++;
        }
        if (end == backslash + 1 && end < text.length()) {
            end++;
        }
        return text.substring(backslash + 1, end);
    }

    /** Whether a command is {@code \bigl}, {@code \Biggr} or the like, which say on which side of a pair they stand. */
    static boolean isSized(String command) {
        int last = command.length() - 1;
        return last > 1 && SIDES.indexOf(command.charAt(last)) >= 0 && SIZES.contains(command.substring(0, last));
    }

    /** Behind the group that begins there, or the same place where none does; -1 where it does not end. */
    int afterGroup(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && (c == '}' || c > ' ')) {
                return c == '}' && depth == 0 ? i + 1 : from;
            }
        }
        return -1;
    }

    /** Behind the star and the distance that may follow the end of a row. */
    int afterRowSpace(int from) {
        int start = text.startsWith("*", from) ? from + 1 : from;
        int end = start;
        while (end < text.length() && end <= start + LONGEST_DISTANCE && text.charAt(end) != ']') {
            end++;
        }
        boolean bracketed = text.startsWith("[", start) && text.startsWith("]", end);
        return bracketed && isDistance(text.substring(start + 1, end)) ? end + 1 : start;
    }

    private static boolean isDistance(String inside) {
        int unit = inside.length() - 2;
        return unit > 0
                && UNITS.contains(inside.substring(unit))
                && inside.chars().limit(unit).allMatch(c -> "-.0123456789 ".indexOf(c) >= 0);
    }

    int afterDigits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Whether a letter of the Latin alphabet stands there; others have commands. */
    boolean isLetter(int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
