package org.casewise.syntax;

/**
 * A word, number or sign of a LaTeX text, and where it stands.
 *
 * @param prose whether it is a word of a language, as in {@code \text}
 */
record LatexToken(Kind kind, String text, Span span, boolean prose) {

    LatexToken(Kind kind, String text, Span span) {
        this(kind, text, span, false);
    }

    enum Kind {
        NUMBER,
        /** Slanted letters side by side: a product, as a rule. */
        LETTERS,
        /** Upright letters or Chinese words, as in {@code \text} and {@code \operatorname}: one word. */
        WORD,
        /** A command by its name without the backslash. */
        COMMAND,
        /** A sign in one spelling, whatever its command: {@code <=} for {@code \leqslant}. */
        SIGN,
        BEGIN,
        FINISH,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isCommand(String name) {
        return kind == Kind.COMMAND && text.equals(name);
    }

    /** As its author would write it in a message. */
    String shown() {
        return switch (kind) {
            case COMMAND -> "\\" + text;
            case BEGIN -> "\\begin{" + text + "}";
            case FINISH -> "\\end{" + text + "}";
            default -> text;
        };
    }
}
