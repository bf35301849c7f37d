package org.casewise.exact;

import java.math.BigInteger;

/** Quotients of balls. */
final class BallQuotient {

    /** Two exact numbers no longer than this together have their quotient kept as an exact fraction. */
    private static final int KEPT_BITS = 256;

    private BallQuotient() {}

    static Ball over(Ball a, Ball b, int bits) {
        if (b.containsZero()) {
            return Ball.WHOLE;
        }
        if (a.isExactlyZero()) {
            return Ball.ZERO;
        }
        if (BallArithmetic.staysFraction(a, b) || bothShort(a, b)) {
            return BallArithmetic.kept(a.lower().over(b.lower()), bits);
        }
        return quotient(a.at(bits + 3), b.at(bits + 3), bits).knownNotZero(!a.containsZero());
    }

    private static boolean bothShort(Ball a, Ball b) {
        return a.isExact() && b.isExact() && BallArithmetic.size(a) + BallArithmetic.size(b) <= KEPT_BITS;
    }

    private static Ball quotient(Ball a, Ball b, int bits) {
        return a.isNarrow() && b.isNarrow() && a.mid.signum() != 0
                ? quotientOfNarrow(a, b, bits)
                : BallArithmetic.times(a, reciprocal(b, bits + 3), bits);
    }

    /**
     * With a = m + s, |s| &lt;= r, and b = n + t, |t| &lt;= u: a/b - m/n = (s - t·m/n)/b, which is at most
     * (r + u·|m/n|)/(|n| - u). The quotient of the midpoints is cut off below its last place.
     */
    private static Ball quotientOfNarrow(Ball a, Ball b, int bits) {
        int shift = Math.max(0, bits + 3 - (a.mid.bitLength() - b.mid.bitLength()));
        BigInteger[] parts = a.mid.shiftLeft(shift).divideAndRemainder(b.mid);
        BigInteger radius = parts[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE;
        if (a.rad.signum() != 0 || b.rad.signum() != 0) {
            BigInteger spread =
                    a.rad.shiftLeft(shift).add(b.rad.multiply(parts[0].abs().add(BigInteger.ONE)));
            radius = radius.add(spread.divide(b.mid.abs().subtract(b.rad))).add(BigInteger.ONE);
        }
        return BallRounding.round(parts[0], radius, a.exponent - b.exponent - shift, bits);
    }

    /** 1/b for a ball without 0 inside; an end at 0 becomes an infinite one. */
    private static Ball reciprocal(Ball b, int bits) {
        if (b.sign() == 0) {
            return Ball.WHOLE.knownNotZero(true);
        }
        if (b.sign() < 0) {
            return reciprocal(b.negate(), bits).negate();
        }
        End low = b.hasUpper() ? reciprocal(b.upperEnd(), bits).lowerEnd() : End.ZERO;
        End high = b.lowerSign() == 0
                ? End.PLUS_INFINITY
                : reciprocal(b.lowerEnd(), bits).upperEnd();
        return BallRounding.ends(low, high, bits, true);
    }

    private static Ball reciprocal(End end, int bits) {
        return quotientOfNarrow(Ball.ONE, end.point(), bits);
    }
}
