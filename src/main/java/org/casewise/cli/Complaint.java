package org.casewise.cli;

import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;

/** What is printed about a text that cannot be read. */
final class Complaint {

    /** A longer line is shown in part, with so many characters on either side of the place. */
    private static final int WHOLE = 100;

    private static final int BEFORE = 40;
    private static final int AFTER = 40;
    private static final String CUT = "...";
    private static final String INDENT = "  ";

    private final DefinitionException problem;
    private final Session session;

    Complaint(DefinitionException problem, Session session) {
        this.problem = problem;
        this.session = session;
    }

    String text() {
        StringBuilder text = new StringBuilder(place())
                .append(": ")
                .append(session.error(session.sentences().of(problem.reason())))
                .append('\n')
                .append(lineWithCaret());
        problem.hint()
                .ifPresent(h -> text.append(
                                session.say("cli.hint", session.sentences().of(h)))
                        .append('\n'));
        return text.toString();
    }

    private String place() {
        return Visible.text(problem.source().name()) + ":" + problem.line() + ":" + problem.column();
    }

    /** The line, or the part of it around the place, with carets under the place; nothing where the line is blank. */
    private String lineWithCaret() {
        Source source = problem.source();
        int start = Math.min(problem.span().start(), source.text().length());
        String line = source.lineText(start);
        if (line.isBlank()) {
            return "";
        }
        int at = start - (source.text().lastIndexOf('\n', start - 1) + 1);
        int end = Math.max(at, Math.min(at + problem.span().end() - start, line.length()));
        boolean whole = line.length() <= WHOLE;
        int from = whole ? 0 : Math.max(0, at - BEFORE);
        int to = whole ? line.length() : Math.min(line.length(), at + AFTER);
        String before = (from > 0 ? CUT : "") + Visible.whole(line.substring(from, at));
        String within = Visible.whole(line.substring(at, Math.min(end, to)));
        String after = Visible.whole(line.substring(Math.min(end, to), to)) + (to < line.length() ? CUT : "");
        String carets = "^".repeat(Math.max(1, Visible.columns(within)));
        return INDENT + before + within + after + "\n" + INDENT + " ".repeat(Visible.columns(before)) + carets + "\n";
    }
}
