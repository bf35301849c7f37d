package org.casewise.exact;

import java.math.BigInteger;
import java.util.OptionalDouble;

/** Correct rounding of exact numbers and balls to doubles, by integer arithmetic alone. */
final class DoubleRounding {

    /** Where to go from a number between two doubles. */
    private enum Direction {
        NEAREST,
        TOWARDS_ZERO,
        AWAY_FROM_ZERO
    }

    /** The places of 2^-1074, the smallest positive double. */
    private static final int SMALLEST = -1074;

    private DoubleRounding() {}

    static OptionalDouble nearest(Ball x) {
        double low = x.hasLower() ? rounded(lower(x), Direction.NEAREST) : Double.NEGATIVE_INFINITY;
        double high = x.hasUpper() ? rounded(upper(x), Direction.NEAREST) : Double.POSITIVE_INFINITY;
        if (low != high) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(low != 0 ? low : x.sign() < 0 ? -0.0 : 0.0);
    }

    static double nearest(Rational value) {
        return rounded(sticky(value), Direction.NEAREST);
    }

    static double nearest(End value) {
        return rounded(value, Direction.NEAREST);
    }

    static Enclosure enclosure(Ball x) {
        double low = x.hasLower() ? floor(lower(x)) : Double.NEGATIVE_INFINITY;
        double high = x.hasUpper() ? -floor(upper(x).negate()) : Double.POSITIVE_INFINITY;
        return new Enclosure(low, high);
    }

    private static double floor(End value) {
        return rounded(value, value.signum() < 0 ? Direction.AWAY_FROM_ZERO : Direction.TOWARDS_ZERO);
    }

    private static End lower(Ball x) {
        return x.fraction != null ? sticky(x.fraction) : x.lowerEnd();
    }

    private static End upper(Ball x) {
        return x.fraction != null ? sticky(x.fraction) : x.upperEnd();
    }

    /** A number that rounds like the fraction: its first 66 places or more, and a last one if anything is left. */
    private static End sticky(Rational value) {
        if (value.isZero()) {
            return End.ZERO;
        }
        BigInteger size = value.numerator().abs();
        int shift = Math.max(0, 66 - (size.bitLength() - value.denominator().bitLength()));
        BigInteger[] parts = size.shiftLeft(shift).divideAndRemainder(value.denominator());
        BigInteger mantissa = parts[0].shiftLeft(1).add(BigInteger.valueOf(parts[1].signum()));
        return End.of(value.signum() < 0 ? mantissa.negate() : mantissa, -shift - 1L);
    }

    private static double rounded(End value, Direction direction) {
        if (value.signum() == 0) {
            return 0.0;
        }
        double size = rounded(value.mantissa().abs(), value.exponent(), direction);
        return value.signum() < 0 ? -size : size;
    }

    /** Of a positive number. */
    private static double rounded(BigInteger mantissa, long exponent, Direction direction) {
        long top = mantissa.bitLength() + exponent;
        if (top > Double.MAX_EXPONENT + 1) {
            return direction == Direction.TOWARDS_ZERO ? Double.MAX_VALUE : Double.POSITIVE_INFINITY;
        }
        long last = Math.max(top - 53, SMALLEST);
        long shift = last - exponent;
        long units = shift <= 0
                ? mantissa.shiftLeft((int) -shift).longValue()
                : units(mantissa, (int) Math.min(shift, mantissa.bitLength() + 2L), direction);
        // The units carry the leading bit of a normal number into the exponent field, and a full carry into the next
        // one.
        double result = Double.longBitsToDouble((last - SMALLEST << 52) + units);
        return direction == Direction.TOWARDS_ZERO ? Math.min(result, Double.MAX_VALUE) : result;
    }

    private static long units(BigInteger mantissa, int shift, Direction direction) {
        long floor = mantissa.shiftRight(shift).longValue();
        int lowest = mantissa.getLowestSetBit();
        boolean up = switch (direction) {
            case NEAREST -> mantissa.testBit(shift - 1) && (lowest < shift - 1 || (floor & 1) == 1);
            case AWAY_FROM_ZERO -> lowest < shift;
            case TOWARDS_ZERO -> false;
        };
        return up ? floor + 1 : floor;
    }
}
