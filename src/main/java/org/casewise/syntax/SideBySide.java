package org.casewise.syntax;

import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * What is said where two values stand side by side: most often a multiplication sign was left out, but it may also be a
 * word of another language, a misspelled keyword, a function without parentheses, or a forgotten semicolon.
 */
final class SideBySide {

    private static final List<String> LONG_KEYWORDS = List.of("otherwise");

    private final Tokens tokens;

    SideBySide(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The value, which began with a token, is followed by what looks like another value. */
    DefinitionException complaint(Token first, Term left, boolean inBlock) {
        Token next = tokens.peek();
        if (inBlock && left instanceof Term.Name name && "otherwise".equals(ForeignWord.keyword(name.text()))) {
            return new DefinitionException(
                    tokens.source(),
                    name.span(),
                    Reason.of(Key.UNEXPECTED_WORD, name.text()),
                    Reason.of(Key.WRITE_INSTEAD, tokens.valueAhead(0) + " otherwise"));
        }
        if (next.kind() == Token.Kind.NAME && (next.is("in") || !tokens.peek(1).is("("))) {
            Optional<DefinitionException> word = word(first, next, inBlock);
            if (word.isPresent()) {
                return word.get();
            }
        }
        if (left instanceof Term.Name name && Operation.function(name.text()).isPresent()) {
            return functionAlone(name, next);
        }
        if (tokens.isHead(0) && !inBlock) {
            String name = tokens.written(first, next);
            return new DefinitionException(
                    tokens.source(), first.span().to(next.span()), Reason.of(Key.BAD_NAME, name));
        }
        Span between = new Span(tokens.last().span().end(), next.span().start());
        if (inBlock && tokens.source().text(between).indexOf('\n') >= 0) {
            return tokens.wrong(next, Reason.of(Key.EXPECTED, ";", "{"), ";");
        }
        boolean numbers = next.kind() == Token.Kind.NUMBER && tokens.last().kind() == Token.Kind.NUMBER;
        if (numbers && between.start() < between.end()) {
            return tokens.wrong(
                    next,
                    Reason.of(Key.UNEXPECTED_TOKEN, next.text()),
                    tokens.last().text() + next.text());
        }
        return product(first, next);
    }

    private DefinitionException product(Token first, Token next) {
        // With the parentheses in which the left side may stand.
        String before = tokens.written(first, tokens.last());
        String after = next.is("|") ? "|...|" : tokens.valueAhead(0);
        Token operator = tokens.before(first);
        Reason hint = Reason.of(Key.WRITE_INSTEAD, before + "*" + after);
        if (operator != null && (operator.is("/") || operator.is("^"))) {
            String sign = operator.text();
            Token left = tokens.before(operator);
            boolean simple = left != null && (left.kind() == Token.Kind.NUMBER || left.kind() == Token.Kind.NAME);
            String start = (simple ? left.text() : "...") + sign;
            hint = tokens.isRaised(operator)
                    ? Reason.of(Key.WRITE_INSTEAD, start + before + "*" + after)
                    : Reason.of(
                            Key.WRITE_EITHER, start + before + "*" + after, start + "(" + before + "*" + after + ")");
        }
        return new DefinitionException(tokens.source(), next.span(), Reason.of(Key.IMPLICIT_PRODUCT), hint);
    }

    private DefinitionException functionAlone(Term.Name name, Token next) {
        String instead = name.text() + "(" + tokens.valueAhead(0) + ")";
        return new DefinitionException(
                tokens.source(),
                name.span().to(next.span()),
                Reason.of(Key.FUNCTION_WITHOUT_PARENTHESES, name.text()),
                Reason.of(Key.WRITE_INSTEAD, instead));
    }

    /** A word that was meant as a keyword. */
    private Optional<DefinitionException> word(Token first, Token next, boolean inBlock) {
        String keyword = ForeignWord.keyword(next.text());
        String written = tokens.written(first, tokens.last());
        if (next.is("is") || next.is("equals")) {
            // Also for "x is rational", which no condition says.
            return Optional.of(tokens.wrong(next, Reason.of(Key.UNEXPECTED_WORD, next.text()), written + " = ..."));
        }
        if (next.is("mod")) {
            String remainder =
                    written + " - " + tokens.valueAhead(1) + "*floor(" + written + "/" + tokens.valueAhead(1) + ")";
            return Optional.of(tokens.wrong(next, Reason.of(Key.UNEXPECTED_WORD, next.text()), remainder));
        }
        boolean interval = next.is("in");
        if (interval) {
            return Optional.of(
                    tokens.wrong(next, Reason.of(Key.UNEXPECTED_WORD, next.text()), "... <= " + written + " <= ..."));
        }
        boolean valueFollows = "otherwise".equals(keyword)
                && (tokens.peek(1).kind() == Token.Kind.NUMBER || tokens.peek(1).kind() == Token.Kind.NAME);
        if (valueFollows) {
            keyword = "; " + tokens.valueAhead(1) + " otherwise";
        }
        if (keyword != null && inBlock) {
            return Optional.of(tokens.wrong(next, Reason.of(Key.UNEXPECTED_WORD, next.text()), keyword));
        }
        Optional<String> near = next.text().length() > 4 ? Nearest.to(next.text(), LONG_KEYWORDS) : Optional.empty();
        return near.filter(n -> inBlock)
                .map(n -> new DefinitionException(
                        tokens.source(),
                        next.span(),
                        Reason.of(Key.UNEXPECTED_WORD, next.text()),
                        Reason.of(Key.DID_YOU_MEAN, n)));
    }
}
