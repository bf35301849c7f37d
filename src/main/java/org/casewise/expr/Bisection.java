package org.casewise.expr;

import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/** A root constant as narrow an enclosure as asked for, by halving the interval in which it is the only zero. */
final class Bisection {

    private Bisection() {}

    static Ball of(Constant.Root root, int bits) {
        Rational low = root.low();
        Rational high = root.high();
        int signAtLow = signAt(root, low, bits);
        for (int step = 0; step < bits + 8; step++) {
            Rational middle = low.plus(high).times(Rational.HALF);
            int sign = signAt(root, middle, bits);
            if (sign == 0) {
                break;
            }
            if (sign == signAtLow) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Ball.between(low, high);
    }

    /** 0 where the sign cannot be told at this precision, or is zero: either way the halving stops there. */
    private static int signAt(Constant.Root root, Rational x, int bits) {
        return Enclosing.of(root.equation(), Map.of(root.unknown(), Ball.of(x)), 2 * bits + 64)
                .sign();
    }
}
