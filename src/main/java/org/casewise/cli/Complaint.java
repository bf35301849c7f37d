package org.casewise.cli;

import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;

/** What is printed about a text that cannot be read. */
final class Complaint {

    private static final int BEFORE = 40;
    private static final int AFTER = 30;

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
        return problem.source().name() + ":" + problem.line() + ":" + problem.column();
    }

    /** The part of the line around the place; the caret's own line has a blank of the same width for each character. */
    private String lineWithCaret() {
        Source source = problem.source();
        int start = Math.min(problem.span().start(), source.text().length());
        String line = source.lineText(start);
        int at = start - (source.text().lastIndexOf('\n', start - 1) + 1);
        int from = Math.max(0, at - BEFORE);
        String before = (from > 0 ? "..." : "") + line.substring(from, Math.min(at, line.length()));
        String after = line.substring(Math.min(at, line.length()));
        int length = Math.max(1, Math.min(problem.span().end() - start, after.length()));
        boolean cut = after.length() > AFTER;
        String shown = Visible.text(before) + Visible.text(cut ? after.substring(0, AFTER) + "..." : after);
        return "  " + shown + "\n  " + blanks(Visible.text(before)) + "^".repeat(Math.min(length, AFTER)) + "\n";
    }

    /** East Asian wide characters take two columns of a terminal. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints().forEach(c -> blanks.append(isWide(c) ? "  " : " "));
        return blanks.toString();
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
    }
}
