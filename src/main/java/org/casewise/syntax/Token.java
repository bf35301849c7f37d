package org.casewise.syntax;

/**
 * A word, number or sign of a text.
 *
 * @param span where it stands in the text that was typed
 * @param ascii where it stands in the same text in ASCII
 */
record Token(Kind kind, String text, Span span, Span ascii) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        /** The end of a line outside all brackets. */
        LINE_END,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }
}
