package org.casewise.notation;

import java.util.OptionalDouble;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
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
}
