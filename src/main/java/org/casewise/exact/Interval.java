package org.casewise.exact;

import java.math.BigInteger;

/**
 * What a {@link Ball} is made of: the numbers within {@code (mid ± rad)·2^exponent}, or a part of the line without one
 * or both ends; perhaps known not to be zero; perhaps known to be exactly a fraction that is not dyadic.
 */
abstract sealed class Interval permits Ball {

    /** Which ends there are. A missing end leaves the other one at {@code (mid ± rad)·2^exponent}. */
    enum Reach {
        BOUNDED,
        UPWARD,
        DOWNWARD,
        WHOLE
    }

    final BigInteger mid;
    final BigInteger rad;
    final long exponent;
    final Reach reach;
    final boolean notZero;

    /** The number itself where it is a fraction that is not dyadic (mid and rad then enclose it), otherwise null. */
    final Rational fraction;

    Interval(BigInteger mid, BigInteger rad, long exponent, Reach reach, boolean notZero, Rational fraction) {
        this.mid = mid;
        this.rad = rad;
        this.exponent = exponent;
        this.reach = reach;
        this.notZero = notZero;
        this.fraction = fraction;
    }

    boolean hasLower() {
        return reach == Reach.BOUNDED || reach == Reach.UPWARD;
    }

    boolean hasUpper() {
        return reach == Reach.BOUNDED || reach == Reach.DOWNWARD;
    }

    End lowerEnd() {
        return hasLower() ? End.of(mid.subtract(rad), exponent) : End.MINUS_INFINITY;
    }

    End upperEnd() {
        return hasUpper() ? End.of(mid.add(rad), exponent) : End.PLUS_INFINITY;
    }

    int lowerSign() {
        return !hasLower() || mid.signum() < 0 ? -1 : mid.compareTo(rad);
    }

    int upperSign() {
        return !hasUpper() || mid.signum() > 0 ? 1 : -mid.negate().compareTo(rad);
    }

    /** The smallest t with |x| &lt; 2^t for both given ends; of zero, something below all others. */
    long top() {
        BigInteger farthest = rad.signum() == 0 ? mid : mid.abs().add(rad);
        return farthest.signum() == 0 ? Long.MIN_VALUE / 16 : farthest.bitLength() + exponent;
    }

    /** Whether the radius is at most 2^-14 of the midpoint. */
    boolean isNarrow() {
        return reach == Reach.BOUNDED && (rad.signum() == 0 || rad.bitLength() + 14 < mid.bitLength());
    }
}
