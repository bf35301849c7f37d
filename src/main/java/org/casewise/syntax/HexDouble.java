package org.casewise.syntax;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * A double as Java and Python print it in hexadecimal, {@code 0x1.8p-3}: a sign, hexadecimal digits with at most one
 * point, and a power of two in decimal, which may be missing. It means exactly that number.
 */
final class HexDouble {

    private static final int LARGEST_EXPONENT = 2_000;
    private static final int MOST_DIGITS = 40;

    private HexDouble() {}

    /** Empty where the text is of another form, or of no size a double has. */
    static Optional<Rational> read(String text) {
        boolean negative = text.startsWith("-");
        String body = text.substring(negative ? 3 : 2).toLowerCase(Locale.ROOT);
        int p = body.indexOf('p');
        String mantissa = p < 0 ? body : body.substring(0, p);
        Optional<Integer> power = p < 0 ? Optional.of(0) : exponent(body.substring(p + 1));
        int point = mantissa.indexOf('.');
        String digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        boolean good = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
        if (!good || power.isEmpty()) {
            return Optional.empty();
        }
        int places = point < 0 ? 0 : mantissa.length() - point - 1;
        Rational size = Rational.of(new BigInteger(digits, 16)).times(Rational.TWO.power(power.get() - 4 * places));
        return Optional.of(negative ? size.negate() : size);
    }

    private static Optional<Integer> exponent(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text);
        return Math.abs(value) <= LARGEST_EXPONENT ? Optional.of(value) : Optional.empty();
    }
}
