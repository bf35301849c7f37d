package org.casewise.cli;

import org.casewise.syntax.Source;
import org.casewise.syntax.Span;

/** A place in somebody's text, shown on a terminal: file, line and column, then the line with carets under the place. */
record PlaceInText(Source source, Span span) {

    /** A longer line is shown in part, with so many columns on either side of the place. */
    private static final int WHOLE = 100;

    private static final int BEFORE = 40;
    private static final int AFTER = 40;
    private static final String CUT = "...";
    private static final String INDENT = "  ";

    /** A message about the place, as lines. */
    String with(String message) {
        int start = Math.min(span.start(), source.text().length());
        return Visible.text(source.name()) + ":" + source.line(start) + ":" + source.column(start) + ": " + message
                + "\n" + lineWithCaret(start);
    }

    /** The line, or the part of it around the place, with carets under the place; nothing where the line is blank. */
    private String lineWithCaret(int start) {
        String line = source.lineText(start);
        if (line.isBlank()) {
            return "";
        }
        int at = Math.min(start - (source.text().lastIndexOf('\n', start - 1) + 1), line.length());
        int end = Math.max(at, Math.min(at + span.end() - start, line.length()));
        boolean whole = line.length() <= WHOLE;
        int from = whole ? 0 : boundary(line, Math.max(0, at - BEFORE));
        int to = whole ? line.length() : boundary(line, Math.min(line.length(), at + AFTER));
        String before = (from > 0 ? CUT : "") + Visible.whole(line.substring(from, at));
        String within = Visible.whole(line.substring(at, Math.min(end, to)));
        String after = Visible.whole(line.substring(Math.min(end, to), to)) + (to < line.length() ? CUT : "");
        String carets = "^".repeat(Math.max(1, Visible.columns(within)));
        return INDENT + before + within + after + "\n" + INDENT + " ".repeat(Visible.columns(before)) + carets + "\n";
    }

    /** Not in the middle of a character of two units. */
    private static int boundary(String line, int at) {
        boolean inside = at > 0
                && at < line.length()
                && Character.isHighSurrogate(line.charAt(at - 1))
                && Character.isLowSurrogate(line.charAt(at));
        return inside ? at - 1 : at;
    }
}
