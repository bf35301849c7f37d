package org.casewise.exact;

import java.math.BigInteger;

/** The hyperbolic functions and their inverses, from expm1 and log1p in forms that do not cancel. */
final class Hyperbolic {

    private static final Ball MINUS_ONE = Ball.of(-1);
    private static final Ball TWO = Ball.of(2);
    private static final Ball HALF = BallRounding.point(BigInteger.ONE, -1);

    private Hyperbolic() {}

    /** (u + u/(1 + u))/2 with u = expm1(x), for x &gt; 0. */
    static Ball sinh(Ball x, int bits) {
        if (!x.isNarrow()) {
            return ofWide(x, bits, Hyperbolic::sinh, Ball.WHOLE, Ball.WHOLE);
        }
        if (x.sign() <= 0) {
            return x.sign() == 0 ? x : sinh(x.negate(), bits).negate();
        }
        Ball u = x.expm1(bits + 4);
        return u.plus(u.over(Ball.ONE.plus(u, bits + 4), bits + 4), bits + 4).times(HALF, bits);
    }

    /** (v + 1/v)/2 with v = exp(|x|). */
    static Ball cosh(Ball argument, int bits) {
        Ball x = argument.abs();
        if (!x.isNarrow()) {
            return Monotone.increasing(x, bits, Hyperbolic::cosh, Ball.WHOLE, Ball.WHOLE);
        }
        Ball v = x.exp(bits + 4);
        return v.plus(Ball.ONE.over(v, bits + 4), bits + 4).times(HALF, bits);
    }

    /** -u/(2 + u) with u = expm1(-2x), for x &gt; 0. */
    static Ball tanh(Ball x, int bits) {
        if (!x.isNarrow()) {
            return ofWide(x, bits, Hyperbolic::tanh, MINUS_ONE, Ball.ONE);
        }
        if (x.sign() <= 0) {
            return x.sign() == 0 ? x : tanh(x.negate(), bits).negate();
        }
        Ball u = x.times(TWO.negate(), bits + 8).expm1(bits + 4);
        return Monotone.clippedToUnit(u.negate().over(TWO.plus(u, bits + 4), bits));
    }

    /** log1p(x + x^2/(1 + sqrt(1 + x^2))), for x &gt; 0. */
    static Ball asinh(Ball x, int bits) {
        if (!x.isNarrow()) {
            return ofWide(x, bits, Hyperbolic::asinh, Ball.WHOLE, Ball.WHOLE);
        }
        if (x.sign() <= 0) {
            return x.sign() == 0 ? x : asinh(x.negate(), bits).negate();
        }
        int places = bits + 6;
        Ball square = x.times(x, places);
        Ball root = Ball.ONE.plus(square, places).sqrt(places);
        return x.plus(square.over(Ball.ONE.plus(root, places), places), places).log1p(bits);
    }

    /** log1p(t + sqrt(t·(2 + t))) with t = x - 1. */
    static Ball acosh(Ball argument, int bits) {
        Ball x = Monotone.notBelow(argument, Ball.ONE, "acosh");
        int places = bits + 6;
        Ball t = x.minus(Ball.ONE, places);
        if (t.isExactlyZero()) {
            return t;
        }
        if (!t.isNarrow()) {
            return Monotone.increasing(x, bits, Hyperbolic::acosh, Ball.WHOLE, Ball.WHOLE);
        }
        return t.plus(t.times(TWO.plus(t, places), places).sqrt(places), places).log1p(bits);
    }

    /** log1p(2x/(1 - x))/2, for x &gt; 0. */
    static Ball atanh(Ball x, int bits) {
        boolean below = x.hasLower() && x.lowerEnd().compareTo(MINUS_ONE.lowerEnd()) > 0;
        boolean above = x.hasUpper() && x.upperEnd().compareTo(Ball.ONE.upperEnd()) < 0;
        if (x.hasUpper() && x.upperEnd().compareTo(MINUS_ONE.lowerEnd()) <= 0
                || x.hasLower() && x.lowerEnd().compareTo(Ball.ONE.upperEnd()) >= 0) {
            throw new ArithmeticException("atanh is not defined here");
        }
        if (!x.isNarrow() || !below || !above) {
            Ball low = below ? atanh(x.lowerEnd().point(), bits) : Ball.WHOLE;
            Ball high = above ? atanh(x.upperEnd().point(), bits) : Ball.WHOLE;
            return BallRounding.spanning(low, high, bits).knownNotZero(!x.containsZero());
        }
        if (x.sign() <= 0) {
            return x.sign() == 0 ? x : atanh(x.negate(), bits).negate();
        }
        Ball ratio = x.times(TWO, bits + 4).over(Ball.ONE.minus(x, bits + 4), bits + 4);
        return ratio.log1p(bits).times(HALF, bits);
    }

    private static Ball ofWide(Ball x, int bits, Monotone.Kernel kernel, Ball low, Ball high) {
        return Monotone.increasing(x, bits, kernel, low, high).knownNotZero(!x.containsZero());
    }
}
