package org.casewise.exact;

import java.math.BigInteger;

/** atan: by its series near 0, otherwise from an approximation; asin and acos by it. */
final class InverseTrigonometry {

    private static final Ball MINUS_ONE = Ball.of(-1);
    private static final Ball TWO = Ball.of(2);
    private static final Ball MINUS_THIRD = Ball.of(Rational.of(-1, 3));

    private InverseTrigonometry() {}

    static Ball atan(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return x;
        }
        if (!x.isNarrow()) {
            Ball limit = Cosine.halfPi(bits);
            return Monotone.increasing(x, bits, InverseTrigonometry::atan, limit.negate(), limit)
                    .knownNotZero(!x.containsZero());
        }
        if (x.sign() < 0) {
            return atan(x.negate(), bits).negate();
        }
        return x.top() > 0
                ? Cosine.halfPi(bits + 2)
                        .minus(atanBelowOne(Ball.ONE.over(x, bits + 2).at(bits + 2), bits), bits)
                : atanBelowOne(x.at(bits + 2), bits);
    }

    /** Of a narrow ball in (0, 2): the value's relative error is at most that of the argument. */
    private static Ball atanBelowOne(Ball x, int bits) {
        Ball point = BallRounding.point(x.mid, x.exponent);
        int small = (int) Math.min(-x.top(), bits);
        Ball centre = small > FixedPoint.reduction(bits)
                ? atanSeries(point, bits)
                : fromApproximation(point, bits + Math.max(small, 0) + 4, bits);
        return x.rad.signum() == 0 ? centre : BallRounding.widened(centre, x.rad, x.mid.subtract(x.rad), bits);
    }

    /**
     * x·(1 - y/3 + y^2/5 - ...), y = x^2 &lt; 1/16: each of the n terms is off by at most 3 units, y by its own error.
     */
    private static Ball atanSeries(Ball x, int bits) {
        int width = bits + 16;
        Ball square = x.times(x, bits + 6).at(bits + 6);
        BigInteger y = FixedPoint.scaled(square.mid, square.exponent, width);
        BigInteger power = BigInteger.ONE.shiftLeft(width);
        BigInteger sum = power;
        int n = 0;
        while (power.signum() != 0) {
            n++;
            power = power.multiply(y).shiftRight(width);
            BigInteger term = power.divide(BigInteger.valueOf(2L * n + 1));
            sum = (n & 1) == 1 ? sum.subtract(term) : sum.add(term);
        }
        BigInteger error = BigInteger.valueOf(3L * n + 4).add(FixedPoint.radius(square, width));
        return x.times(BallRounding.round(sum, error, -width, bits + 4), bits);
    }

    private static Ball fromApproximation(Ball x, int places, int bits) {
        Ball y;
        int known;
        if (places < 220) {
            y = BallRounding.point(DoubleGuess.atan(DoubleRounding.nearest(x.lowerEnd())));
            known = 44;
        } else {
            known = places / 5 + 4;
            Ball rough = fromApproximation(x, known, known);
            y = BallRounding.point(rough.mid, rough.exponent);
        }
        return refined(x, y, places, places - known + 8, bits);
    }

    /**
     * atan(x) = y + atan((x·cos y - sin y)/(cos y + x·sin y)) from any number y near it, see {@link Logarithm#refined}.
     */
    static Ball refined(Ball x, Ball y, int places, int rest, int bits) {
        Ball sin = Cosine.sin(y, places);
        Ball cos = Cosine.cos(y, places);
        Ball z = x.times(cos, places + 2).minus(sin, places + 2).over(cos.plus(x.times(sin, rest), rest), rest);
        if (z.top() > -2) {
            return Ball.WHOLE;
        }
        // atan(z) = z - z^3/3 + s with |s| <= |z|^5/5
        Ball cubic = z.power(3, rest).times(MINUS_THIRD, rest);
        Ball quintic = BallRounding.aroundZero(BigInteger.ONE, 5 * z.top() - 2);
        return y.plus(z.plus(cubic, rest).plus(quintic, rest), bits);
    }

    static Ball asin(Ball argument, int bits) {
        Ball x = withinUnit(argument, "asin");
        if (x.isExactlyZero()) {
            return x;
        }
        if (!x.isNarrow()) {
            return Monotone.increasing(x, bits, InverseTrigonometry::asin, Ball.WHOLE, Ball.WHOLE)
                    .knownNotZero(!x.containsZero());
        }
        if (x.sign() < 0) {
            return asin(x.negate(), bits).negate();
        }
        if (x.top() >= 0) {
            return Cosine.halfPi(bits + 2).minus(acosOfPositive(x, bits + 2), bits);
        }
        Ball complement = Ball.ONE.minus(x, bits + 4).times(Ball.ONE.plus(x, bits + 4), bits + 4);
        return atan(x.over(complement.sqrt(bits + 4), bits + 4), bits);
    }

    static Ball acos(Ball argument, int bits) {
        Ball x = withinUnit(argument, "acos");
        if (!x.isNarrow()) {
            return BallRounding.spanning(
                    acos(x.upperEnd().point(), bits), acos(x.lowerEnd().point(), bits), bits);
        }
        return x.sign() < 0
                ? Ball.pi(bits + 2).minus(acosOfPositive(x.negate(), bits + 2), bits)
                : acosOfPositive(x, bits);
    }

    /** 2 atan(sqrt((1 - x)/(1 + x))), which keeps its relative accuracy up to x = 1. */
    private static Ball acosOfPositive(Ball x, int bits) {
        Ball ratio = Ball.ONE.minus(x, bits + 6).over(Ball.ONE.plus(x, bits + 6), bits + 6);
        return atan(ratio.sqrt(bits + 4), bits + 2).times(TWO, bits);
    }

    private static Ball withinUnit(Ball x, String function) {
        return Monotone.notAbove(Monotone.notBelow(x, MINUS_ONE, function), Ball.ONE, function);
    }
}
