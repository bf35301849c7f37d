package org.casewise.notation;

import java.math.BigInteger;
import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * A positive fraction that a decimal writes exactly, as {@code d.ddd 10^exponent}: 1/100 is 0.01, 1/3 is none.
 *
 * @param digits the significant digits, neither beginning nor ending with 0
 */
public record Decimals(String digits, int exponent) {

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    /** More places than any published constant has; beyond, a fraction is as good. */
    private static final int MOST_PLACES = 1000;

    /** The exact decimal of a positive number, or empty where there is none of bearable length. */
    public static Optional<Decimals> of(Rational value) {
        int twos = value.denominator().getLowestSetBit();
        BigInteger rest = value.denominator().shiftRight(twos);
        int fives = 0;
        while (fives <= MOST_PLACES && rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        int places = Math.max(twos, fives);
        if (value.signum() <= 0 || !rest.equals(BigInteger.ONE) || places > MOST_PLACES) {
            return Optional.empty();
        }
        String all = value.times(Rational.of(BigInteger.TEN.pow(places))).toString();
        int end = all.length();
        while (all.charAt(end - 1) == '0') {
            end--;
        }
        return Optional.of(new Decimals(all.substring(0, end), all.length() - 1 - places));
    }

    /** Whether the decimal is there and shorter than the fraction, and that is no simple one: 0.01, 2e-9, but 11/2. */
    public static boolean isShorter(Rational value) {
        return value.denominator().compareTo(BigInteger.TEN) >= 0
                && of(value)
                        .filter(d -> d.shortest().length() < value.toString().length())
                        .isPresent();
    }

    private String shortest() {
        String scientific = mantissa() + "e" + exponent;
        return scientific.length() < plain().length() ? scientific : plain();
    }

    /** All digits, without a power of ten. */
    public String plain() {
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + digits;
        }
        int missing = exponent + 1 - digits.length();
        return missing >= 0
                ? digits + "0".repeat(missing)
                : digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }

    /** The digits with a point behind the first, as they stand before a power of ten. */
    public String mantissa() {
        return digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    }

    /** How many zeros the plain text has that only give the size. */
    public int zeros() {
        return exponent < 0 ? -exponent : Math.max(0, exponent + 1 - digits.length());
    }
}
