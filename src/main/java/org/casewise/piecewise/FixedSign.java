package org.casewise.piecewise;

import org.casewise.exact.Ball;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;

/**
 * The sign of an expression without symbols. Zero is shown by algebra only, never by numbers; a sign is shown by an
 * enclosure that stays away from zero. Past the bound on work the answer is "unknown".
 */
final class FixedSign {

    private static final int FIRST_BITS = 64;
    private static final int LAST_BITS = 4096;

    /** Beyond this many nodes a tree is taken to share most of them. */
    private static final long MOST_DISTINCT = 10_000;

    private FixedSign() {}

    static Sign of(Expr e, Work work) {
        if (e instanceof Num n) {
            return Sign.of(n.value().signum());
        }
        try {
            for (int bits = FIRST_BITS; bits <= LAST_BITS; bits *= 2) {
                work.spend(2L + Math.min(e.size(), MOST_DISTINCT) * (bits / FIRST_BITS));
                Ball ball = Enclosing.of(e, bits);
                if (ball.sign() != 0) {
                    return Sign.of(ball.sign());
                }
                if (bits == FIRST_BITS && NormalForm.isZero(e)) {
                    return Sign.ZERO;
                }
            }
        } catch (ArithmeticException undefined) {
            return Sign.UNKNOWN;
        }
        return Sign.UNKNOWN;
    }
}
