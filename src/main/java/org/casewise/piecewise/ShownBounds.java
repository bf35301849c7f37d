package org.casewise.piecewise;

import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;

/** Bounds of all values on an interval, by an enclosure, or where that has none by the sign of what is left to a number. */
record ShownBounds(Symbol x, Signs signs) {

    private static final int[] TRIED = {1, 8, 64, 4096};

    /** Two bounds, true but not sharp; empty where none is shown. */
    Optional<Ball> of(Expr e, Interval on) {
        Optional<Ball> enclosed = ValueBounds.of(e, x, on);
        for (int i = 0; enclosed.isEmpty() && i < TRIED.length; i++) {
            if (isBelow(e, TRIED[i], on) && isBelow(Algebra.negate(e), TRIED[i], on)) {
                return Optional.of(Ball.between(Rational.of(-TRIED[i]), Rational.of(TRIED[i])));
            }
        }
        return enclosed;
    }

    private boolean isBelow(Expr e, int bound, Interval on) {
        try {
            return signs.of(Algebra.minus(e, Algebra.num(bound)), on).pieces().stream()
                    .allMatch(p -> p.body() == Sign.NEGATIVE);
        } catch (CannotTell unknown) {
            return false;
        }
    }
}
