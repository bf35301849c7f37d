package org.casewise.exact;

/** Powers of balls. */
final class Power {

    private Power() {}

    static Ball integer(Ball x, int n, int bits) {
        if (n == 0) {
            return Ball.ONE;
        }
        if (n < 0) {
            // -n of the least int is itself; one factor less leaves a positive exponent.
            return n == Integer.MIN_VALUE
                    ? Ball.ONE.over(integer(x, Integer.MAX_VALUE, bits + 4).times(x, bits + 4), bits)
                    : Ball.ONE.over(integer(x, -n, bits + 4), bits);
        }
        boolean even = n % 2 == 0;
        if (!x.isNarrow() && x.sign() == 0 && !even) {
            return Monotone.increasing(x, bits, (end, b) -> integer(end, n, b), Ball.WHOLE, Ball.WHOLE)
                    .knownNotZero(x.notZero);
        }
        return BallArithmetic.rounded(bySquaring(even ? x.abs() : x, n, bits + 36 - Integer.numberOfLeadingZeros(n)), bits);
    }

    /** Each product adds a relative error of two units at most; n of them n·2 units. */
    private static Ball bySquaring(Ball x, int n, int width) {
        Ball result = x;
        for (int bit = 30 - Integer.numberOfLeadingZeros(n); bit >= 0; bit--) {
            result = BallArithmetic.times(result, result, width);
            if ((n >> bit & 1) == 1) {
                result = BallArithmetic.times(result, x, width);
            }
        }
        return result;
    }
}
