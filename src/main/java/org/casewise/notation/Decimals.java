package org.casewise.notation;

import java.math.BigInteger;
import java.util.Optional;
import org.casewise.exact.Rational;

/** Fractions that a decimal writes exactly: 1/100 is 0.01, 1/3 is none. */
final class Decimals {

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    /** More places than any published constant has; beyond, a fraction is as good. */
    private static final int MOST_PLACES = 60;

    private Decimals() {}

    /** The exact decimal of a number that is not negative, without zeros at its end; an integer has no point. */
    static Optional<String> of(Rational value) {
        int twos = value.denominator().getLowestSetBit();
        BigInteger rest = value.denominator().shiftRight(twos);
        int fives = 0;
        while (fives <= MOST_PLACES && rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        int places = Math.max(twos, fives);
        if (!rest.equals(BigInteger.ONE) || places > MOST_PLACES) {
            return Optional.empty();
        }
        String digits = value.times(Rational.of(BigInteger.TEN.pow(places))).toString();
        if (places == 0) {
            return Optional.of(digits);
        }
        String padded = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        int point = padded.length() - places;
        return Optional.of(padded.substring(0, point) + "." + padded.substring(point));
    }

    /** Whether the decimal is there and shorter than the fraction: 0.01 and 0.044715, but 1/2 and 5/4. */
    static boolean isShorter(Rational value) {
        return !value.isInteger()
                && of(value).filter(d -> d.length() < value.toString().length()).isPresent();
    }
}
