package org.casewise.piecewise;

import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** Between which numbers all values of an expression in x alone on an interval lie. */
public final class ValueBounds {

    private static final int FIRST_BITS = 64;
    private static final int LAST_BITS = 4096;

    private ValueBounds() {}

    /** Two bounds, true but not sharp; empty where there are none, or none is found. */
    public static Optional<Ball> of(Expr e, Symbol x, Interval on) {
        boolean fixed = Symbols.in(e).stream().allMatch(x::equals)
                && on.from().map(Symbols::absent).orElse(true)
                && on.to().map(Symbols::absent).orElse(true);
        if (!fixed) {
            return Optional.empty();
        }
        try {
            Map<Symbol, Ball> there = Map.of(x, ball(on));
            Ball values = Enclosing.of(e, there, FIRST_BITS);
            // Far out, or for a large function, more bits than the first are needed to tell near values apart.
            for (int bits = 2 * FIRST_BITS; bits <= LAST_BITS && values.isFinite(); bits *= 2) {
                Ball sharper = Enclosing.of(e, there, bits);
                boolean done = sharper.radius().times(Rational.TWO).compareTo(values.radius()) > 0;
                values = sharper;
                if (done) {
                    break;
                }
            }
            return values.isFinite() ? Optional.of(values) : Optional.empty();
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    /** Whether the expression is smooth at both ends, so that it has bounds, however large they are. */
    static boolean exist(Expr e, Symbol x, Interval on, Work work) {
        return isSmooth(e, x, on.from(), work) && isSmooth(e, x, on.to(), work);
    }

    private static boolean isSmooth(Expr e, Symbol x, Optional<Expr> end, Work work) {
        return end.isPresent()
                && Definedness.holdsAt(
                        Definedness.demands(e, true), x, end.get(), number -> FixedSign.of(number, work));
    }

    private static Ball ball(Interval on) {
        Optional<Ball> from = on.from().map(p -> Mark.of(p).ball());
        Optional<Ball> to = on.to().map(p -> Mark.of(p).ball());
        if (from.isPresent() && to.isPresent()) {
            return Ball.between(
                    from.get().lower(), to.get().upper().max(from.get().lower()));
        }
        if (from.isPresent()) {
            return Ball.atLeast(from.get().lower());
        }
        return to.map(b -> Ball.atLeast(b.upper().negate()).negate()).orElse(Ball.WHOLE);
    }
}
