package org.casewise.exact;

import java.math.BigInteger;

/** Numbers as integers in units of {@code 2^-places}. */
final class FixedPoint {

    private FixedPoint() {}

    /** {@code mantissa·2^exponent} in units of {@code 2^-places}, rounded down: off by less than one unit. */
    static BigInteger scaled(BigInteger mantissa, long exponent, int places) {
        long shift = exponent + places;
        if (shift < -(long) mantissa.bitLength() - 1) {
            return mantissa.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ZERO;
        }
        return mantissa.shiftLeft(Math.toIntExact(shift));
    }

    /** The radius of a ball in units of {@code 2^-places}, rounded up. */
    static BigInteger radius(Ball x, int places) {
        return x.rad.signum() == 0
                ? BigInteger.ZERO
                : scaled(x.rad, x.exponent, places).add(BigInteger.ONE);
    }

    /**
     * About a third of the square root of the precision: how many bits an argument is made smaller by before its
     * series.
     */
    static int reduction(int bits) {
        return 2 + (int) Math.sqrt(bits) / 3;
    }

    /** The number of bits of a positive number. */
    static int length(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
