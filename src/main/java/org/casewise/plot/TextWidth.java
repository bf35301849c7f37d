package org.casewise.plot;

/**
 * How wide a text will be, without knowing the font: an estimate on the wide side for the usual sans-serif fonts, which
 * is enough to leave room.
 */
final class TextWidth {

    static final double TICK_SIZE = 11;

    private static final double IDEOGRAPH = 1;
    private static final double LETTER = 0.56;
    private static final double CAPITAL = 0.7;
    private static final double NARROW = 0.34;
    private static final String NARROW_LETTERS = " .,:;'|!()[]ijltfr\u2032";

    private TextWidth() {}

    /** The width in pixels at a font size in pixels. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::ofOne).sum();
    }

    private static double ofOne(int c) {
        if (c >= 0x1100 && c != 0x2032 && c != 0x2212) {
            return IDEOGRAPH;
        }
        if (NARROW_LETTERS.indexOf(c) >= 0) {
            return NARROW;
        }
        return c >= 'A' && c <= 'Z' || c == 'm' || c == 'w' ? CAPITAL : LETTER;
    }
}
