package org.casewise.exact;

import org.casewise.exact.Interval.Reach;

/** Functions of a wide ball, from their values at its ends; and arguments cut down to a domain. */
final class Monotone {

    /** A function where the argument is a point or so narrow that its own error bound serves. */
    @FunctionalInterface
    interface Kernel {
        Ball at(Ball x, int bits);
    }

    private Monotone() {}

    /**
     * The image of a ball under an increasing function.
     *
     * @param atMinusInfinity the limit there, {@link Ball#WHOLE} if it is infinite; the same for {@code atPlusInfinity}
     */
    static Ball increasing(Ball x, int bits, Kernel kernel, Ball atMinusInfinity, Ball atPlusInfinity) {
        Ball low = x.hasLower() ? kernel.at(x.lowerEnd().point(), bits) : atMinusInfinity;
        Ball high = x.hasUpper() ? kernel.at(x.upperEnd().point(), bits) : atPlusInfinity;
        return BallRounding.spanning(low, high, bits);
    }

    /** The part of the ball that is not below {@code low}. A ball wholly below is refused. */
    static Ball notBelow(Ball x, Ball low, String function) {
        if (x.hasLower() && x.lowerEnd().compareTo(low.lowerEnd()) >= 0) {
            return x;
        }
        int order = x.upperEnd().compareTo(low.lowerEnd());
        if (order < 0) {
            throw new ArithmeticException(function + " is not defined here");
        }
        return order == 0 ? low : BallRounding.ends(low.lowerEnd(), x.upperEnd(), Integer.MAX_VALUE, x.notZero);
    }

    /** The part of the ball that is not above {@code high}. */
    static Ball notAbove(Ball x, Ball high, String function) {
        return notBelow(x.negate(), high.negate(), function).negate();
    }

    /** A result cut down to the numbers from {@code -1} to {@code 1}. */
    static Ball clippedToUnit(Ball x) {
        return x.reach == Reach.BOUNDED && x.top() <= 0 ? x : notAbove(notBelow(x, MINUS_ONE, ""), Ball.ONE, "");
    }

    private static final Ball MINUS_ONE = Ball.of(-1);
}
