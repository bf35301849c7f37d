package org.casewise.exact;

import java.math.BigInteger;

/**
 * One end of a ball: the dyadic number {@code mantissa·2^exponent}, or an infinity.
 *
 * @param infinity 0 for a number, otherwise the sign of the infinity
 */
record End(BigInteger mantissa, long exponent, int infinity) implements Comparable<End> {

    static final End PLUS_INFINITY = new End(BigInteger.ZERO, 0, 1);
    static final End MINUS_INFINITY = new End(BigInteger.ZERO, 0, -1);
    static final End ZERO = of(BigInteger.ZERO, 0);

    static End of(BigInteger mantissa, long exponent) {
        return new End(mantissa, exponent, 0);
    }

    boolean isInfinite() {
        return infinity != 0;
    }

    int signum() {
        return isInfinite() ? infinity : mantissa.signum();
    }

    /** The smallest t with |end| &lt; 2^t. For numbers other than 0 only. */
    long top() {
        return mantissa.abs().bitLength() + exponent;
    }

    End negate() {
        return new End(mantissa.negate(), exponent, -infinity);
    }

    /** The exact product; zero times infinity is zero, for the other factor's numbers are all finite. */
    End times(End other) {
        int sign = signum() * other.signum();
        if (sign == 0) {
            return ZERO;
        }
        return isInfinite() || other.isInfinite()
                ? (sign > 0 ? PLUS_INFINITY : MINUS_INFINITY)
                : of(mantissa.multiply(other.mantissa), exponent + other.exponent);
    }

    /** This number as a ball without radius; an infinity as the whole line. */
    Ball point() {
        return isInfinite() ? Ball.WHOLE : BallRounding.point(mantissa, exponent);
    }

    @Override
    public int compareTo(End other) {
        int sign = signum();
        if (sign != other.signum() || sign == 0) {
            return Integer.compare(sign, other.signum());
        }
        if (isInfinite() || other.isInfinite()) {
            return Integer.compare(infinity, other.infinity);
        }
        if (top() != other.top()) {
            return sign * Long.compare(top(), other.top());
        }
        long least = Math.min(exponent, other.exponent);
        return mantissa.shiftLeft(Math.toIntExact(exponent - least))
                .compareTo(other.mantissa.shiftLeft(Math.toIntExact(other.exponent - least)));
    }

    /** The order of this end and a fraction. Only shifts by about as much as the fraction is long are made. */
    int compareTo(Rational value) {
        int sign = signum();
        if (isInfinite() || sign != value.signum() || sign == 0) {
            return Integer.compare(sign, isInfinite() ? 0 : value.signum());
        }
        long size =
                (long) value.numerator().abs().bitLength() - value.denominator().bitLength();
        if (top() < size || top() > size + 2) {
            return sign * Long.compare(top(), size + 1);
        }
        BigInteger left = mantissa.multiply(value.denominator());
        return exponent >= 0
                ? left.shiftLeft(Math.toIntExact(exponent)).compareTo(value.numerator())
                : left.compareTo(value.numerator().shiftLeft(Math.toIntExact(-exponent)));
    }

    /** The greatest fraction not above this end that is not too large to be written down, see {@link Ball#lower()}. */
    Rational roundedDown() {
        int sign = mantissa.signum();
        if (isInfinite() || sign < 0 && top() > Ball.OUTSIDE) {
            throw new ArithmeticException("the ball has no such end");
        }
        if (sign == 0 || sign > 0 && top() < -Ball.OUTSIDE) {
            return Rational.ZERO;
        }
        if (top() > Ball.OUTSIDE) {
            return Rational.of(BigInteger.ONE.shiftLeft(Ball.OUTSIDE - 1));
        }
        return top() < -Ball.OUTSIDE
                ? of(BigInteger.ONE.negate(), -Ball.OUTSIDE).exactly()
                : exactly();
    }

    /** This number as a fraction; for exponents of moderate size only. */
    Rational exactly() {
        return exponent >= 0
                ? Rational.of(mantissa.shiftLeft(Math.toIntExact(exponent)))
                : new Rational(mantissa, BigInteger.ONE.shiftLeft(Math.toIntExact(-exponent)));
    }

    @Override
    public String toString() {
        return isInfinite() ? (infinity > 0 ? "oo" : "-oo") : mantissa + "*2^" + exponent;
    }
}
