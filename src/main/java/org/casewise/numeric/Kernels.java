package org.casewise.numeric;

/**
 * Functions of doubles that the JDK does not have, in forms that neither cancel nor overflow; NaN gives NaN, an infinity
 * its limit. Built on {@link Math}, so that the last places differ from one processor to another.
 */
final class Kernels {

    private Kernels() {}

    /** {@code 1/(1 + exp(-x))}. */
    static double sigmoid(double x) {
        double e = Math.exp(-Math.abs(x));
        return x < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    /** {@code log(1 + exp(x))}. */
    static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /** {@code log(cosh(x))}. */
    static double logCosh(double x) {
        double size = Math.abs(x);
        if (size > 1) {
            return size - (Math.log(2) - Math.log1p(Math.exp(-2 * size)));
        }
        double half = Math.sinh(0.5 * size);
        return Math.log1p(2 * half * half);
    }

    /** {@code sinh(x)/exp(|x|)}. */
    static double sinhMantissa(double x) {
        return Math.copySign(-0.5 * Math.expm1(-2 * Math.abs(x)), x);
    }

    /** {@code cosh(x)/exp(|x|)}. */
    static double coshMantissa(double x) {
        return 0.5 + 0.5 * Math.exp(-2 * Math.abs(x));
    }

    /** {@code 1 - tanh(x)^2}. */
    static double sechSquared(double x) {
        double e = Math.exp(-2 * Math.abs(x));
        return 4 * e / ((1 + e) * (1 + e));
    }

    /** {@code sqrt(1 + x) - 1}. */
    static double sqrt1pm1(double x) {
        return x == Double.POSITIVE_INFINITY ? x : x / (1 + Math.sqrt(1 + x));
    }

    /** {@code sin(x)^2}. */
    static double sineSquared(double x) {
        double sine = Math.sin(x);
        return sine * sine;
    }

    /** The inverse hyperbolic sine. */
    static double asinh(double x) {
        double size = Math.abs(x);
        double value = size > 1e9
                ? Math.log(size) + Math.log(2)
                : Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)));
        return Math.copySign(value, x);
    }

    /** The inverse hyperbolic cosine; NaN below 1. */
    static double acosh(double x) {
        double above = x - 1;
        return x > 1e9 ? Math.log(x) + Math.log(2) : Math.log1p(above + Math.sqrt(above * (x + 1)));
    }

    /** The inverse hyperbolic tangent; NaN outside [-1, 1]. */
    static double atanh(double x) {
        double size = Math.abs(x);
        return Math.copySign(0.5 * Math.log1p(2 * size / (1 - size)), x);
    }
}
