package org.casewise.analysis;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The place of a function's only zero in an open interval: a simple fraction where it is one, otherwise a root constant. */
final class OneZero {

    /** The unknown in the equation of a root constant. */
    private static final Symbol T = Algebra.symbol("t");

    private static final int BITS = 96;
    private static final int FARTHEST = 24;
    private static final int HALVINGS = 24;
    private static final long LARGEST_DENOMINATOR = 1000;

    private final Expr e;
    private final Symbol x;
    private final Interval open;
    private final Sign below;
    private final Known known = new Known(Assumptions.NONE);
    private final Optional<Ball> from;
    private final Optional<Ball> to;
    private Rational low;
    private Rational high;
    private Rational exact;

    /** Of an expression that has the sign below on the left of its zero, and the opposite one on the right. */
    OneZero(Expr e, Symbol x, Interval open, Sign below) {
        boolean fixed = Symbols.in(e).size() == 1
                && open.from().map(Symbols::absent).orElse(true)
                && open.to().map(Symbols::absent).orElse(true);
        if (!fixed) {
            throw CannotTell.because(Key.CANNOT_SOLVE, e);
        }
        this.e = e;
        this.x = x;
        this.open = open;
        this.below = below;
        this.from = open.from().map(p -> Enclosing.of(p, BITS));
        this.to = open.to().map(p -> Enclosing.of(p, BITS));
    }

    Expr place() {
        boolean onLeft = to.isPresent() && to.get().upper().signum() <= 0;
        Expr mirrored = onLeft ? Substitution.of(e, x, Algebra.negate(x)) : e;
        boolean even = onLeft && NormalForm.same(e, mirrored);
        if (even || onLeft && NormalForm.same(e, Algebra.negate(mirrored))) {
            // Named after its mirror image, so that both have one value under an even function.
            Interval right = new Interval(mirrored(open.upper()), mirrored(open.lower()));
            return Algebra.negate(new OneZero(e, x, right, even ? below.negate() : below).place());
        }
        bracket();
        for (int i = 0; i < HALVINGS && exact == null; i++) {
            sort(low.plus(high).times(Rational.HALF));
        }
        if (exact == null) {
            Rational simple = simplestBetween(low, high);
            if (simple.denominator().compareTo(BigInteger.valueOf(LARGEST_DENOMINATOR)) <= 0) {
                sort(simple);
            }
        }
        if (exact != null) {
            return Algebra.num(exact);
        }
        return new Constant.Root(Substitution.of(e, x, T), T, rounded(low, false), rounded(high, true));
    }

    private static Cut mirrored(Cut cut) {
        if (!(cut instanceof Cut.At at)) {
            return cut == Cut.End.MINUS_INFINITY ? Cut.End.PLUS_INFINITY : Cut.End.MINUS_INFINITY;
        }
        return new Cut.At(Algebra.negate(at.point()), at.side() == Side.BEFORE ? Side.AFTER : Side.BEFORE);
    }

    /** Two fractions inside the interval with the zero between them. */
    private void bracket() {
        Rational start = from.isPresent() && to.isPresent()
                ? from.get().upper().plus(to.get().lower()).times(Rational.HALF)
                : from.isPresent()
                        ? Rational.of(from.get().upper().floor()).plus(Rational.ONE)
                        : to.isPresent() ? Rational.of(to.get().lower().floor()).minus(Rational.ONE) : Rational.ZERO;
        if (isInside(start)) {
            sort(start);
        }
        for (int k = 0; k < 4 * FARTHEST && exact == null && low == null; k++) {
            trySide(from, start, k, false);
        }
        for (int k = 0; k < 4 * FARTHEST && exact == null && high == null; k++) {
            trySide(to, start, k, true);
        }
        if (exact == null && (low == null || high == null)) {
            throw CannotTell.because(Key.WORK_BOUND);
        }
    }

    private void trySide(Optional<Ball> end, Rational start, int k, boolean up) {
        Rational candidate;
        if (end.isEmpty()) {
            Rational step = Rational.TWO.power(Math.min(k, FARTHEST));
            candidate = up ? start.plus(step) : start.minus(step);
        } else {
            Rational edge = up ? end.get().lower() : end.get().upper();
            candidate = edge.plus(start.minus(edge).times(Rational.TWO.power(-k - 1)));
        }
        if (isInside(candidate)) {
            sort(candidate);
        }
    }

    private boolean isInside(Rational r) {
        return from.map(b -> r.compareTo(b.upper()) > 0).orElse(true)
                && to.map(b -> r.compareTo(b.lower()) < 0).orElse(true);
    }

    /** Takes the number as a nearer end, or as the zero. */
    private void sort(Rational r) {
        Sign sign = sign(r);
        if (sign == Sign.ZERO) {
            exact = r;
        } else if (sign == below) {
            low = low == null ? r : low.max(r);
        } else {
            high = high == null ? r : high.min(r);
        }
    }

    private Sign sign(Rational r) {
        Ball value = Enclosing.of(e, Map.of(x, Ball.of(r)), BITS);
        if (value.sign() != 0) {
            return Sign.of(value.sign());
        }
        Sign sign = known.sign(Substitution.of(e, x, Algebra.num(r)));
        if (!sign.isCertain()) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, e);
        }
        return sign;
    }

    /** The shortest decimal outward that is still inside the interval. */
    private Rational rounded(Rational r, boolean up) {
        Rational scale = Rational.ONE;
        for (int digits = 0; digits < 6; digits++) {
            Rational down = Rational.of(r.times(scale).floor()).over(scale);
            Rational candidate = up ? down.plus(scale.reciprocal()) : down;
            if (isInside(candidate)) {
                return candidate;
            }
            scale = scale.times(Rational.of(10));
        }
        return r;
    }

    /** The fraction with the smallest denominator between two numbers, by continued fractions. */
    private static Rational simplestBetween(Rational low, Rational high) {
        Rational floor = Rational.of(low.floor());
        if (floor.equals(low)) {
            return low;
        }
        Rational next = floor.plus(Rational.ONE);
        if (next.compareTo(high) <= 0) {
            return next;
        }
        Rational inner =
                simplestBetween(high.minus(floor).reciprocal(), low.minus(floor).reciprocal());
        return floor.plus(inner.reciprocal());
    }
}
