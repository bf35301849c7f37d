package org.casewise.exact;

import java.math.BigInteger;
import org.casewise.exact.Interval.Reach;

/**
 * exp and expm1: x = k·log 2 + r, the Taylor series at r/2^h, h squarings, all on integers scaled by {@code 2^width}.
 * Errors are counted in units of the last place.
 */
final class Exponential {

    /** From |x| = 2^62 on exp(x) is beyond the wall of {@link BallRounding#EDGE}. */
    private static final int OVERFLOW_TOP = 62;

    private Exponential() {}

    static Ball exp(Ball x, int bits) {
        if (x.reach != Reach.BOUNDED || x.rad.signum() != 0 && x.fraction == null && spread(x) > -4) {
            return Monotone.increasing(x, bits, Exponential::exp, Ball.ZERO, Ball.WHOLE)
                    .knownNotZero(true);
        }
        Ball near = x.at(bits + 4 + (int) Math.min(Math.max(x.top(), 0), OVERFLOW_TOP));
        Ball centre = expOfPoint(near.mid, near.exponent, bits);
        return near.rad.signum() == 0 || centre.reach != Reach.BOUNDED || centre.notZero
                ? centre
                : widened(centre, near, bits);
    }

    private static long spread(Ball x) {
        return x.rad.bitLength() + x.exponent;
    }

    /** exp(m ± r) lies within exp(m)·(1 ± 2r) for r &lt;= 1. The unit of what is added shall be small beside the value. */
    private static Ball widened(Ball centre, Ball x, int bits) {
        int finer = Math.max(0, bits + 2 - centre.mid.bitLength());
        BigInteger mid = centre.mid.shiftLeft(finer);
        BigInteger rad = centre.rad.shiftLeft(finer);
        BigInteger spread = mid.add(rad).multiply(x.rad).shiftLeft(1);
        long shift = -x.exponent;
        BigInteger extra = shift >= spread.bitLength()
                ? BigInteger.ONE
                : shift >= 0
                        ? spread.shiftRight((int) shift).add(BigInteger.ONE)
                        : spread.shiftLeft(Math.toIntExact(-shift));
        return BallRounding.round(mid, rad.add(extra), centre.exponent - finer, bits);
    }

    private static Ball expOfPoint(BigInteger mantissa, long exponent, int bits) {
        if (mantissa.signum() == 0) {
            return Ball.ONE;
        }
        long top = mantissa.abs().bitLength() + exponent;
        if (top >= OVERFLOW_TOP) {
            return beyond(mantissa.signum());
        }
        if (top < -bits - 2) {
            return BallRounding.round(BigInteger.ONE.shiftLeft(bits + 2), BigInteger.ONE, -bits - 2L, bits + 3);
        }
        return BallArithmetic.rounded(unrounded(mantissa, exponent, bits), bits);
    }

    /** exp of a number below 2^62, with more places than the bits that are asked for. */
    static Ball unrounded(BigInteger mantissa, long exponent, int bits) {
        long top = mantissa.abs().bitLength() + exponent;
        int halvings = 2 + (int) Math.sqrt(bits) / 2;
        int width = bits + halvings + 6 + FixedPoint.length(bits);
        int fine = width + 4 + (int) Math.max(top, 0);
        BigInteger scaled = FixedPoint.scaled(mantissa, exponent, fine);
        BigInteger log2 = StoredConstant.LOG_2.scaled(fine);
        long k = scaled.divide(log2).longValue() - (scaled.signum() < 0 ? 1 : 0);
        // |k| < 2^(top+1), so that r is off by at most (1 + 2|k|)·2^-fine, less than one unit, and by another for the
        // cut.
        BigInteger r = scaled.subtract(log2.multiply(BigInteger.valueOf(k))).shiftRight(fine - width);
        return exponential(r, halvings, width, k);
    }

    /**
     * {@code 2^k·exp(r)} for 0 &lt;= r &lt; 1. The argument t = r/2^h is off by at most 2 units, so exp(t) by 3; each
     * of the n terms by at most 3 (an error e of the one before comes back as e·t/n, and two floors are taken); the
     * rest of the series is below the last term, which is 0. A squaring doubles the relative error and adds one unit.
     */
    private static Ball exponential(BigInteger r, int halvings, int width, long k) {
        BigInteger one = BigInteger.ONE.shiftLeft(width);
        BigInteger t = r.shiftRight(halvings);
        BigInteger sum = one.add(t);
        BigInteger term = t;
        int n = 1;
        while (term.signum() != 0) {
            term = term.multiply(t).shiftRight(width).divide(BigInteger.valueOf(++n));
            sum = sum.add(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum).shiftRight(width);
        }
        BigInteger error = BigInteger.valueOf(3L * n + 8).shiftLeft(halvings + 2);
        return BallRounding.round(sum, error, k - width, Integer.MAX_VALUE);
    }

    private static Ball beyond(int sign) {
        End edge = End.of(BigInteger.ONE, sign * BallRounding.EDGE);
        return sign > 0
                ? BallRounding.ends(edge, End.PLUS_INFINITY, 16, true)
                : BallRounding.ends(End.ZERO, edge, 16, true);
    }

    static Ball expm1(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return x;
        }
        if (!x.isNarrow() || x.fraction == null && x.rad.signum() != 0 && spread(x) > -4) {
            return Monotone.increasing(x, bits, Exponential::expm1, Ball.of(-1), Ball.WHOLE)
                    .knownNotZero(!x.containsZero());
        }
        int small = (int) Math.max(0, Math.min(-x.top(), bits));
        if (small > 2 + Math.sqrt(bits) / 2) {
            return expm1OfSmall(x.at(bits + 4), bits);
        }
        return exp(x.at(bits + small + 4 + (int) Math.min(Math.max(x.top(), 0), OVERFLOW_TOP)), bits + small + 3)
                .minus(Ball.ONE, bits);
    }

    /**
     * x·(1 + x/2! + x^2/3! + ...) for |x| &lt; 1/2: with x off by one unit and two floors a term, each of the n terms
     * is off by at most 4 units. For narrow x the value's relative error is at most twice the argument's.
     */
    private static Ball expm1OfSmall(Ball x, int bits) {
        int width = bits + 16;
        BigInteger t = FixedPoint.scaled(x.mid, x.exponent, width);
        BigInteger term = BigInteger.ONE.shiftLeft(width);
        BigInteger sum = term;
        int n = 1;
        while (term.signum() != 0) {
            term = term.multiply(t).shiftRight(width).divide(BigInteger.valueOf(++n));
            sum = sum.add(term);
        }
        BigInteger error = BigInteger.valueOf(4L * n + 4);
        Ball factor = BallRounding.round(sum, error, -width, bits + 4);
        Ball point = BallRounding.point(x.mid, x.exponent);
        Ball value = point.times(factor, bits);
        return x.rad.signum() == 0
                ? value
                : BallRounding.widened(value, x.rad.shiftLeft(1), x.mid.abs().subtract(x.rad), bits);
    }
}
