package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads the rows of a case block: a value, perhaps a comma or a column, and a condition in one of many forms. */
final class LatexCases {

    private final LatexTokens tokens;
    private final LatexParser parser;
    private final LatexNames names;

    LatexCases(LatexTokens tokens, LatexParser parser, LatexNames names) {
        this.tokens = tokens;
        this.parser = parser;
        this.names = names;
    }

    /** A block that has its brace itself. */
    Term block() {
        LatexToken begin = tokens.peek();
        if (!LatexLayout.isCases(begin.text())) {
            throw tokens.wrong(begin, Reason.of(Key.UNEXPECTED_TOKEN, begin.shown()), "\\begin{cases}");
        }
        return blockBehindBrace();
    }

    Term blockBehindBrace() {
        LatexToken begin = tokens.next();
        List<Term.Row> rows = new ArrayList<>();
        while (!atEnd()) {
            if (tokens.accept("\\\\") || tokens.accept("&")) {
                continue;
            }
            if (!rows.isEmpty() && rows.get(rows.size() - 1).condition().isEmpty()) {
                throw tokens.wrong(tokens.peek(), Reason.of(Key.ROW_AFTER_OTHERWISE));
            }
            rows.add(row());
            if (!atEnd()) {
                tokens.expect("\\\\", begin);
            }
        }
        LatexToken finish = tokens.next();
        if (rows.isEmpty()) {
            throw tokens.wrong(begin, Reason.of(Key.NO_ROWS));
        }
        return new Term.Cases(List.copyOf(rows), begin.span().to(finish.span()));
    }

    private boolean atEnd() {
        return tokens.peek().kind() == LatexToken.Kind.FINISH;
    }

    private boolean atEndOfRow() {
        return atEnd() || tokens.peek().is("\\\\");
    }

    private Term.Row row() {
        Term value = parser.value();
        if (tokens.peek().is("=")) {
            throw tokens.unexpected(tokens.peek());
        }
        skip("&", ",", ";", ":", "quad");
        Optional<Condition> condition = atEndOfRow() ? missing(value) : condition();
        skip("&", ",", ";", ".", "quad");
        while (LatexWords.isAfter(tokens.peek())) {
            tokens.next();
            skip("&", ",", ";", ".", "quad");
        }
        if (!atEndOfRow()) {
            LatexToken next = tokens.peek();
            boolean list = tokens.last().is(",") && !LatexWords.isKeyword(next);
            throw list
                    ? tokens.ambiguous(tokens.last().span(), "\\text{ and }", "\\text{ or }")
                    : tokens.unexpected(next);
        }
        Span end = condition.map(Condition::span).orElse(value.span());
        return new Term.Row(value, condition, value.span().to(end));
    }

    /** Only the last row may leave its condition out, and only where there are others. */
    private Optional<Condition> missing(Term value) {
        boolean last = atEnd() || tokens.ahead(1).kind() == LatexToken.Kind.FINISH;
        if (!last) {
            throw new DefinitionException(tokens.source(), value.span(), Reason.of(Key.LATEX_ROW_WITHOUT_CONDITION));
        }
        names.note(value.span(), Reason.of(Key.LATEX_LAST_ROW, tokens.shown(value.span())));
        return Optional.empty();
    }

    /** Empty for the row that says otherwise. */
    private Optional<Condition> condition() {
        while (LatexWords.isIf(tokens.peek())) {
            tokens.next();
            skip(":", "quad");
        }
        boolean fenced =
                tokens.peek().is("(") && (LatexWords.isOtherwise(tokens.ahead(1)) || LatexWords.isIf(tokens.ahead(1)));
        if (fenced) {
            LatexToken open = tokens.next();
            Optional<Condition> inside = condition();
            tokens.expect(")", open);
            return inside;
        }
        if (LatexWords.isOtherwise(tokens.peek())) {
            tokens.next();
            return Optional.empty();
        }
        return Optional.of(parser.conditions().condition());
    }

    private void skip(String... signs) {
        boolean more = true;
        while (more) {
            more = false;
            for (String sign : signs) {
                more |= tokens.accept(sign);
            }
        }
    }
}
