package org.casewise.exact;

/**
 * First approximations, good to about 45 bits, from which the exact kernels start. They need not be right: an error
 * here makes a ball wider, never wrong. Only + - * / are used, so that every machine makes the same ball.
 */
final class DoubleGuess {

    private DoubleGuess() {}

    /** log(1 + d) for -5/16 &lt;= d &lt;= 3/8, as 2 artanh(d/(2 + d)). */
    static double log1p(double d) {
        double z = d / (2 + d);
        double y = z * z;
        double sum = 0;
        for (int k = 21; k >= 1; k -= 2) {
            sum = sum * y + 1.0 / k;
        }
        return 2 * z * sum;
    }

    /** atan(x) for 0 &lt; x &lt;= 2, as atan(1/2) + atan(t), t = (x - 1/2)/(1 + x/2), by Euler's series. */
    static double atan(double x) {
        double t = (x - 0.5) / (1 + 0.5 * x);
        double ratio = t * t / (1 + t * t);
        double sum = 0;
        for (int n = 40; n >= 1; n--) {
            sum = (1 + sum) * ratio * (2 * n) / (2 * n + 1);
        }
        return 0.4636476090008061 + (1 + sum) * t / (1 + t * t);
    }
}
