package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads the rows of a case block. */
final class BlockParser {

    private static final String ROW = "... if ...";

    private final Tokens tokens;
    private final Parser parser;

    BlockParser(Tokens tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** The block whose brace was read already. */
    Term block(Token open) {
        List<Term.Row> rows = new ArrayList<>();
        boolean closed = false;
        while (!tokens.peek().is("}")) {
            if (closed) {
                throw tokens.wrong(tokens.peek(), Reason.of(Key.ROW_AFTER_OTHERWISE));
            }
            Token first = tokens.peek();
            Term value = parser.value();
            Optional<Condition> condition = Optional.empty();
            if (tokens.accept("otherwise")) {
                closed = true;
            } else if (tokens.accept("if")) {
                condition = Optional.of(parser.conditions().condition());
            } else {
                throw withoutCondition(open, value, rows);
            }
            rows.add(
                    new Term.Row(value, condition, first.span().to(tokens.last().span())));
            if (!tokens.accept(";") && !tokens.peek().is("}")) {
                throw afterRow(open);
            }
        }
        Token close = tokens.expect("}", open);
        if (rows.isEmpty()) {
            throw new DefinitionException(tokens.source(), open.span().to(close.span()), Reason.of(Key.NO_ROWS));
        }
        return new Term.Cases(List.copyOf(rows), open.span().to(close.span()));
    }

    private DefinitionException withoutCondition(Token open, Term value, List<Term.Row> rows) {
        Token next = tokens.peek();
        String written = tokens.written(value);
        if (next.is("}")) {
            boolean alone = rows.isEmpty();
            Span place = alone ? open.span().to(next.span()) : value.span();
            String instead = alone ? "(" + written + ")" : written + " otherwise";
            return new DefinitionException(
                    tokens.source(),
                    place,
                    Reason.of(Key.ROW_WITHOUT_CONDITION),
                    Reason.of(Key.WRITE_INSTEAD, instead));
        }
        if (Relation.of(next).isPresent()) {
            return tokens.wrong(next, Reason.of(Key.VALUE_NOT_CONDITION), ROW);
        }
        Reason missing = Reason.of(Key.EXPECTED, "if", open.text());
        return next.is(",") || next.is(";")
                ? tokens.wrong(next, missing, written + " if ...")
                : tokens.wrong(next, missing);
    }

    private DefinitionException afterRow(Token open) {
        Token next = tokens.peek();
        if (next.is(",")) {
            return tokens.wrong(next, Reason.of(Key.UNEXPECTED_TOKEN, next.text()), ";");
        }
        return tokens.wrong(next, Reason.of(Key.EXPECTED, "}", open.text()));
    }
}
