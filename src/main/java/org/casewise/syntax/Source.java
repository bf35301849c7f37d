package org.casewise.syntax;

/** A text and where it came from, so that a complaint can name file, line and column. */
public record Source(String name, String text) {

    /** The name of a text that was typed. */
    public static final String TYPED = "definition";

    public static Source typed(String text) {
        return new Source(TYPED, text);
    }

    /** The line of an offset, counted from 1. */
    public int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The column of an offset, counted in characters from 1. */
    public int column(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.codePointCount(start, offset) + 1;
    }

    /** The whole line in which an offset lies, without its end. */
    public String lineText(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int next = text.indexOf('\n', offset);
        int end = next < 0 ? text.length() : next;
        return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
