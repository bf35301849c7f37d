package org.casewise.syntax;

import java.util.List;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The tokens of a text with a reading position, and the complaints that belong to them. */
final class Tokens {

    private static final Set<String> KEYWORDS = Set.of("if", "otherwise", "and", "or", "not");
    /** A longer part of a text is not repeated in a hint. */
    private static final int LONGEST_HINT = 40;

    private final AsciiText ascii;
    private final List<Token> all;
    private int position;

    Tokens(AsciiText ascii, Span part) {
        this.ascii = ascii;
        this.all = Lexer.tokens(ascii, part);
    }

    Source source() {
        return ascii.source();
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

    /** The token before another one, or null. */
    Token before(Token token) {
        int at = position;
        while (at > 0 && all.get(at) != token) {
            at--;
        }
        return at == 0 ? null : all.get(at - 1);
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

    /** Whether a name, then parentheses, then an equals sign begin that many places ahead. */
    boolean isHead(int ahead) {
        int close = peek(ahead).kind() == Token.Kind.NAME && peek(ahead + 1).is("(") ? closing(ahead + 1) : -1;
        return close > 0 && peek(close + 1).is("=");
    }

    /** How many places ahead the bracket closes that opens there, or -1. */
    int closing(int ahead) {
        int depth = 0;
        for (int i = ahead; peek(i).kind() != Token.Kind.END; i++) {
            depth += peek(i).is("(") || peek(i).is("{") ? 1 : peek(i).is(")") || peek(i).is("}") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The text from one token to another as it should be written; a long one is not repeated. */
    String written(Token from, Token to) {
        return shortened(ascii.text().substring(from.ascii().start(), to.ascii().end()));
    }

    /** The same of a term. */
    String written(Term term) {
        return shortened(ascii.text(term.span()));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_HINT ? "(...)" : text;
    }

    /** The value that begins that many places ahead, as far as a hint repeats it. */
    String valueAhead(int ahead) {
        Token first = peek(ahead);
        boolean applied = first.kind() == Token.Kind.NAME && peek(ahead + 1).is("(");
        int open = applied ? ahead + 1 : ahead;
        if (!peek(open).is("(") && !peek(open).is("{")) {
            return first.text();
        }
        int close = closing(open);
        String rest = close < 0 ? "(...)" : written(peek(open), peek(close));
        return (applied ? first.text() : "") + rest;
    }

    /** Whether an exponent was written as raised characters. */
    boolean isRaised(Token power) {
        return Transliteration.raised(source().text().charAt(power.span().start())) != 0;
    }

    /** The sign that must come next, to close or go on with what an earlier token began. */
    Token expect(String sign, Token begun) {
        if (sign.equals(")") && Relation.of(peek()).isPresent()) {
            throw conditionAsValue();
        }
        if (!peek().is(sign)) {
            throw wrong(peek(), Reason.of(Key.EXPECTED, sign, begun.text()));
        }
        return next();
    }

    /** A comparison where a value is wanted: what depends on a condition is a case block. */
    DefinitionException conditionAsValue() {
        return wrong(peek(), Reason.of(Key.VALUE_NOT_CONDITION), "{ ... if ...; ... otherwise }");
    }

    static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.END || token.kind() == Token.Kind.LINE_END;
    }

    /** A token that stands where a value should begin. */
    DefinitionException valueExpected(Token token) {
        return wrong(token, isEnd(token) ? Reason.of(Key.UNEXPECTED_END) : Reason.of(Key.VALUE_EXPECTED, token.text()));
    }

    /** A token that cannot follow what was read before it. */
    DefinitionException unexpected(Token token) {
        if (isEnd(token)) {
            return wrong(token, Reason.of(Key.UNEXPECTED_END));
        }
        if (token.is(")") || token.is("}")) {
            return wrong(token, Reason.of(Key.NOTHING_TO_CLOSE, token.text(), token.is(")") ? "(" : "{"));
        }
        return wrong(token, Reason.of(Key.UNEXPECTED_TOKEN, token.text()));
    }

    DefinitionException wrong(Token token, Reason reason) {
        return new DefinitionException(source(), token.span(), reason);
    }

    DefinitionException wrong(Token token, Reason reason, String instead) {
        return new DefinitionException(source(), token.span(), reason, Reason.of(Key.WRITE_INSTEAD, instead));
    }
}
