package org.casewise.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * What in a LaTeX text only says where things stand on the page: environments around the whole, the signs that align their
 * lines, the full stop at the end.
 */
final class LatexLayout {

    private static final Set<String> ROWS =
            Set.of("cases", "dcases", "array", "matrix", "Bmatrix", "numcases", "smallmatrix");
    private static final Set<String> PAGES = Set.of(
            "equation",
            "displaymath",
            "math",
            "align",
            "aligned",
            "alignat",
            "alignedat",
            "gather",
            "gathered",
            "split",
            "eqnarray",
            "flalign",
            "multline");

    private final Source source;
    private final List<LatexToken> all;
    private final Set<Integer> invisible = new LinkedHashSet<>();
    private final Deque<Boolean> rows = new ArrayDeque<>();
    private final Deque<LatexToken> begun = new ArrayDeque<>();

    LatexLayout(Source source, List<LatexToken> all) {
        this.source = source;
        this.all = all;
    }

    static boolean isCases(String environment) {
        return environment.equals("cases") || environment.equals("dcases") || environment.equals("Bmatrix");
    }

    /** The indices of the tokens that mean nothing; environments that do not fit together are refused. */
    Set<Integer> invisible() {
        for (int i = 0; i < all.size(); i++) {
            LatexToken token = all.get(i);
            boolean inRows = !rows.isEmpty() && rows.peek();
            if (token.kind() == LatexToken.Kind.BEGIN) {
                begin(i);
            } else if (token.kind() == LatexToken.Kind.FINISH) {
                finish(i);
            } else if (!inRows && (token.is("&") && besideEquals(i) || token.is("\\\\") && beforeContinuation(i))) {
                invisible.add(i);
            }
        }
        if (!begun.isEmpty()) {
            LatexToken first = begun.peek();
            throw new DefinitionException(
                    source, first.span(), Reason.of(Key.EXPECTED, "\\end{" + first.text() + "}", first.shown()));
        }
        for (int i = 0; all.get(i).is("\\\\"); i++) {
            invisible.add(i);
        }
        for (int i = all.size() - 2; i >= 0 && (isPunctuation(all.get(i)) || invisible.contains(i)); i--) {
            invisible.add(i);
        }
        return invisible;
    }

    private void begin(int i) {
        LatexToken token = all.get(i);
        boolean behindBrace = i > 0 && all.get(i - 1).is("\\{");
        boolean ofRows = ROWS.contains(token.text()) || behindBrace && PAGES.contains(token.text());
        if (!ofRows && !PAGES.contains(token.text())) {
            throw new DefinitionException(source, token.span(), Reason.of(Key.LATEX_UNKNOWN_COMMAND, token.shown()));
        }
        rows.push(ofRows);
        begun.push(token);
        if (!ofRows) {
            invisible.add(i);
        }
    }

    private void finish(int i) {
        LatexToken token = all.get(i);
        if (begun.isEmpty() || !begun.peek().text().equals(token.text())) {
            throw new DefinitionException(source, token.span(), Reason.of(Key.UNEXPECTED_TOKEN, token.shown()));
        }
        begun.pop();
        if (!rows.pop()) {
            invisible.add(i);
        }
    }

    private boolean besideEquals(int i) {
        LatexToken before = all.get(Math.max(0, i - 1));
        LatexToken after = all.get(i + 1);
        boolean begins = i == 0 || before.is("\\\\") || before.kind() == LatexToken.Kind.BEGIN;
        return begins
                || isEquals(before)
                || isEquals(after)
                || after.is("&") && isEquals(all.get(Math.min(i + 2, all.size() - 1)));
    }

    private static boolean isEquals(LatexToken token) {
        return token.is("=") || token.is("~=");
    }

    /** Whether the line that follows goes on with the same formula, or there is none; its indentation is invisible too. */
    private boolean beforeContinuation(int i) {
        int next = i + 1;
        while (all.get(next).is("&") || all.get(next).is("quad")) {
            next++;
        }
        LatexToken token = all.get(next);
        boolean goesOn = isEquals(token)
                || token.is("\\\\")
                || token.is("+")
                || token.is("-")
                || token.kind() == LatexToken.Kind.END
                || token.kind() == LatexToken.Kind.FINISH
                || isPunctuation(token);
        for (int room = i + 1; goesOn && room < next; room++) {
            invisible.add(room);
        }
        return goesOn;
    }

    private static boolean isPunctuation(LatexToken token) {
        return token.is(".") || token.is(",") || token.is(";") || token.is("quad");
    }
}
