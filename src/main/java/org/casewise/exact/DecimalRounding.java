package org.casewise.exact;

import java.math.BigInteger;
import java.util.Optional;

/** Correct rounding of balls to significant decimal digits, to the nearest or to both sides. */
final class DecimalRounding {

    /** Numbers with more binary places before or after the point are divided by a power of ten first. */
    private static final int EXACT_TOP = 8192;

    private DecimalRounding() {}

    static Optional<String> nearest(Ball x, int digits) {
        if (digits < 1) {
            throw new IllegalArgumentException("at least one digit, not " + digits);
        }
        if (x.isExactlyZero()) {
            return Optional.of("0");
        }
        if (!x.isFinite() || x.lowerSign() * x.upperSign() <= 0 || x.lowerEnd().top() < -Ball.OUTSIDE) {
            return Optional.empty();
        }
        if (x.sign() < 0) {
            return nearest(x.negate(), digits).map(text -> "-" + text);
        }
        if (Math.abs(x.top()) > EXACT_TOP) {
            int bits = 4 * digits + 64;
            int tens = (int) (x.top() * 3 / 10);
            return decimal(x.times(Ball.of(10).power(-tens, bits), bits), digits)
                    .map(d -> d.times(tens).text());
        }
        return decimal(x, digits).map(Decimal::text);
    }

    /** A decimal that is not above and one that is not below, if a unit of their last digit is wider than the ball. */
    static Optional<DecimalEnclosure> around(Ball x, int digits) {
        if (x.isExactlyZero()) {
            return Optional.of(new DecimalEnclosure("0", "0"));
        }
        boolean moderate = x.isFinite() && x.lowerSign() * x.upperSign() > 0 && Math.abs(x.top()) <= EXACT_TOP;
        if (!moderate || x.lowerEnd().top() < -EXACT_TOP) {
            return Optional.empty();
        }
        if (x.sign() < 0) {
            return around(x.negate(), digits).map(size -> new DecimalEnclosure("-" + size.upper(), "-" + size.lower()));
        }
        Rational low = x.lower();
        Rational high = x.upper();
        if (high.minus(low).times(Rational.of(BigInteger.TEN.pow(digits))).compareTo(high) > 0) {
            return Optional.empty();
        }
        return Optional.of(new DecimalEnclosure(
                Decimal.of(low, digits, Towards.BELOW).text(),
                Decimal.of(high, digits, Towards.ABOVE).text()));
    }

    /** Where to go from a positive number between two decimals. */
    private enum Towards {
        BELOW,
        NEAREST,
        ABOVE
    }

    /** Of a positive ball of moderate size: what both ends round to. */
    private static Optional<Decimal> decimal(Ball x, int digits) {
        if (!x.isFinite() || x.lowerSign() <= 0) {
            return Optional.empty();
        }
        Decimal low = Decimal.of(x.lower(), digits, Towards.NEAREST);
        return low.equals(Decimal.of(x.upper(), digits, Towards.NEAREST)) ? Optional.of(low) : Optional.empty();
    }

    /** A positive decimal number: {@code d.ddd·10^exponent}. */
    private record Decimal(String digits, int exponent) {

        static Decimal of(Rational value, int digits, Towards where) {
            int size = value.numerator().bitLength() - value.denominator().bitLength();
            int exponent = (int) Math.floorDiv((size - 1) * 1233L, 4096L) - 1;
            BigInteger limit = BigInteger.TEN.pow(digits);
            // 1233/4096 is a little below log10(2): the exponent is right or too small by three at most.
            BigInteger units = roundedUnits(value, digits - 1 - exponent, where);
            while (units.compareTo(limit) >= 0) {
                units = roundedUnits(value, digits - 1 - ++exponent, where);
            }
            return new Decimal(units.toString(), exponent);
        }

        /** {@code value·10^places} to an integer, ties to even. */
        private static BigInteger roundedUnits(Rational value, int places, Towards where) {
            BigInteger scale = BigInteger.TEN.pow(Math.abs(places));
            BigInteger numerator = places >= 0 ? value.numerator().multiply(scale) : value.numerator();
            BigInteger denominator =
                    places >= 0 ? value.denominator() : value.denominator().multiply(scale);
            BigInteger[] parts = numerator.divideAndRemainder(denominator);
            int half = parts[1].shiftLeft(1).compareTo(denominator);
            boolean up = switch (where) {
                case BELOW -> false;
                case NEAREST -> half > 0 || half == 0 && parts[0].testBit(0);
                case ABOVE -> parts[1].signum() != 0;
            };
            return up ? parts[0].add(BigInteger.ONE) : parts[0];
        }

        Decimal times(int tens) {
            return new Decimal(digits, exponent + tens);
        }

        String text() {
            return DecimalLayout.text(digits, exponent, digits.length());
        }
    }
}
