package org.casewise.numeric;

/**
 * The error function and its complement in doubles, relative error below 4e-16 where the result is normal. Near zero erf by
 * its Maclaurin series; elsewhere {@code exp(x^2)·erfc(x)·(1 + 2x)}, smooth on [0, oo), by its Chebyshev series in {@code
 * (x - 15/4)/(x + 15/4)} (the form of M. M. Shepherd and J. G. Laframboise, 1981; the coefficients were computed anew with
 * 60 digits). NaN gives NaN, an infinity its limit.
 */
final class Erf {

    private static final double TWO_OVER_ROOT_PI = 1.1283791670955126;
    private static final double SERIES_BELOW = 0.75;
    /** From here on erfc is below the smallest double, and erf is 1 long before. */
    private static final double ZERO_ABOVE = 28;

    private static final double CENTRE = 3.75;

    private static final double[] CHEBYSHEV = {
        1.1775789345674017,
        -0.004590054580646478,
        -0.08424913336651792,
        0.05920993999819189,
        -0.026658668435305753,
        0.009074997670705265,
        -0.002413163540417608,
        0.0004907758365258086,
        -6.916973302501207e-05,
        4.13902798607301e-06,
        7.74038306619849e-07,
        -2.1886401049234397e-07,
        1.076499946567091e-08,
        4.521959811218287e-09,
        -7.754400208831351e-10,
        -6.318088340886684e-11,
        2.86879501093067e-11,
        1.9455868545777347e-13,
        -9.65469674843344e-13,
        3.25254814814874e-14,
        3.3478119482868056e-14,
        -1.864562880419313e-15,
        -1.2507950530688648e-15,
        7.418235256624042e-17,
        5.06814890479611e-17,
        -2.2370566594360134e-18,
        -2.1873429443030225e-18
    };

    private Erf() {}

    static double erf(double x) {
        double size = Math.abs(x);
        if (!(size >= SERIES_BELOW)) {
            return maclaurin(x);
        }
        return size > 6 ? Math.copySign(1, x) : Math.copySign(1 - tail(size), x);
    }

    static double erfc(double x) {
        if (!(Math.abs(x) >= SERIES_BELOW)) {
            return x < 0.5 ? 1 - maclaurin(x) : 0.5 + (0.5 - maclaurin(x));
        }
        return x < 0 ? (x < -6 ? 2 : 2 - tail(-x)) : x > ZERO_ABOVE ? 0 : tail(x);
    }

    /** {@code log(erfc(x)/2)}, also where erfc is below all doubles. */
    static double logHalfErfc(double x) {
        if (x < 0) {
            return x > -SERIES_BELOW ? Math.log(0.5 * erfc(x)) : Math.log1p(-0.5 * erfc(-x));
        }
        return Math.log(0.5 * scaled(x)) - x * x;
    }

    private static double maclaurin(double x) {
        double square = x * x;
        double sum = 0;
        for (int n = 14; n > 0; n--) {
            // The series of erf is x (1 - x^2/3 + x^4/10 - ...), its n-th term (-1)^n x^2n/(n! (2n+1)).
            sum = (sum + 1.0 / (2 * n + 1)) * -square / n;
        }
        return TWO_OVER_ROOT_PI * (x + x * sum);
    }

    /** erfc for x of at least {@link #SERIES_BELOW}; the square is taken apart, for its rounding would cost digits. */
    private static double tail(double x) {
        double head = Double.longBitsToDouble(Double.doubleToRawLongBits(x) & -1L << 27);
        return Math.exp(-head * head) * (Math.exp((head - x) * (head + x)) * scaled(x));
    }

    /** {@code exp(x^2)·erfc(x)} for x &gt;= 0, by Clenshaw's recurrence. */
    private static double scaled(double x) {
        if (x > 1e9) {
            return TWO_OVER_ROOT_PI / 2 / x;
        }
        double t = (x - CENTRE) / (x + CENTRE);
        double b1 = 0;
        double b2 = 0;
        for (int i = CHEBYSHEV.length - 1; i > 0; i--) {
            double b0 = 2 * t * b1 - b2 + CHEBYSHEV[i];
            b2 = b1;
            b1 = b0;
        }
        return (t * b1 - b2 + CHEBYSHEV[0]) / (1 + 2 * x);
    }
}
