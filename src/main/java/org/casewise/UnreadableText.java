package org.casewise;

import java.util.Optional;

/** A text that cannot be read: its message says in English what is wrong, the rest where, and how it would be right. */
public final class UnreadableText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String hint;

    /** A null hint means that there is none. */
    UnreadableText(String message, int line, int column, String hint) {
        super(message);
        this.line = line;
        this.column = column;
        this.hint = hint;
    }

    /** The line of the text, from 1. */
    public int line() {
        return line;
    }

    /** The column in the line, from 1. */
    public int column() {
        return column;
    }

    /** The nearest right spelling, or another way out, where one is known. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }
}
