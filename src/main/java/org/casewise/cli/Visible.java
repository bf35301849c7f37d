package org.casewise.cli;

import java.util.Locale;

/** Somebody's text for a message: shortened, and with what cannot be seen made visible. */
final class Visible {

    private static final int LONGEST = 80;
    private static final String CUT = "...";

    private Visible() {}

    static String text(String text) {
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        return cut ? whole(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + CUT : whole(text);
    }

    /** The same without shortening. */
    static String whole(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(codePoint -> shown.append(character(codePoint)));
        return shown.toString();
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
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isSpaceChar(codePoint) && codePoint != ' ';
        return hidden ? "<U+" + hexadecimal(codePoint) + ">" : Character.toString(codePoint);
    }

    private static String hexadecimal(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** How many columns of a terminal a text takes; East Asian wide characters take two. */
    static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }
}
