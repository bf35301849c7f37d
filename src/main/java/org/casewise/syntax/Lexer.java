package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Cuts a text into tokens. */
final class Lexer {

    private static final int LONGEST_TEXT = 1 << 18;
    /** A number of 2^16 bits has about so many digits. */
    private static final int MOST_DIGITS = 19_728;

    private static final int MOST_BITS = 1 << 16;
    private static final List<String> TWO_CHARACTER_SIGNS = List.of("<=", ">=", "!=", "==");
    private static final String SIGNS = "+-*/^(){}|,;=<>";
    private static final Map<Character, String> SPELLINGS =
            Map.of('\u2264', "<=", '\u2265', ">=", '\u2260', "!=", '\u2212', "-", '\u00d7', "*", '\u00b7', "*");

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int depth;
    private int at;

    private Lexer(Source source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Token> tokens(Source source) {
        if (source.text().length() > LONGEST_TEXT) {
            Reason reason = Reason.of(Key.TEXT_TOO_LONG, LONGEST_TEXT);
            throw new DefinitionException(source, new Span(0, 0), reason);
        }
        Lexer lexer = new Lexer(source);
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        lexer.add(Token.Kind.END, "", lexer.text.length());
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
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (isDigit(c) || c == '.') {
            number();
        } else if (isLetter(c)) {
            int end = at;
            while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
                end++;
            }
            add(Token.Kind.NAME, text.substring(at, end), end);
        } else {
            sign(c);
        }
    }

    private void sign(char c) {
        if (SPELLINGS.containsKey(c)) {
            add(Token.Kind.SIGN, SPELLINGS.get(c), at + 1);
            return;
        }
        String two = text.substring(at, Math.min(at + 2, text.length()));
        if (TWO_CHARACTER_SIGNS.contains(two)) {
            add(Token.Kind.SIGN, two.equals("==") ? "=" : two, at + 2);
            return;
        }
        if (SIGNS.indexOf(c) < 0) {
            int codePoint = text.codePointAt(at);
            Span place = new Span(at, at + Character.charCount(codePoint));
            String shown = new String(Character.toChars(codePoint));
            throw new DefinitionException(source, place, Reason.of(Key.UNEXPECTED_CHARACTER, shown));
        }
        depth += "({".indexOf(c) >= 0 ? 1 : ")}".indexOf(c) >= 0 ? -1 : 0;
        depth = Math.max(depth, 0);
        add(Token.Kind.SIGN, String.valueOf(c), at + 1);
    }

    /** Digits with at most one point, and an exponent that has digits: {@code 1e} is no number. */
    private void number() {
        int end = digits(at);
        int exponentOfTen = 0;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(end + 1);
        }
        boolean hasDigits = end > at + 1 || isDigit(text.charAt(at));
        boolean good = hasDigits;
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            int afterExponent = digits(exponent);
            good = good && afterExponent > exponent;
            exponentOfTen = good ? boundedNumber(exponent, afterExponent) : 0;
            end = afterExponent;
        }
        boolean continues = end < text.length() && text.charAt(end) == '.';
        if (!good || continues) {
            while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            Span place = new Span(at, Math.max(end, at + 1));
            throw new DefinitionException(source, place, Reason.of(Key.BAD_NUMBER, source.text(place)));
        }
        if (end - at + exponentOfTen > MOST_DIGITS) {
            Reason reason = Reason.of(Key.NUMBER_TOO_LARGE, MOST_BITS);
            throw new DefinitionException(source, new Span(at, end), reason);
        }
        add(Token.Kind.NUMBER, text.substring(at, end), end);
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
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(Token.Kind kind, String spelled, int end) {
        tokens.add(new Token(kind, spelled, new Span(at, end)));
        at = end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
