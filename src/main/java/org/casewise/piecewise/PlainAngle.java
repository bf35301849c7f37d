package org.casewise.piecewise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;

/**
 * Sines and cosines of numbers that are written in a long way and are fractions of a half turn, as they come up where a wave
 * reaches a level.
 */
final class PlainAngle {

    private static final int BITS = 128;

    private final NumberIdentity by;
    private final Map<Expr, Expr> plain = new LinkedHashMap<>();

    private PlainAngle(NumberIdentity by) {
        this.by = by;
    }

    /** The same number, with each angle that is proved to be a fraction of a half turn written as one. */
    static Expr in(Expr number, NumberIdentity by) {
        PlainAngle angles = new PlainAngle(by);
        angles.collect(number);
        return angles.plain.isEmpty() ? number : Replacement.of(number, angles.plain);
    }

    private void collect(Expr e) {
        e.children().forEach(this::collect);
        if (e instanceof Call c && (c.function() == Elementary.SIN || c.function() == Elementary.COS)) {
            fraction(c.argument()).ifPresent(angle -> plain.put(c, Algebra.call(c.function(), angle)));
        }
    }

    private Optional<Expr> fraction(Expr angle) {
        Ball halfTurns = Enclosing.of(angle, BITS).over(Ball.pi(BITS), BITS);
        Optional<Rational> fraction = Recognition.fraction(halfTurns);
        return fraction.<Expr>map(r -> Algebra.product(Algebra.num(r), Algebra.PI))
                .filter(turn -> !turn.equals(angle) && by.isZero(Algebra.minus(angle, turn)));
    }
}
