package org.casewise.syntax;

import java.util.List;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The tokens of a text with a reading position, and the complaints that belong to them. */
final class Tokens {

    private static final Set<String> KEYWORDS = Set.of("if", "otherwise", "and", "or", "not");

    private final Source source;
    private final List<Token> all;
    private int position;

    Tokens(Source source) {
        this.source = source;
        this.all = Lexer.tokens(source);
    }

    Source source() {
        return source;
    }

    static boolean isKeyword(Token token) {
        return token.kind() == Token.Kind.NAME && KEYWORDS.contains(token.text());
    }

    Token peek() {
        return all.get(position);
    }

    /** The token that many places ahead, or the last one. */
    Token peek(int ahead) {
        return all.get(Math.min(position + ahead, all.size() - 1));
    }

    Token next() {
        Token token = all.get(position);
        if (token.kind() != Token.Kind.END) {
            position++;
        }
        return token;
    }

    Token last() {
        return all.get(Math.max(position - 1, 0));
    }

    boolean accept(String sign) {
        if (peek().is(sign)) {
            next();
            return true;
        }
        return false;
    }

    void skipLineEnds() {
        while (peek().kind() == Token.Kind.LINE_END) {
            next();
        }
    }

    /** The sign that must come next, to close or go on with what an earlier token began. */
    Token expect(String sign, Token begun) {
        if (!peek().is(sign)) {
            throw new DefinitionException(source, peek().span(), Reason.of(Key.EXPECTED, sign, begun.text()));
        }
        return next();
    }

    DefinitionException unexpected(Token token) {
        int start = token.span().start();
        if (token.is("*") && start > 0 && source.text().charAt(start - 1) == '*') {
            Span both = new Span(start - 1, token.span().end());
            return new DefinitionException(
                    source, both, Reason.of(Key.UNEXPECTED_TOKEN, "**"), Reason.of(Key.WRITE_INSTEAD, "^"));
        }
        return token.kind() == Token.Kind.END || token.kind() == Token.Kind.LINE_END
                ? wrong(token, Reason.of(Key.UNEXPECTED_END))
                : wrong(token, Reason.of(Key.UNEXPECTED_TOKEN, token.text()));
    }

    DefinitionException wrong(Token token, Reason reason) {
        return new DefinitionException(source, token.span(), reason);
    }

    DefinitionException unknownFunction(Token name) {
        return new DefinitionException(
                source,
                name.span(),
                Reason.of(Key.UNKNOWN_FUNCTION, name.text()),
                Nearest.to(name.text(), Operation.words())
                        .map(w -> Reason.of(Key.DID_YOU_MEAN, w))
                        .orElse(null));
    }
}
