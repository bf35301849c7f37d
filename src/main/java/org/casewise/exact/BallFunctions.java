package org.casewise.exact;

/**
 * The elementary functions of a {@link Ball}. Each result contains the value at every number of the ball that lies in the
 * function's domain; {@link ArithmeticException} if the whole ball lies outside. {@code bits} is the working precision
 * relative to the size of the result: at an exactly given argument the radius is a few units of {@code 2^-bits}.
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
}
