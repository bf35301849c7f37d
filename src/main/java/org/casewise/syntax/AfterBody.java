package org.casewise.syntax;

import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is said of a token that follows a whole body on its line. */
final class AfterBody {

    private final Tokens tokens;

    AfterBody(Tokens tokens) {
        this.tokens = tokens;
    }

    DefinitionException complaint(DefinitionSyntax definition) {
        Token next = tokens.peek();
        Term body = definition.body();
        if (next.is("=") && definition.name().isEmpty() && body instanceof Term.Name name) {
            boolean variable = name.text().equals("x");
            return tokens.wrong(next, Reason.of(Key.VALUE_NOT_CONDITION), (variable ? "f" : name.text()) + "(x) = ...");
        }
        if (Relation.of(next).isPresent()) {
            return tokens.conditionAsValue();
        }
        if (next.is("if") || next.is("otherwise")) {
            return outsideBlock(body, next);
        }
        if (next.is(",")) {
            return comma(body, next);
        }
        return tokens.unexpected(next);
    }

    /** A decimal comma, or one that separates nothing. */
    private DefinitionException comma(Term body, Token comma) {
        Token after = tokens.peek(1);
        if (body instanceof Term.Number number && after.kind() == Token.Kind.NUMBER) {
            String point = number.text() + "." + after.text();
            return after.text().length() == 3
                    ? new DefinitionException(
                            tokens.source(),
                            comma.span(),
                            Reason.of(Key.UNEXPECTED_TOKEN, ","),
                            Reason.of(Key.WRITE_EITHER, point, number.text() + after.text()))
                    : tokens.wrong(comma, Reason.of(Key.UNEXPECTED_TOKEN, ","), point);
        }
        return tokens.unexpected(comma);
    }

    /** Cases without their braces; the place is the brace that closes nothing, if there is one. */
    private DefinitionException outsideBlock(Term body, Token keyword) {
        String value = tokens.written(body);
        int end = 0;
        int otherwise = -1;
        while (tokens.peek(end).kind() != Token.Kind.END && tokens.peek(end).kind() != Token.Kind.LINE_END) {
            otherwise = tokens.peek(end).is("else") ? end : otherwise;
            if (tokens.peek(end).is("}")) {
                return tokens.wrong(
                        tokens.peek(end),
                        Reason.of(Key.NOTHING_TO_CLOSE, "}", "{"),
                        "{ " + value + " " + keyword.text() + " ... }");
            }
            end++;
        }
        if (keyword.is("if") && otherwise > 1 && otherwise + 1 < end) {
            String condition = tokens.written(tokens.peek(1), tokens.peek(otherwise - 1));
            String other = tokens.written(tokens.peek(otherwise + 1), tokens.peek(end - 1));
            String block = "{ " + value + " if " + condition + "; " + other + " otherwise }";
            return tokens.wrong(keyword, Reason.of(Key.OUTSIDE_BLOCK, keyword.text()), block);
        }
        return tokens.wrong(keyword, Reason.of(Key.OUTSIDE_BLOCK, keyword.text()), "{ ... if ...; ... otherwise }");
    }
}
