package org.casewise.exact;

import java.math.BigInteger;
import org.casewise.exact.Interval.Reach;

/**
 * erf and erfc. With z = x^2: erf(x) = 2x·exp(-z)/sqrt(pi) · sum of (2z)^n/(1·3···(2n+1)), all terms positive; and for
 * large z the asymptotic series erfc(x) = exp(-z)/(x·sqrt(pi)) · (1 - 1/(2z) + 1·3/(2z)^2 - ...), whose error is less
 * than the first term left out. Both are in the NIST Handbook, 7.6.2 and 7.12.1.
 */
final class ErrorFunction {

    private static final Ball TWO = Ball.of(2);

    private ErrorFunction() {}

    static Ball erf(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return x;
        }
        if (x.fraction != null) {
            return erf(x.at(bits + 4), bits);
        }
        if (x.reach != Reach.BOUNDED || x.rad.signum() != 0) {
            return Monotone.clippedToUnit(Monotone.increasing(x, bits, ErrorFunction::erf, Ball.of(-1), Ball.ONE))
                    .knownNotZero(!x.containsZero());
        }
        if (x.sign() < 0) {
            return erf(x.negate(), bits).negate();
        }
        double z = sizeOfSquare(x);
        return z > 0.7 * (bits + 2) ? Ball.ONE.minus(erfcOfPositive(x, 32), bits) : erfSeries(x, z, bits);
    }

    static Ball erfc(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return Ball.ONE;
        }
        if (x.fraction != null) {
            int more = x.sign() > 0 && x.top() < BallRounding.EDGE
                    ? (int) Math.min(2 * Math.max(x.top(), 0) + 6, 4096)
                    : 2;
            return erfc(x.at(bits + more), bits);
        }
        if (x.reach != Reach.BOUNDED || x.rad.signum() != 0) {
            Ball low = x.hasUpper() ? erfc(x.upperEnd().point(), bits) : Ball.ZERO;
            Ball high = x.hasLower() ? erfc(x.lowerEnd().point(), bits) : TWO;
            return BallRounding.spanning(low, high, bits).knownNotZero(true);
        }
        return x.sign() < 0 ? Ball.ONE.plus(erf(x.negate(), bits), bits) : erfcOfPositive(x, bits);
    }

    private static Ball erfcOfPositive(Ball x, int bits) {
        double z = sizeOfSquare(x);
        // The terms of the asymptotic series fall to about exp(-z).
        if (z > 0.7 * (bits + 12)) {
            return erfcAsymptotic(x, bits);
        }
        int places = bits + 8 + (int) (1.5 * z);
        return Ball.ONE.minus(erfSeries(x, z, places), bits);
    }

    /** About x^2, for choosing a way only; infinite where it overflows. */
    private static double sizeOfSquare(Ball x) {
        double size = DoubleRounding.nearest(x.lowerEnd());
        return size * size;
    }

    /**
     * The sum of (2z)^n/(1·3···(2n+1)), with more places than the bits that are asked for.
     *
     * <p>With terms t(n) = t(n-1)·2z/(2n+1), t(0) = 1, which rise and then fall, a cut of 2 units in t(i) comes back in
     * t(n) as 2·t(n)/t(i), at most 2·max(t(n), 1): n terms are off by 2n(S + n) units together, S being their sum. The
     * square, cut to two bits more than the width, adds n·S/2 units. What is left out is less than the double of a term
     * below one unit.
     */
    static Ball risingSum(Ball square, double z, int bits) {
        int width = bits + 8 + 2 * FixedPoint.length(bits + 4 * (long) z + 16);
        BigInteger twoZ = square.mid.shiftLeft(1);
        long exponent = square.exponent;
        int cut = twoZ.bitLength() - width - 2;
        if (cut > 0) {
            twoZ = twoZ.shiftRight(cut);
            exponent += cut;
        }
        BigInteger term = BigInteger.ONE.shiftLeft(width);
        BigInteger sum = term;
        long n = 0;
        while (term.signum() != 0) {
            n++;
            term = FixedPoint.scaled(term.multiply(twoZ), exponent, 0).divide(BigInteger.valueOf(2 * n + 1));
            sum = sum.add(term);
        }
        BigInteger error = sum.shiftRight(width).add(BigInteger.valueOf(n + 2)).multiply(BigInteger.valueOf(3 * n + 4));
        return BallRounding.round(sum, error, -width, Integer.MAX_VALUE);
    }

    private static Ball erfSeries(Ball x, double z, int bits) {
        Ball square = exactSquare(x);
        Ball series = risingSum(square, z, bits);
        return x.times(TWO, bits + 4).times(weight(square, bits + 4), bits + 4).times(series, bits);
    }

    /**
     * The sum of (-1)^n·1·3···(2n-1)/(2z)^n up to its least terms, for z &gt; 0.7·(bits + 12).
     *
     * <p>Terms t(n) = t(n-1)·(2n-1)/(2z) fall while 2n - 1 &lt; 2z, to less than 4·exp(-z) &lt; 2^-(bits+8): the loop
     * ends before. Until then (2n-1)·t(n-1) &lt;= 1, so that the error of 1/(2z), at most 2 units, and the cut make
     * each term off by at most 3 units more than the one before.
     */
    static Ball alternatingSum(Ball square, int bits) {
        int width = bits + 8 + 2 * FixedPoint.length(bits);
        Ball inverse = Ball.ONE.over(square.times(TWO, width + 8), width + 8).at(width + 8);
        BigInteger u = FixedPoint.scaled(inverse.mid, inverse.exponent, width);
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = BigInteger.ONE.shiftLeft(width);
        int n = 0;
        while (term.bitLength() > width - bits - 4) {
            sum = (n & 1) == 0 ? sum.add(term) : sum.subtract(term);
            n++;
            term = term.multiply(BigInteger.valueOf(2L * n - 1)).multiply(u).shiftRight(width);
        }
        BigInteger error = term.add(BigInteger.valueOf(3L * (n + 1) * (n + 1)));
        return BallRounding.round(sum, error, -width, Integer.MAX_VALUE);
    }

    private static Ball erfcAsymptotic(Ball x, int bits) {
        Ball square = exactSquare(x);
        return weight(square, bits + 4).over(x, bits + 4).times(alternatingSum(square, bits), bits);
    }

    private static Ball exactSquare(Ball x) {
        return BallRounding.point(x.mid.multiply(x.mid), 2 * x.exponent);
    }

    /** exp(-z)/sqrt(pi). */
    private static Ball weight(Ball z, int bits) {
        return z.negate().exp(bits + 2).over(Ball.pi(bits + 2).sqrt(bits + 2), bits);
    }
}
