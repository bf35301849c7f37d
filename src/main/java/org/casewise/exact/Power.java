package org.casewise.exact;

/** Powers of balls. */
final class Power {

    private static final int MOST_ROOTS = 6;

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
        return BallArithmetic.rounded(
                bySquaring(even ? x.abs() : x, n, bits + 36 - Integer.numberOfLeadingZeros(n)), bits);
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

    static Ball real(Ball x, Ball exponent, int bits) {
        Ball byRoots = byRootsOrNull(x, exponent, bits);
        if (byRoots != null) {
            return byRoots;
        }
        if (x.hasUpper() && (x.upperSign() < 0 || x.isExactlyZero() && exponent.sign() <= 0)) {
            throw new ArithmeticException("a real power is not defined here");
        }
        if (x.isExactlyZero()) {
            return x;
        }
        // The power's relative error is the absolute one of exponent·log(x), so that the size of this costs bits.
        long size = exponent.times(x.log(32), 32).top();
        int places = bits + 8 + (int) Math.max(0, Math.min(size, 64));
        Ball power = exponent.times(x.log(places), places).exp(bits);
        return x.containsZero() ? BallRounding.ends(End.ZERO, power.upperEnd(), bits, false) : power;
    }

    /** The power by an integer, and by an exact p/q with q = 2^i·3^j out of a few roots (exact ones stay exact). */
    private static Ball byRootsOrNull(Ball x, Ball exponent, int bits) {
        if (!exponent.isExact() || exponent.top() > 31 || exponent.top() < -64 && !exponent.isExactlyZero()) {
            return null;
        }
        Ball base = x;
        Rational power = exponent.lower();
        int places = bits + 8 + power.numerator().bitLength();
        for (int roots = 0; roots < MOST_ROOTS && base.sign() > 0 && !power.isInteger(); roots++) {
            boolean halved = !power.denominator().testBit(0);
            base = halved ? base.sqrt(places) : base.cbrt(places);
            power = power.times(Rational.of(halved ? 2 : 3));
        }
        return power.isInteger() && power.numerator().bitLength() < 32
                ? integer(base, power.numerator().intValue(), bits)
                : null;
    }
}
