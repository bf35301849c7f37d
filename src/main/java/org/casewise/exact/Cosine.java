package org.casewise.exact;

import java.math.BigInteger;

/**
 * The cosine of a small angle, on integers scaled by {@code 2^width}: 1 - cos(t) by its series at t = r/2^h, then h
 * times 1 - cos(2t) = 2v·(2 - v) with v = 1 - cos(t). And the sine of a small angle, by it or by its own series.
 */
final class Cosine {

    private Cosine() {}

    /**
     * cos(r) for a ball with |r| &lt; 2, with more places than the bits that are asked for after the point.
     *
     * <p>t is off by at most 2 units and y = t^2 &lt; 1 by 5; of the n terms each is off by at most 3 (the error before
     * comes back as e·y/12, two floors and the error of y are added), so v by 3n + 6, as the rest of the alternating
     * series is below a unit. A doubling multiplies that by 4 at most and adds 3 units: 4^h·(3n + 8) in the end.
     */
    static Ball unrounded(Ball r, int bits) {
        int halvings = FixedPoint.reduction(bits);
        int width = bits + 2 * halvings + 5 + FixedPoint.length(bits);
        BigInteger t = FixedPoint.scaled(r.mid, r.exponent, width).shiftRight(halvings);
        BigInteger y = t.multiply(t).shiftRight(width);
        BigInteger term = y.shiftRight(1);
        BigInteger v = term;
        int n = 1;
        while (term.signum() != 0) {
            n++;
            term = term.multiply(y).shiftRight(width).divide(BigInteger.valueOf(2L * n * (2L * n - 1)));
            v = (n & 1) == 1 ? v.add(term) : v.subtract(term);
        }
        BigInteger two = BigInteger.ONE.shiftLeft(width + 1);
        for (int i = 0; i < halvings; i++) {
            v = v.multiply(two.subtract(v)).shiftRight(width - 1);
        }
        BigInteger error =
                BigInteger.valueOf(3L * n + 8).shiftLeft(2 * halvings).add(FixedPoint.radius(r, width));
        return BallRounding.round(two.shiftRight(1).subtract(v), error, -width, Integer.MAX_VALUE);
    }

    /** cos(r) for |r| &lt; 2 to so many bits after the point. */
    static Ball cos(Ball r, int bits) {
        return BallArithmetic.rounded(unrounded(r, bits), bits);
    }

    /**
     * sin(r) for a narrow ball with |r| &lt; 3/2, relative to its size: as cos(pi/2 - |r|), or r·(1 - y/6 + ...), y =
     * r^2.
     */
    static Ball sin(Ball r, int bits) {
        if (r.mid.signum() == 0) {
            return Ball.ZERO;
        }
        if (r.sign() < 0) {
            return sin(r.negate(), bits).negate();
        }
        int small = (int) Math.min(-r.top(), bits);
        if (small > FixedPoint.reduction(bits)) {
            return sinSeries(r, bits);
        }
        int places = bits + small + 2;
        return BallArithmetic.rounded(cos(halfPi(places + 4).minus(r, places + 4), places), bits);
    }

    static Ball halfPi(int bits) {
        return Ball.pi(bits).times(BallRounding.point(BigInteger.ONE, -1), bits);
    }

    /** Each of the n terms is off by at most 2 units, and by the square's error, which the sum passes on by a fifth. */
    private static Ball sinSeries(Ball r, int bits) {
        int width = bits + 16;
        Ball square = r.times(r, bits + 6);
        BigInteger y = FixedPoint.scaled(square.mid, square.exponent, width);
        BigInteger term = BigInteger.ONE.shiftLeft(width);
        BigInteger sum = term;
        int n = 0;
        while (term.signum() != 0) {
            n++;
            term = term.multiply(y).shiftRight(width).divide(BigInteger.valueOf(2L * n * (2L * n + 1)));
            sum = (n & 1) == 1 ? sum.subtract(term) : sum.add(term);
        }
        BigInteger error = BigInteger.valueOf(2L * n + 4).add(FixedPoint.radius(square, width));
        return r.times(BallRounding.round(sum, error, -width, bits + 4), bits);
    }
}
