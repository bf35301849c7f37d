package org.casewise.notation.code;

import java.util.OptionalDouble;
import org.casewise.exact.Ball;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The double nearest to an exact number, for languages that know no other numbers. */
final class NearestDouble {

    private static final int FIRST_BITS = 64;
    private static final int LAST_BITS = 16_384;

    private NearestDouble() {}

    /** Enclosed more and more narrowly until the rounding is certain; {@link CannotTell} at the bound on work. */
    static double of(Expr number) {
        for (int bits = FIRST_BITS; bits <= LAST_BITS; bits *= 2) {
            OptionalDouble rounded = Enclosing.of(number, bits).roundedToDouble();
            if (rounded.isPresent()) {
                return rounded.getAsDouble();
            }
        }
        throw CannotTell.because(Key.WORK_BOUND);
    }

    /** Whether the double nearest to a number that is none lies below it; {@link CannotTell} at the bound on work. */
    static boolean isBelow(Num near, Expr number) {
        for (int bits = FIRST_BITS; bits <= LAST_BITS; bits *= 2) {
            Ball difference = Enclosing.of(Algebra.minus(number, near), bits);
            if (difference.sign() != 0) {
                return difference.sign() > 0;
            }
        }
        throw CannotTell.because(Key.WORK_BOUND);
    }
}
