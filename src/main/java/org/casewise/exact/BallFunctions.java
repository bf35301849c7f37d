package org.casewise.exact;

/**
 * The elementary functions of a {@link Ball}. Each result contains the value at every number of the ball that lies in
 * the function's domain; {@link ArithmeticException} if the whole ball lies outside. {@code bits} is the working
 * precision relative to the size of the result: at an exactly given argument the radius is a few units of {@code
 * 2^-bits}.
 */
public sealed interface BallFunctions permits Ball {

    /** The square root; of exact squares exact. */
    default Ball sqrt(int bits) {
        return Roots.sqrt((Ball) this, bits);
    }

    /** The real cube root, odd; of exact cubes exact. */
    default Ball cbrt(int bits) {
        return Roots.cbrt((Ball) this, bits);
    }

    /** The exponential. */
    default Ball exp(int bits) {
        return Exponential.exp((Ball) this, bits);
    }

    /** {@code exp(x) - 1}, accurate near 0. */
    default Ball expm1(int bits) {
        return Exponential.expm1((Ball) this, bits);
    }

    /** The natural logarithm. */
    default Ball log(int bits) {
        return Logarithm.log((Ball) this, bits);
    }

    /** {@code log(1 + x)}, accurate near 0. */
    default Ball log1p(int bits) {
        return Logarithm.log1p((Ball) this, bits);
    }

    /** The sine (radians); arguments up to 2^32768 are reduced exactly, beyond that it is [-1, 1]. */
    default Ball sin(int bits) {
        return Trigonometry.sin((Ball) this, bits);
    }

    /** The cosine, see {@link #sin(int)}. */
    default Ball cos(int bits) {
        return Trigonometry.cos((Ball) this, bits);
    }

    /** The tangent; the whole line where a pole may lie within the ball. */
    default Ball tan(int bits) {
        return Trigonometry.tan((Ball) this, bits);
    }

    /** The arc sine on [-1, 1]. */
    default Ball asin(int bits) {
        return InverseTrigonometry.asin((Ball) this, bits);
    }

    /** The arc cosine on [-1, 1], accurate near 1. */
    default Ball acos(int bits) {
        return InverseTrigonometry.acos((Ball) this, bits);
    }

    /** The arc tangent. */
    default Ball atan(int bits) {
        return InverseTrigonometry.atan((Ball) this, bits);
    }

    /** The hyperbolic sine. */
    default Ball sinh(int bits) {
        return Hyperbolic.sinh((Ball) this, bits);
    }

    /** The hyperbolic cosine. */
    default Ball cosh(int bits) {
        return Hyperbolic.cosh((Ball) this, bits);
    }

    /** The hyperbolic tangent. */
    default Ball tanh(int bits) {
        return Hyperbolic.tanh((Ball) this, bits);
    }

    /** The inverse hyperbolic sine. */
    default Ball asinh(int bits) {
        return Hyperbolic.asinh((Ball) this, bits);
    }

    /** The inverse hyperbolic cosine on [1, oo), accurate near 1. */
    default Ball acosh(int bits) {
        return Hyperbolic.acosh((Ball) this, bits);
    }

    /** The inverse hyperbolic tangent on (-1, 1). */
    default Ball atanh(int bits) {
        return Hyperbolic.atanh((Ball) this, bits);
    }

    /** The error function. */
    default Ball erf(int bits) {
        return ErrorFunction.erf((Ball) this, bits);
    }

    /** The complement {@code 1 - erf(x)}, accurate relative to its size in the upper tail. */
    default Ball erfc(int bits) {
        return ErrorFunction.erfc((Ball) this, bits);
    }

    /**
     * This number to a real power, {@code exp(exponent·log(x))} for x &gt; 0; also for x = 0 where the exponent is
     * positive or exactly 0 (then 1), and for every x where the exponent is exactly an integer.
     */
    default Ball power(Ball exponent, int bits) {
        return Power.real((Ball) this, exponent, bits);
    }
}
