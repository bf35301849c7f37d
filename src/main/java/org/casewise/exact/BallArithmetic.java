package org.casewise.exact;

import java.math.BigInteger;
import org.casewise.exact.Interval.Reach;

/** Sums and products of balls, and the rule by which exact fractions stay exact. */
final class BallArithmetic {

    /** Exact fractions are kept while numerator and denominator have so many bits together. */
    private static final int FRACTION_BITS = 512;

    /** Exponents that differ by more than this (and twice the precision) are not aligned exactly. */
    private static final int ALIGNED_BITS = 4096;

    private BallArithmetic() {}

    static Ball plus(Ball a, Ball b, int bits) {
        if (staysFraction(a, b)) {
            return kept(a.lower().plus(b.lower()), bits);
        }
        return sum(a.at(bits + 2), b.at(bits + 2), bits).knownNotZero(sameSign(a, b));
    }

    private static Ball sum(Ball a, Ball b, int bits) {
        if (a.isExactlyZero() || b.isExactlyZero()) {
            return rounded(a.isExactlyZero() ? b : a, bits);
        }
        if (a.reach != Reach.BOUNDED || b.reach != Reach.BOUNDED) {
            End low = sum(a.lowerEnd(), b.lowerEnd(), bits).lowerEnd();
            End high = sum(a.upperEnd(), b.upperEnd(), bits).upperEnd();
            return BallRounding.ends(low, high, bits, false);
        }
        long gap = a.exponent - b.exponent;
        if (Math.abs(gap) > ALIGNED_BITS + 2L * bits) {
            // The one of less size matters by its size only, unless it is the one that is written more coarsely.
            long grid = Math.max(a.top(), b.top()) - 2L * bits;
            return sumAligned(coarser(a, grid), coarser(b, grid), bits);
        }
        return sumAligned(a, b, bits);
    }

    private static Ball sumAligned(Ball a, Ball b, int bits) {
        long gap = a.exponent - b.exponent;
        if (gap < 0) {
            return sumAligned(b, a, bits);
        }
        int shift = Math.toIntExact(gap);
        return BallRounding.round(
                a.mid.shiftLeft(shift).add(b.mid), a.rad.shiftLeft(shift).add(b.rad), b.exponent, bits);
    }

    /** The ball with nothing finer than {@code 2^grid}; a wider ball may be written as it is. */
    private static Ball coarser(Ball x, long grid) {
        if (x.exponent >= grid) {
            return x;
        }
        int shift = (int) Math.min(grid - x.exponent, Integer.MAX_VALUE / 2);
        return new Ball(
                x.mid.shiftRight(shift), x.rad.shiftRight(shift).add(BigInteger.TWO), grid, Reach.BOUNDED, false, null);
    }

    private static Ball sum(End a, End b, int bits) {
        return a.isInfinite() || b.isInfinite() ? Ball.WHOLE : sum(a.point(), b.point(), bits);
    }

    private static boolean sameSign(Ball a, Ball b) {
        return a.sign() > 0 && b.lowerSign() >= 0
                || b.sign() > 0 && a.lowerSign() >= 0
                || a.sign() < 0 && b.upperSign() <= 0
                || b.sign() < 0 && a.upperSign() <= 0;
    }

    static Ball times(Ball a, Ball b, int bits) {
        if (a.isExactlyZero() || b.isExactlyZero()) {
            return Ball.ZERO;
        }
        if (staysFraction(a, b)) {
            return kept(a.lower().times(b.lower()), bits);
        }
        return product(a.at(bits + 2), b.at(bits + 2), bits).knownNotZero(!a.containsZero() && !b.containsZero());
    }

    private static Ball product(Ball a, Ball b, int bits) {
        if (a.isNarrow() && b.isNarrow()) {
            BigInteger radius = a.rad.signum() == 0 && b.rad.signum() == 0
                    ? BigInteger.ZERO
                    : a.mid.abs().multiply(b.rad).add(b.mid.abs().add(b.rad).multiply(a.rad));
            return BallRounding.round(a.mid.multiply(b.mid), radius, a.exponent + b.exponent, bits);
        }
        End low = End.PLUS_INFINITY;
        End high = End.MINUS_INFINITY;
        for (End x : new End[] {a.lowerEnd(), a.upperEnd()}) {
            for (End y : new End[] {b.lowerEnd(), b.upperEnd()}) {
                End corner = x.times(y);
                low = corner.compareTo(low) < 0 ? corner : low;
                high = corner.compareTo(high) > 0 ? corner : high;
            }
        }
        return BallRounding.ends(low, high, bits, false);
    }

    /** The ball rounded to so many bits; exact fractions stay. */
    static Ball rounded(Ball x, int bits) {
        return x.fraction != null || x.reach != Reach.BOUNDED
                ? x
                : BallRounding.round(x.mid, x.rad, x.exponent, bits).knownNotZero(x.notZero);
    }

    /** Whether both are exact, one of them a fraction that is not dyadic, and short enough to go on exactly. */
    static boolean staysFraction(Ball a, Ball b) {
        return (a.fraction != null || b.fraction != null)
                && a.isExact()
                && b.isExact()
                && size(a) + size(b) <= FRACTION_BITS;
    }

    /** A bound of the bits of numerator and denominator of an exact ball. */
    static long size(Ball x) {
        return x.fraction != null
                ? x.fraction.numerator().bitLength() + x.fraction.denominator().bitLength()
                : x.mid.bitLength() + Math.abs(x.exponent);
    }

    /** An exact value: fractions as they are, dyadic numbers rounded to so many bits. */
    static Ball kept(Rational value, int bits) {
        return rounded(BallRounding.exactly(value), bits);
    }
}
