package org.casewise.piecewise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

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

    /** Why an expression that may have no bounds on the interval passes too many numbers there to list them. */
    static CannotTell endless(Expr e, Symbol x, Interval on, Key piledUp, Expr told, Work work) {
        for (Optional<Expr> end : List.of(on.from(), on.to())) {
            if (end.isPresent() && !isSmooth(e, x, end.get(), work)) {
                return on.from().isPresent() && on.to().isPresent()
                        ? CannotTell.because(piledUp, told, end.get())
                        : CannotTell.because(Key.INFINITELY_MANY, told);
            }
        }
        return on.from().isPresent() && on.to().isPresent()
                ? CannotTell.because(Key.TOO_MANY_BREAKPOINTS, Work.MOST_BREAKPOINTS)
                : CannotTell.because(Key.INFINITELY_MANY, told);
    }

    private static boolean isSmooth(Expr e, Symbol x, Expr end, Work work) {
        return Definedness.holdsAt(Definedness.demands(e, true), x, end, number -> FixedSign.of(number, work));
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
