package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Cuts a text into tokens. */
final class Lexer {

    /** A number of 2^16 bits has about so many digits. */
    private static final int MOST_DIGITS = 19_728;

    private static final int MOST_BITS = 1 << 16;
    private static final List<String> TWO_CHARACTER_SIGNS = List.of("<=", ">=", "!=", "==");
    private static final String SIGNS = "+-*/^(){}|,;=<>";

    private final AsciiText ascii;
    private final String text;
    private final int end;
    private final WrongSign wrong;
    private final List<Token> tokens = new ArrayList<>();
    private int depth;
    private int at;

    private Lexer(AsciiText ascii, Span part) {
        this.ascii = ascii;
        this.text = ascii.text().substring(0, part.end());
        this.at = part.start();
        this.end = part.end();
        this.wrong = new WrongSign(ascii, text);
    }

    /** The tokens of a part of the ASCII text; their places are those in the original. */
    static List<Token> tokens(AsciiText ascii, Span part) {
        Lexer lexer = new Lexer(ascii, part);
        while (lexer.at < lexer.end) {
            lexer.next();
        }
        lexer.add(Token.Kind.END, "", lexer.end);
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            if (depth == 0) {
                add(Token.Kind.LINE_END, "\n", at + 1);
            } else {
                at++;
            }
        } else if (c == ' ' || c == '\t') {
            at++;
        } else if (isDigit(c) || c == '.' && at + 1 < end && isDigit(text.charAt(at + 1))) {
            number();
        } else if (isLetter(c)) {
            name();
        } else {
            sign(c);
        }
    }

    private void name() {
        int to = at;
        while (to < end && isNamePart(text.charAt(to))) {
            to++;
        }
        if (to + 1 < end && text.charAt(to) == '.' && isLetter(text.charAt(to + 1))) {
            throw wrong.dottedName(at);
        }
        if (to < end && text.charAt(to) == '\'') {
            throw wrong.derivative(to);
        }
        add(Token.Kind.NAME, text.substring(at, to), to);
    }

    private void sign(char c) {
        String two = text.substring(at, Math.min(at + 2, end));
        wrong.check(at);
        if (TWO_CHARACTER_SIGNS.contains(two)) {
            if (two.equals("==")) {
                ascii.note(at, at + 2, "=");
            }
            add(Token.Kind.SIGN, two.equals("==") ? "=" : two, at + 2);
            return;
        }
        if (SIGNS.indexOf(c) < 0) {
            throw wrong.complaint(at, at + 1, null);
        }
        depth += "({".indexOf(c) >= 0 ? 1 : ")}".indexOf(c) >= 0 ? -1 : 0;
        depth = Math.max(depth, 0);
        add(Token.Kind.SIGN, String.valueOf(c), at + 1);
    }

    /** Digits with at most one point, and an exponent that has digits: {@code 1e} is no number. */
    private void number() {
        int to = digits(at);
        if (to < end && text.charAt(to) == '.') {
            to = digits(to + 1);
        }
        int exponentOfTen = 0;
        if (to < end && (text.charAt(to) == 'e' || text.charAt(to) == 'E')) {
            int exponent = to + 1;
            if (exponent < end && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            int afterExponent = digits(exponent);
            boolean nameFollows = to + 1 < end && isLetter(text.charAt(to + 1));
            if (afterExponent == exponent && !nameFollows) {
                throw new WrongNumber(ascii, text).exponent(at, to);
            }
            exponentOfTen = nameFollows ? 0 : boundedNumber(exponent, afterExponent);
            to = nameFollows ? to : afterExponent;
        }
        new WrongNumber(ascii, text).check(at, to);
        if (to - at + exponentOfTen > MOST_DIGITS) {
            Reason reason = Reason.of(Key.NUMBER_TOO_LARGE, MOST_BITS);
            throw new DefinitionException(ascii.source(), ascii.span(at, to), reason);
        }
        add(Token.Kind.NUMBER, text.substring(at, to), to);
    }

    /** The number that some digits mean, or anything too large where it is too large. */
    private int boundedNumber(int from, int to) {
        int value = 0;
        for (int i = from; i < to && value <= MOST_DIGITS; i++) {
            value = 10 * value + (text.charAt(i) - '0');
        }
        return value;
    }

    private int digits(int from) {
        int to = from;
        while (to < end && isDigit(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private void add(Token.Kind kind, String spelled, int to) {
        tokens.add(new Token(kind, spelled, ascii.span(at, to), new Span(at, to)));
        at = to;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean isNamePart(char c) {
        return isLetter(c) || isDigit(c);
    }
}
