package org.casewise.syntax;

/** A word, number or sign of a text, and where it stands. */
record Token(Kind kind, String text, Span span) {

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
