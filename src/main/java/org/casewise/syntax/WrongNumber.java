package org.casewise.syntax;

import java.math.BigInteger;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is said of a text that begins like a number and is none: {@code 1.2.3}, {@code 1e}, {@code 1_000}, {@code 0x10}. */
final class WrongNumber {

    private static final int LONGEST_HEXADECIMAL = 16;

    private final AsciiText ascii;
    private final String text;

    WrongNumber(AsciiText ascii, String text) {
        this.ascii = ascii;
        this.text = text;
    }

    /** A number without the digits of its exponent. */
    DefinitionException exponent(int from, int to) {
        boolean signed = to + 1 < text.length() && "+-".indexOf(text.charAt(to + 1)) >= 0;
        return complaint(from, to + 1, signed ? null : text.substring(from, to) + "*e");
    }

    /** Throws {@link DefinitionException} where what follows a number would be glued to it. */
    void check(int from, int to) {
        if (to == text.length()) {
            return;
        }
        char next = text.charAt(to);
        int end = wordEnd(to);
        String word = text.substring(to, end);
        String digits = text.substring(from, to);
        if (next == '.') {
            int dots = to;
            while (dots < text.length() && (Lexer.isDigit(text.charAt(dots)) || text.charAt(dots) == '.')) {
                dots++;
            }
            throw complaint(from, dots, null);
        }
        if (next == '_' && word.chars().allMatch(c -> c == '_' || c >= '0' && c <= '9')) {
            String instead = digits + word.replace("_", "");
            Reason reason = Reason.of(Key.BAD_NUMBER, text.substring(from, end));
            Reason hint = Reason.of(Key.WRITE_INSTEAD, instead);
            throw new DefinitionException(ascii.source(), ascii.span(to, end), reason, hint);
        }
        boolean prefixed = digits.equals("0") && word.length() > 1 && Lexer.isDigit(word.charAt(1));
        int radix = "xX".indexOf(next) >= 0 ? 16 : "bB".indexOf(next) >= 0 ? 2 : "oO".indexOf(next) >= 0 ? 8 : 0;
        if (prefixed && radix > 0) {
            throw complaint(from, end, decimal(word.substring(1), radix));
        }
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Lexer.isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String decimal(String digits, int radix) {
        boolean good =
                digits.length() <= LONGEST_HEXADECIMAL && digits.chars().allMatch(c -> Character.digit(c, radix) >= 0);
        return good ? new BigInteger(digits, radix).toString() : null;
    }

    private DefinitionException complaint(int from, int to, String instead) {
        Reason hint = instead == null ? null : Reason.of(Key.WRITE_INSTEAD, instead);
        Reason reason = Reason.of(Key.BAD_NUMBER, text.substring(from, to));
        return new DefinitionException(ascii.source(), ascii.span(from, to), reason, hint);
    }
}
