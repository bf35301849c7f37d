package org.casewise.exact;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A real number known to lie in {@code (mid ± rad)·2^exponent}: a rigorous enclosure of any precision.
 *
 * <p><b>Inclusion is the law</b>: whatever reals the operands stand for, the result contains the exact result. How
 * narrow it is, is a matter of the argument {@code bits}, the working precision relative to the size of the result (at
 * least 16). Balls are compared by what they contain, not by {@code equals}. A ball may also be a half-line or the
 * whole line: so overflow is told, never suffered. Besides its interval a ball may know that its number is not zero,
 * which keeps the sign of {@code exp(-1e300)}, enclosed by {@code [0, 2^-k]}.
 *
 * <p>A fraction that is not dyadic, such as 1/3, is kept exactly and rounded by the operation that uses it; sums,
 * products and quotients of exact numbers stay exact while they fit into {@code bits} (fractions: into about 500 bits).
 */
public final class Ball extends Interval implements BallFunctions {

    /** The whole real line: nothing is known. */
    public static final Ball WHOLE = new Ball(BigInteger.ZERO, BigInteger.ZERO, 0, Reach.WHOLE, false, null);

    /** Exactly 0. */
    public static final Ball ZERO = of(0);

    /** Exactly 1. */
    public static final Ball ONE = of(1);

    /** Magnitudes from {@code 2^OUTSIDE} on are not handed out as fractions: they would fill the memory. */
    static final int OUTSIDE = 1 << 21;

    Ball(BigInteger mid, BigInteger rad, long exponent, Reach reach, boolean notZero, Rational fraction) {
        super(mid, rad, exponent, reach, notZero, fraction);
    }

    /** Exactly this fraction. */
    public static Ball of(Rational value) {
        return BallRounding.exactly(value);
    }

    /** Exactly this integer. */
    public static Ball of(long value) {
        return BallRounding.point(BigInteger.valueOf(value), 0);
    }

    /** All numbers from {@code low} to {@code high}; ends that are not dyadic are rounded outward to 256 bits. */
    public static Ball between(Rational low, Rational high) {
        return BallRounding.between(low, high);
    }

    /** All numbers from {@code low} on; an end that is not dyadic is rounded downward to 256 bits. */
    public static Ball atLeast(Rational low) {
        return BallRounding.ends(of(low).at(256).lowerEnd(), End.PLUS_INFINITY, 256, low.signum() > 0);
    }

    /** The ratio of a circle's circumference to its diameter. */
    public static Ball pi(int bits) {
        return StoredConstant.PI.ball(bits);
    }

    /** The base of the natural logarithm. */
    public static Ball e(int bits) {
        return Exponential.exp(ONE, bits);
    }

    /** The sum. */
    public Ball plus(Ball other, int bits) {
        return BallArithmetic.plus(this, other, precision(bits));
    }

    /** The difference. */
    public Ball minus(Ball other, int bits) {
        return BallArithmetic.plus(this, other.negate(), precision(bits));
    }

    /** The product. */
    public Ball times(Ball other, int bits) {
        return BallArithmetic.times(this, other, precision(bits));
    }

    /** The quotient; {@link #WHOLE} if the divisor may be zero. */
    public Ball over(Ball divisor, int bits) {
        return BallQuotient.over(this, divisor, precision(bits));
    }

    /** The number with the other sign, exactly. */
    public Ball negate() {
        Reach mirrored = reach == Reach.UPWARD ? Reach.DOWNWARD : reach == Reach.DOWNWARD ? Reach.UPWARD : reach;
        return new Ball(mid.negate(), rad, exponent, mirrored, notZero, fraction == null ? null : fraction.negate());
    }

    /** The number without its sign, exactly. */
    public Ball abs() {
        return lowerSign() >= 0 ? this : upperSign() <= 0 ? negate() : BallRounding.absoluteOfMixed(this);
    }

    /** This number to an integer power; {@code x^0} is 1, a negative power of what may be zero is {@link #WHOLE}. */
    public Ball power(int n, int bits) {
        return Power.integer(this, n, precision(bits));
    }

    /** Whether there is a lower and an upper end, both of magnitude below {@code 2^2097152}. */
    public boolean isFinite() {
        return reach == Reach.BOUNDED && top() <= OUTSIDE;
    }

    /** Whether the number may be {@code value}. */
    public boolean contains(Rational value) {
        if (fraction != null) {
            return fraction.equals(value);
        }
        return value.isZero()
                ? containsZero()
                : (!hasLower() || lowerEnd().compareTo(value) <= 0)
                        && (!hasUpper() || upperEnd().compareTo(value) >= 0);
    }

    /** Whether the number may be zero. */
    public boolean containsZero() {
        return !notZero && lowerSign() <= 0 && upperSign() >= 0;
    }

    /** 1 or -1 where the sign is certain, otherwise 0: exactly zero (see {@link #isExactlyZero()}) or not known. */
    public int sign() {
        int low = lowerSign();
        int high = upperSign();
        if (low > 0 || low == 0 && high > 0 && notZero) {
            return 1;
        }
        return high < 0 || high == 0 && low < 0 && notZero ? -1 : 0;
    }

    /** Whether the number is certainly 0. */
    public boolean isExactlyZero() {
        return isExact() && mid.signum() == 0;
    }

    /** Whether the ball is a single number. */
    public boolean isExact() {
        return reach == Reach.BOUNDED && (rad.signum() == 0 || fraction != null);
    }

    /**
     * A fraction that is not above the number: the lower end, but 0 instead of a positive end below {@code 2^-2097152}.
     *
     * @throws ArithmeticException if there is none
     */
    public Rational lower() {
        return fraction != null ? fraction : lowerEnd().roundedDown();
    }

    /**
     * A fraction that is not below the number, see {@link #lower()}.
     *
     * @throws ArithmeticException if there is none
     */
    public Rational upper() {
        return fraction != null ? fraction : negate().lower().negate();
    }

    /** The middle of a finite ball. */
    public Rational midpoint() {
        return isWritable()
                ? End.of(mid, exponent).exactly()
                : lower().plus(upper()).times(Rational.HALF);
    }

    /** Half the width of a finite ball. */
    public Rational radius() {
        return isWritable()
                ? End.of(rad, exponent).exactly()
                : upper().minus(lower()).times(Rational.HALF);
    }

    /** The narrowest pair of doubles around this ball; its ends may be infinite. */
    public Enclosure toEnclosure() {
        return DoubleRounding.enclosure(this);
    }

    /**
     * The double nearest to the number (ties to even, subnormals and overflow to infinity included), if both ends of
     * the ball round to the same. A zero is negative only where the number is certainly negative.
     */
    public OptionalDouble roundedToDouble() {
        return DoubleRounding.nearest(this);
    }

    /**
     * The number rounded to so many significant digits (ties to even), if both ends of the ball round to the same text:
     * {@code 0.3333}, {@code 12.00}, {@code 1.500e-7}; zero is {@code 0}. Plain between 1e-4 and 1e{@code digits}.
     */
    public Optional<String> toDecimal(int digits) {
        return DecimalRounding.nearest(this, digits);
    }

    /**
     * Two decimals of so many significant digits between which the number lies, one unit of the last digit apart or two,
     * if the ball is narrower than that.
     */
    public Optional<DecimalEnclosure> inDecimals(int digits) {
        return DecimalRounding.around(this, digits);
    }

    /** This ball with dyadic midpoint, a kept fraction rounded to so many bits. */
    Ball at(int bits) {
        return fraction == null ? this : BallRounding.quotient(fraction.numerator(), fraction.denominator(), bits);
    }

    /** The same interval, known not to contain zero. */
    Ball knownNotZero(boolean known) {
        return known && containsZero() ? new Ball(mid, rad, exponent, reach, true, fraction) : this;
    }

    private boolean isWritable() {
        return fraction == null && isFinite() && exponent > -2L * OUTSIDE;
    }

    private static int precision(int bits) {
        return Math.max(bits, 16);
    }

    /** The fraction, or both ends, for messages to programmers. */
    @Override
    public String toString() {
        return fraction != null ? fraction.toString() : "[" + lowerEnd() + ", " + upperEnd() + "]";
    }
}
