package org.casewise.numeric;

/**
 * The error function in doubles by its Maclaurin series and, away from zero, the continued fraction of its complement
 * (Abramowitz and Stegun 7.1.6 and 7.1.14); absolute error below 1e-15. NaN gives NaN, an infinity its limit.
 */
final class Erf {

    private static final double TWO_OVER_ROOT_PI = 1.1283791670955126;
    private static final double SERIES_BELOW = 2.5;
    private static final double ONE_ABOVE = 6;

    private Erf() {}

    static double value(double x) {
        double size = Math.abs(x);
        if (!(size < ONE_ABOVE)) {
            return x == x ? Math.signum(x) : x;
        }
        return size < SERIES_BELOW ? series(x) : Math.copySign(1 - complement(size), x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return TWO_OVER_ROOT_PI * Math.exp(-x * x) * sum;
    }

    private static double complement(double x) {
        double fraction = x;
        for (int k = 60; k > 0; k--) {
            fraction = x + k / 2.0 / fraction;
        }
        return Math.exp(-x * x) / fraction * TWO_OVER_ROOT_PI / 2;
    }
}
