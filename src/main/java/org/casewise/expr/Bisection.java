package org.casewise.expr;

import java.math.BigInteger;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/**
 * A root constant in as narrow an enclosure as asked for. The interval in which it is the only zero is divided into N
 * parts, a secant points at one of them, and signs at its two ends prove or refute the guess; N is squared after a hit and
 * halved in its exponent after a miss, so that near the root each step doubles the number of known digits (Abbott,
 * "Quadratic Interval Refinement for Real Roots", arXiv 1203.1227).
 */
final class Bisection {

    private final Constant.Root root;
    private final int bits;
    private final int signAtLow;
    private Rational low;
    private Rational high;

    private Bisection(Constant.Root root, int bits) {
        this.root = root;
        this.bits = bits;
        this.low = root.low();
        this.high = root.high();
        this.signAtLow = value(low).sign();
    }

    static Ball of(Constant.Root root, int bits) {
        return new Bisection(root, bits).narrowed();
    }

    private Ball narrowed() {
        Rational width = high.minus(low).over(Rational.TWO.power(bits + 8));
        int exponent = 2;
        while (high.minus(low).compareTo(width) > 0) {
            if (guess(exponent)) {
                exponent = Math.min(2 * exponent, bits + 8);
            } else if (halve()) {
                exponent = Math.max(exponent / 2, 2);
            } else {
                break;
            }
        }
        return Ball.between(low, high);
    }

    /** One halving; false where the sign in the middle cannot be told: the root is hit, or too close. */
    private boolean halve() {
        Rational middle = low.plus(high).times(Rational.HALF);
        int sign = value(middle).sign();
        if (sign == signAtLow) {
            low = middle;
        } else if (sign != 0) {
            high = middle;
        }
        return sign != 0;
    }

    /** Whether the secant's part of 2^exponent equal ones holds the root; then it is the new interval. */
    private boolean guess(int exponent) {
        Ball atLow = value(low);
        Ball atHigh = value(high);
        if (!atLow.isFinite() || !atHigh.isFinite()) {
            return false;
        }
        Rational rise = atLow.midpoint().minus(atHigh.midpoint());
        if (rise.isZero()) {
            return false;
        }
        Rational part = high.minus(low).over(Rational.TWO.power(exponent));
        Rational share = atLow.midpoint().over(rise).times(Rational.TWO.power(exponent));
        BigInteger index = share.floor();
        Rational left = low.plus(part.times(Rational.of(index)));
        Rational right = left.plus(part);
        boolean inside = left.compareTo(low) >= 0 && right.compareTo(high) <= 0;
        if (!inside || signInside(left) != signAtLow || signInside(right) != -signAtLow) {
            return false;
        }
        low = left;
        high = right;
        return true;
    }

    private int signInside(Rational x) {
        return x.equals(root.low()) ? signAtLow : x.equals(root.high()) ? -signAtLow : value(x).sign();
    }

    private Ball value(Rational x) {
        return Enclosing.of(root.equation(), Map.of(root.unknown(), Ball.of(x)), 2 * bits + 64);
    }
}
