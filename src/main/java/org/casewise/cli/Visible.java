package org.casewise.cli;

import java.util.Locale;

/** Somebody's text for a message: shortened, and with what cannot be seen made visible. */
final class Visible {

    private static final int LONGEST = 80;

    private Visible() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length() && count < LONGEST; count++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            shown.append(character(codePoint));
        }
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append("...").toString()
                : shown.toString();
    }

    private static String character(int codePoint) {
        int type = Character.getType(codePoint);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || Character.isSpaceChar(codePoint) && codePoint != ' ';
        return hidden
                ? "U+"
                        + ("0000" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
                                .substring(Math.min(
                                        4, Integer.toHexString(codePoint).length()))
                : new String(Character.toChars(codePoint));
    }
}
