package org.casewise.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/**
 * How far one looks for points of some kind: everywhere; and where that does not end, because there are infinitely many or
 * nobody can tell, in the window.
 */
final class Sight {

    private static final int FAR = 10;
    private static final int BITS = 64;

    /** What is looked at where nobody asked for anything else. */
    static final Interval WINDOW = new Interval(Cut.before(Algebra.num(-FAR)), Cut.after(Algebra.num(FAR)));

    private final Reach reach;
    private final Order order;
    private boolean complete = true;

    /** What is done where a search everywhere does not end. */
    private enum Reach {
        NOTHING,
        FROM_EXCERPTS,
        WINDOW
    }

    private Sight(Reach reach, Piecewise f) {
        this.reach = reach;
        this.order = new Order(f.assumptions());
    }

    /** Everywhere, or not at all; signs may follow from an excerpt. */
    static Sight whole(Piecewise f) {
        return new Sight(Reach.FROM_EXCERPTS, f);
    }

    /** Everywhere, and step by step. */
    static Sight strict(Piecewise f) {
        return new Sight(Reach.NOTHING, f);
    }

    boolean isStrict() {
        return reach == Reach.NOTHING;
    }

    /** In the window, if it must be; a function that is given on a window of its own is looked at there. */
    static Sight near(Piecewise f) {
        return new Sight(f.window().isEmpty() ? Reach.WINDOW : Reach.FROM_EXCERPTS, f);
    }

    /** What a search on an interval finds, or on the part of it that is in sight. */
    <T> T on(Interval whole, Function<Interval, T> search) {
        try {
            return search.apply(whole);
        } catch (CannotTell endless) {
            Optional<Interval> part = reach == Reach.WINDOW ? inSight(whole) : Optional.empty();
            T found = search.apply(part.orElseThrow(() -> endless));
            complete = false;
            return found;
        }
    }

    /** Infinite ends are brought near, but so that something is left. */
    private static Optional<Interval> inSight(Interval whole) {
        boolean open = whole.from().isEmpty() || whole.to().isEmpty();
        boolean fixed = whole.from().map(Symbols::absent).orElse(true)
                && whole.to().map(Symbols::absent).orElse(true);
        if (!open || !fixed) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                whole.from().isPresent() ? whole.lower() : Cut.before(edge(whole.to(), false)),
                whole.to().isPresent() ? whole.upper() : Cut.after(edge(whole.from(), true))));
    }

    /** The window's end, or a whole number beyond the other end of the interval if that lies farther out. */
    static Expr edge(Optional<Expr> other, boolean right) {
        Rational end = Rational.of(FAR);
        if (other.isPresent()) {
            Ball ball = Enclosing.of(right ? other.get() : Algebra.negate(other.get()), BITS);
            end = end.max(Rational.of(ball.upper().floor()).plus(Rational.TWO));
        }
        return Algebra.num(right ? end : end.negate());
    }

    /** Whether nothing was left out of sight. */
    boolean isComplete() {
        return complete;
    }

    /** Of points and plateaus those that meet the window, where others were left out. */
    <T> List<T> seen(List<T> found, Function<T, Interval> place) {
        return complete
                ? found
                : found.stream().filter(t -> meetsWindow(place.apply(t))).toList();
    }

    private boolean meetsWindow(Interval place) {
        return order.compare(place.lower(), WINDOW.upper()) < 0 && order.compare(WINDOW.lower(), place.upper()) < 0;
    }
}
