package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The signs of a smooth expression in x alone on an open interval, where no algebra finds its zeros: towards an end at which
 * it is not smooth, and far out, the sign is shown by its growth ({@link Tail}); what lies between is halved into cells
 * ({@link Cells}) in which enclosures show that there is no zero, or one.
 */
final class Isolation {

    private static final Symbol T = Algebra.symbol(" t");

    /** How far out, as powers of two, a sign for the rest of the line is looked for. */
    private static final int[] FAR = {1, 3, 5, 7, 10, 14};

    /** How near to an end, as powers of two, a sign for the rest of the way is looked for. */
    private static final int[] NEAR = {1, 4, 7, 12, 20, 32};

    private final Expr e;
    private final Symbol x;
    private final Interval open;
    private final Work work;
    private final SmoothBody body;

    private Isolation(Expr e, Symbol x, Interval open, Work work) {
        this.e = e;
        this.x = x;
        this.open = open;
        this.work = work;
        this.body = new SmoothBody(e, x, work);
    }

    /** The signs, each proved; {@link CannotTell} where some zero was not found. */
    static Partition<Sign> signs(Expr e, Symbol x, Interval open, Work work) {
        try {
            return new Isolation(e, x, open, work).signs();
        } catch (ArithmeticException undefined) {
            throw CannotTell.because(Key.CANNOT_SOLVE, e);
        }
    }

    /** Where the search begins or ends, and the sign that is proved from there outward; none where that is an end itself. */
    private record Brink(Mark mark, Optional<Sign> outward) {}

    private Partition<Sign> signs() {
        Brink left = brink(open.from(), Side.BEFORE);
        Brink right = brink(open.to(), Side.AFTER);
        List<Finding> findings = new ArrayList<>();
        left.outward().ifPresent(s -> findings.add(new Finding.Run(s)));
        findings.addAll(new Cells(body).between(left.mark(), right.mark()));
        right.outward().ifPresent(s -> findings.add(new Finding.Run(s)));
        List<Finding> zeros = new Widening(body, open).of(Finding.joined(findings));
        return partition(MirrorImages.named(zeros, e, x));
    }

    private Partition<Sign> partition(List<Finding> findings) {
        List<Piece<Sign>> pieces = new ArrayList<>();
        Cut reached = open.lower();
        for (int i = 0; i < findings.size(); i += 2) {
            Sign sign = ((Finding.Run) findings.get(i)).sign();
            if (i + 1 == findings.size()) {
                pieces.add(new Piece<>(new Interval(reached, open.upper()), sign));
            } else {
                Expr zero = ((Finding.Zero) findings.get(i + 1)).at();
                pieces.add(new Piece<>(new Interval(reached, Cut.before(zero)), sign));
                pieces.add(new Piece<>(Interval.point(zero), Sign.ZERO));
                reached = Cut.after(zero);
            }
        }
        return new Partition<>(pieces);
    }

    private Brink brink(Optional<Expr> end, Side side) {
        if (end.isPresent() && isSmoothAt(end.get())) {
            return new Brink(Mark.of(end.get()), Optional.empty());
        }
        for (int k : end.isPresent() ? NEAR : FAR) {
            Rational size = Rational.TWO.power(k);
            Optional<Mark> mark = mark(end, side, size);
            if (mark.isPresent()) {
                Sign sign = new Tail(T, size, work).of(Substitution.of(e, x, outward(end, side)));
                if (sign == Sign.POSITIVE || sign == Sign.NEGATIVE) {
                    return new Brink(mark.get(), Optional.of(sign));
                }
            }
        }
        throw unsolved(end);
    }

    /** The variable as it runs outward while t grows. */
    private Expr outward(Optional<Expr> end, Side side) {
        Expr step = end.isPresent() ? Algebra.power(T, Algebra.MINUS_ONE) : T;
        // Away from an end means inward, so that the sign is the other one there.
        boolean minus = (side == Side.BEFORE) != end.isPresent();
        return Algebra.sum(end.orElse(Algebra.ZERO), minus ? Algebra.negate(step) : step);
    }

    /** A fraction not farther out than where t has that size, if it lies in the interval. */
    private Optional<Mark> mark(Optional<Expr> end, Side side, Rational size) {
        boolean left = side == Side.BEFORE;
        if (end.isEmpty()) {
            Mark far = Mark.of(left ? size.negate() : size);
            return isInside(far) ? Optional.of(far) : Optional.empty();
        }
        Ball at = Mark.of(end.get()).ball();
        Rational step = size.reciprocal();
        // The inner end of the enclosure would be too far in, the outer one is at most a step away from the point.
        Mark near = Mark.of(left ? at.lower().plus(step) : at.upper().minus(step));
        return isInside(near) ? Optional.of(near) : Optional.empty();
    }

    private boolean isInside(Mark mark) {
        return open.from()
                        .map(a -> Mark.of(a).ball().minus(mark.ball(), 64).sign() < 0)
                        .orElse(true)
                && open.to()
                        .map(b -> Mark.of(b).ball().minus(mark.ball(), 64).sign() > 0)
                        .orElse(true);
    }

    private boolean isSmoothAt(Expr end) {
        return Definedness.holdsAt(Definedness.demands(e, true), x, end, number -> FixedSign.of(number, work));
    }

    private CannotTell unsolved(Optional<Expr> end) {
        return WaveSearch.occurs(e, x, open)
                ? end.map(at -> CannotTell.because(Key.PILED_UP, e, at))
                        .orElse(CannotTell.because(Key.INFINITELY_MANY, e))
                : CannotTell.because(Key.CANNOT_SOLVE, e);
    }
}
