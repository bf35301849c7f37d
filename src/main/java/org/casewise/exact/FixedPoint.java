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
}
