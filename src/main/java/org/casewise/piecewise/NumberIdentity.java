package org.casewise.piecewise;

import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;

/**
 * Zeros that follow from the laws of logarithms, angles and square roots: a question about a number is turned into one about
 * another number with fewer functions in it.
 */
final class NumberIdentity {

    /** So many laws are used one after the other. */
    private static final int DEEPEST = 3;

    private static final int LARGEST = 400;

    private final Work work;
    private final int depth;

    NumberIdentity(Work work, int depth) {
        this.work = work;
        this.depth = depth;
    }

    /** True only if the number, which is known to be close to zero, is zero; false says nothing. */
    boolean showsZero(Expr number) {
        if (depth >= DEEPEST || number.size() > LARGEST) {
            return false;
        }
        work.spend(20L + 10L * number.size());
        try {
            Expr plain = PlainAngle.in(PlainNumber.of(ZeroRadicand.in(number, this)), this);
            return plain.size() <= LARGEST && (!plain.equals(number) && isZero(plain) || followsFromLaws(plain));
        } catch (ArithmeticException undefined) {
            return false;
        }
    }

    private boolean followsFromLaws(Expr plain) {
        return LogarithmLaw.showsZero(plain, this)
                || AdditionTheorem.showsZero(plain, this)
                || AngleSum.showsZero(plain, this)
                || SquareRootLaw.showsZero(plain, this);
    }

    /** Whether a number is zero, by all means. */
    boolean isZero(Expr number) {
        return NormalForm.isZero(number) || sign(number) == Sign.ZERO;
    }

    Sign sign(Expr number) {
        return FixedSign.of(number, work, depth + 1);
    }
}
