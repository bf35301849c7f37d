package org.casewise.exact;

import java.math.BigInteger;

/**
 * log and log1p: x = 2^k·(1 + d), and log(1 + d) by its series where d is small, otherwise from an approximation y of a
 * fifth of the places: log(f) = y + 2 artanh((f - e^y)/(f + e^y)), which holds for any y whatever.
 */
final class Logarithm {

    private static final Ball MINUS_ONE = Ball.of(-1);
    private static final Ball TWO = Ball.of(2);
    private static final Ball THIRD = Ball.of(Rational.of(1, 3));

    private Logarithm() {}

    static Ball log(Ball x, int bits) {
        if (!x.hasUpper() || x.upperSign() > 0) {
            Ball distance = x.fraction == null ? x : x.minus(Ball.ONE, bits + 2);
            if (x.fraction != null && distance.top() < -1 && distance.isNarrow()) {
                return log1pOfNarrow(distance.at(bits + 2), bits);
            }
            Ball near = x.at(bits + 2);
            return near.isNarrow() ? logOfNarrow(near, bits) : logOfWide(near, bits);
        }
        throw new ArithmeticException("log is not defined here");
    }

    private static Ball logOfWide(Ball x, int bits) {
        Ball low = x.lowerSign() > 0 ? log(x.lowerEnd().point(), bits) : Ball.WHOLE;
        Ball high = x.hasUpper() ? log(x.upperEnd().point(), bits) : Ball.WHOLE;
        return BallRounding.spanning(low, high, bits);
    }

    /** |log(m + d) - log(m)| &lt;= 2·r/m for |d| &lt;= r &lt;= m/2. */
    private static Ball logOfNarrow(Ball x, int bits) {
        Ball centre = logOfPoint(x.mid, x.exponent, bits);
        if (x.rad.signum() == 0) {
            return centre;
        }
        Ball spread = BallRounding.aroundZero(x.rad.shiftLeft(1), 0).over(BallRounding.point(x.mid, 0), 32);
        return centre.plus(spread, bits);
    }

    private static Ball logOfPoint(BigInteger mantissa, long exponent, int bits) {
        int length = mantissa.bitLength();
        // f = mantissa/2^length lies in [1/2, 1); below 11/16 it is doubled, so that 11/16 <= f < 11/8.
        boolean doubled = length < 4
                ? mantissa.shiftLeft(4 - length).intValue() < 11
                : mantissa.shiftRight(length - 4).intValue() < 11;
        int places = doubled ? length - 1 : length;
        long k = exponent + places;
        BigInteger distance = mantissa.subtract(BigInteger.ONE.shiftLeft(places));
        if (k == 0) {
            return log1pOfPoint(BallRounding.point(distance, -places), bits);
        }
        Ball part = log1pOfPoint(BallRounding.point(distance, -places), bits);
        int more = 2 + FixedPoint.length(Math.abs(k));
        return StoredConstant.LOG_2
                .ball(bits + more)
                .times(Ball.of(k), bits + more)
                .plus(part, bits);
    }

    static Ball log1p(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return x;
        }
        if (x.hasUpper() && x.upperEnd().compareTo(MINUS_ONE.lowerEnd()) <= 0) {
            throw new ArithmeticException("log1p is not defined here");
        }
        if (x.isNarrow() && x.top() < -1) {
            return log1pOfNarrow(x.at(bits + 2), bits);
        }
        return log(x.plus(Ball.ONE, bits + 4), bits).knownNotZero(!x.containsZero());
    }

    /** For |x| &lt; 1/4 the value's relative error is at most twice the argument's. */
    private static Ball log1pOfNarrow(Ball x, int bits) {
        Ball centre = log1pOfPoint(BallRounding.point(x.mid, x.exponent), bits);
        return x.rad.signum() == 0
                ? centre
                : BallRounding.widened(centre, x.rad.shiftLeft(1), x.mid.abs().subtract(x.rad), bits);
    }

    /** log(1 + d) for a point d of [-5/16, 3/8]. */
    private static Ball log1pOfPoint(Ball d, int bits) {
        if (d.isExactlyZero()) {
            return Ball.ZERO;
        }
        int small = (int) Math.min(-d.top(), bits);
        if (small > FixedPoint.reduction(bits)) {
            return artanhSeries(d.over(d.plus(TWO, bits + 8), bits + 6), bits);
        }
        return fromApproximation(d, bits + small + 4, bits);
    }

    /**
     * 2 artanh(z) = 2z·(1 + y/3 + y^2/5 + ...), y = z^2 &lt; 1/16: each of the n terms is off by at most 3 units, and
     * by the square's own error, which the sum passes on by less than a half.
     */
    private static Ball artanhSeries(Ball z, int bits) {
        int width = bits + 16;
        Ball square = z.times(z, bits + 6).at(bits + 6);
        BigInteger y = FixedPoint.scaled(square.mid, square.exponent, width);
        BigInteger power = BigInteger.ONE.shiftLeft(width);
        BigInteger sum = power;
        int n = 1;
        while (power.signum() != 0) {
            power = power.multiply(y).shiftRight(width);
            sum = sum.add(power.divide(BigInteger.valueOf(2L * n++ + 1)));
        }
        BigInteger error = BigInteger.valueOf(3L * n + 4).add(FixedPoint.radius(square, width));
        return z.times(BallRounding.round(sum, error, 1L - width, bits + 4), bits);
    }

    private static Ball fromApproximation(Ball d, int places, int bits) {
        Ball f = d.plus(Ball.ONE, places + 4);
        Ball y;
        int known;
        if (places < 220) {
            y = BallRounding.point(DoubleGuess.log1p(DoubleRounding.nearest(d.lowerEnd())));
            known = 44;
        } else {
            known = places / 5 + 4;
            Ball rough = fromApproximation(d, known, known);
            y = BallRounding.point(rough.mid, rough.exponent);
        }
        return refined(f, y, places, places - known + 8, bits);
    }

    /** log(f) from any number y near it: to {@code places} bits if they agree to {@code places - rest}. */
    static Ball refined(Ball f, Ball y, int places, int rest, int bits) {
        Ball power = Exponential.exp(y, places);
        Ball z = f.minus(power, places).over(f.plus(power, rest), rest);
        if (z.top() > -2) {
            return Ball.WHOLE;
        }
        // artanh(z) = z + z^3/3 + s with |s| < |z|^5/4 for |z| < 1/4
        Ball cubic = z.power(3, rest).times(THIRD, rest);
        Ball quintic = BallRounding.aroundZero(BigInteger.ONE, 5 * z.top() - 2);
        return y.plus(z.plus(cubic, rest).plus(quintic, rest).times(TWO, rest), bits);
    }
}
