package org.casewise.exact;

import java.math.BigInteger;

/**
 * A real number {@code mantissa·e^scale}: an enclosure for numbers beyond the exponents that a {@link Ball} can hold, such
 * as {@code exp(1e300)}. The scale of a number that a ball can hold is exactly 0. Whatever reals the operands stand for,
 * the result contains the exact result.
 */
public record Scaled(Ball mantissa, Ball scale) {

    /** From |x| = 2^40 on exp(x) is kept as a scale: a ball would still hold it, but not many products of such numbers. */
    private static final int LARGE_TOP = 40;

    /** From 2^20 on the complement of the error function is taken apart in the same way. */
    private static final int TAIL_TOP = 20;

    private static final Ball HALF = Ball.of(Rational.HALF);
    private static final Ball TWO = Ball.of(2);

    /** A number that a ball holds. */
    public static Scaled of(Ball value) {
        return new Scaled(value, Ball.ZERO);
    }

    /** Whether a ball holds the number as it is. */
    public boolean isPlain() {
        return scale.isExactlyZero();
    }

    /** The number as a ball; beyond its exponents only the sign and the direction are left. */
    public Ball ball(int bits) {
        return isPlain() ? mantissa : mantissa.times(scale.exp(bits), bits);
    }

    /** The sum. */
    public Scaled plus(Scaled other, int bits) {
        if (isPlain() && other.isPlain()) {
            return of(mantissa.plus(other.mantissa, bits));
        }
        if (mantissa.isExactlyZero() || other.mantissa.isExactlyZero()) {
            return mantissa.isExactlyZero() ? other : this;
        }
        Ball gap = other.scale.minus(scale, bits);
        if (gap.isExactlyZero()) {
            return new Scaled(mantissa.plus(other.mantissa, bits), scale);
        }
        return gap.sign() > 0 ? other.plusSmaller(this, gap.negate(), bits) : plusSmaller(other, gap, bits);
    }

    private Scaled plusSmaller(Scaled smaller, Ball gap, int bits) {
        return new Scaled(mantissa.plus(smaller.mantissa.times(gap.exp(bits), bits), bits), scale);
    }

    /** The product. */
    public Scaled times(Scaled other, int bits) {
        Ball product = mantissa.times(other.mantissa, bits);
        return isPlain() && other.isPlain() ? of(product) : new Scaled(product, scale.plus(other.scale, bits));
    }

    /** This number to an integer power. */
    public Scaled power(int n, int bits) {
        Ball power = mantissa.power(n, bits);
        return isPlain() ? of(power) : new Scaled(power, scale.times(Ball.of(n), bits));
    }

    /** This number to a real power, where {@link Ball#power(Ball, int)} has one. */
    public Scaled power(Scaled exponent, int bits) {
        Ball n = exponent.ball(bits);
        if (!isPlain() && exponent.isPlain()) {
            return new Scaled(mantissa.power(n, bits), scale.times(n, bits));
        }
        if (mantissa.sign() > 0) {
            Ball logarithm = n.times(log(bits).mantissa, bits);
            if (isLarge(logarithm)) {
                return exp(of(logarithm), bits);
            }
        }
        return of(ball(bits).power(n, bits));
    }

    /** The square root. */
    public Scaled sqrt(int bits) {
        Ball root = mantissa.sqrt(bits);
        return isPlain() ? of(root) : new Scaled(root, scale.times(HALF, bits));
    }

    /** The real cube root. */
    public Scaled cbrt(int bits) {
        Ball root = mantissa.cbrt(bits);
        return isPlain() ? of(root) : new Scaled(root, scale.times(Ball.of(Rational.of(1, 3)), bits));
    }

    /** The exponential. */
    public Scaled exp(int bits) {
        return exp(this, bits);
    }

    private static Scaled exp(Scaled x, int bits) {
        Ball exponent = x.ball(bits);
        return isLarge(exponent) ? new Scaled(Ball.ONE, exponent) : of(exponent.exp(bits));
    }

    /** {@code exp(x) - 1}, accurate near 0. */
    public Scaled expm1(int bits) {
        Ball exponent = ball(bits);
        return isLarge(exponent) ? exp(bits).plus(of(Ball.of(-1)), bits) : of(exponent.expm1(bits));
    }

    /** The natural logarithm. */
    public Scaled log(int bits) {
        Ball logarithm = mantissa.log(bits);
        return of(isPlain() ? logarithm : logarithm.plus(scale, bits));
    }

    /** {@code log(1 + x)}, accurate near 0. */
    public Scaled log1p(int bits) {
        return isPlain()
                ? of(mantissa.log1p(bits))
                : of(Ball.ONE).plus(this, bits).log(bits);
    }

    /** The hyperbolic cosine. */
    public Scaled cosh(int bits) {
        Ball x = ball(bits);
        return isLarge(x) ? new Scaled(halfOfOnePlus(x, 1, bits), x.abs()) : of(x.cosh(bits));
    }

    /** The hyperbolic sine. */
    public Scaled sinh(int bits) {
        Ball x = ball(bits);
        if (!isLarge(x)) {
            return of(x.sinh(bits));
        }
        Ball half = halfOfOnePlus(x, -1, bits);
        return new Scaled(x.sign() > 0 ? half : half.negate(), x.abs());
    }

    /** {@code (1 ± exp(-2|x|))/2}. */
    private static Ball halfOfOnePlus(Ball x, int sign, int bits) {
        Ball small = x.abs().times(TWO, bits).negate().exp(bits).times(Ball.of(sign), bits);
        return Ball.ONE.plus(small, bits).times(HALF, bits);
    }

    /** The complement of the error function, {@code 1 - erf(x)}. */
    public Scaled erfc(int bits) {
        Ball x = ball(bits);
        boolean tail = x.isNarrow() && x.top() > TAIL_TOP && x.sign() > 0;
        return tail
                ? new Scaled(erfcWithoutExponential(x, bits), x.times(x, bits).negate())
                : of(x.erfc(bits));
    }

    /**
     * {@code exp(x^2)·erfc(x)} for x of at least 2^20 by the asymptotic series, NIST Handbook 7.12.1: its terms alternate
     * in sign and, for every precision there is, fall by a factor of 2^16 or more, so that the last one taken bounds the
     * error.
     */
    private static Ball erfcWithoutExponential(Ball x, int bits) {
        int places = bits + 8;
        Ball ratio = Ball.of(-1).over(x.times(x, places).times(TWO, places), places);
        Ball sum = Ball.ONE;
        Ball term = Ball.ONE;
        for (int n = 1; term.top() > -places; n++) {
            term = term.times(ratio, places).times(Ball.of(2L * n - 1), places);
            sum = sum.plus(term, places);
        }
        Ball error = BallRounding.aroundZero(BigInteger.ONE, term.top());
        return sum.plus(error, places).over(x.times(Ball.pi(places).sqrt(places), places), bits);
    }

    private static boolean isLarge(Ball x) {
        return x.isNarrow() && x.top() > LARGE_TOP;
    }
}
