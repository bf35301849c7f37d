package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;

/**
 * The canonical form of a function in pieces: who owns a joint is decided by values alone, and adjacent pieces that are
 * proved equal, with a common smooth body at their joint, become one.
 */
public final class Joints {

    private final Symbol x;
    private final Assumptions assumptions;
    private final Known known;

    private Joints(Symbol x, Assumptions assumptions) {
        this.x = x;
        this.assumptions = assumptions;
        this.known = new Known(assumptions);
    }

    public static Piecewise canonical(Symbol x, Partition<Expr> partition, Assumptions assumptions) {
        Joints joints = new Joints(x, assumptions);
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (Piece<Expr> piece : partition.pieces()) {
            joints.append(pieces, joints.aligned(pieces, piece));
        }
        joints.settle(pieces);
        return new Piecewise(x, new Partition<>(pieces), assumptions);
    }

    /** The piece, beginning in the form in which the last one ends, where the two are one place written in two ways. */
    private Piece<Expr> aligned(List<Piece<Expr>> done, Piece<Expr> next) {
        if (done.isEmpty()
                || isAdjacent(done, next)
                || !(done.get(done.size() - 1).on().upper() instanceof Cut.At end)
                || !(next.on().lower() instanceof Cut.At start)
                || end.side() != start.side()) {
            return next;
        }
        Expr apart = Algebra.minus(start.point(), end.point());
        boolean same = known.sign(apart) == Sign.ZERO || NormalForm.isZero(apart);
        return same ? new Piece<>(new Interval(end, next.on().upper()), next.body()) : next;
    }

    private void append(List<Piece<Expr>> done, Piece<Expr> next) {
        if (!next.on().isPoint() && next.on().includesLower() && isAdjacent(done, next)) {
            // Take the joint out of the piece first, so that every joint is decided in one way.
            Expr joint = next.on().from().orElseThrow();
            Interval rest = new Interval(Cut.after(joint), next.on().upper());
            join(done, new Piece<>(rest, next.body()), joint, Piecewise.valueAt(next.body(), x, joint));
        } else if (!next.on().isPoint() && !next.on().includesLower() && isAdjacent(done, next)) {
            Expr joint = next.on().from().orElseThrow();
            Piece<Expr> last = done.get(done.size() - 1);
            Optional<Expr> value = Piecewise.valueAt(last.body(), x, joint);
            if (last.on().isPoint()) {
                done.remove(done.size() - 1);
            } else {
                done.set(done.size() - 1, new Piece<>(upTo(last.on(), joint), last.body()));
            }
            join(done, next, joint, value);
        } else {
            if (!isAdjacent(done, next)) {
                settle(done);
            }
            done.add(next.on().isPoint() ? valued(next) : next);
        }
    }

    /** A point with the value there instead of an expression in x. */
    private Piece<Expr> valued(Piece<Expr> point) {
        Expr at = point.on().from().orElseThrow();
        return new Piece<>(point.on(), Piecewise.valueAt(point.body(), x, at).orElse(point.body()));
    }

    /** A last point that no piece follows goes to the piece on its left where that one fits. */
    private void settle(List<Piece<Expr>> done) {
        if (done.size() < 2 || !done.get(done.size() - 1).on().isPoint()) {
            return;
        }
        Piece<Expr> point = done.get(done.size() - 1);
        Piece<Expr> left = done.get(done.size() - 2);
        Expr joint = point.on().from().orElseThrow();
        if (left.on().upper().equals(point.on().lower()) && fits(left.body(), joint, Optional.of(point.body()))) {
            done.remove(done.size() - 1);
            Interval closed = new Interval(left.on().lower(), point.on().upper());
            done.set(done.size() - 1, new Piece<>(closed, left.body()));
        }
    }

    private static boolean isAdjacent(List<Piece<Expr>> done, Piece<Expr> next) {
        return !done.isEmpty()
                && done.get(done.size() - 1).on().upper().equals(next.on().lower());
    }

    /** Adds a piece that is open at the joint, whose value the function has there, after pieces that end before it. */
    private void join(List<Piece<Expr>> done, Piece<Expr> next, Expr joint, Optional<Expr> value) {
        Piece<Expr> left = done.isEmpty() ? null : done.get(done.size() - 1);
        boolean leftTouches = left != null && left.on().upper().isAt(joint);
        boolean leftFits = leftTouches && fits(left.body(), joint, value);
        Optional<Piece<Expr>> one = leftFits ? united(left, next, joint) : Optional.empty();
        if (one.isPresent()) {
            done.set(done.size() - 1, one.get());
        } else if (fits(next.body(), joint, value)) {
            done.add(new Piece<>(new Interval(Cut.before(joint), next.on().upper()), next.body()));
        } else if (leftFits) {
            done.set(done.size() - 1, new Piece<>(new Interval(left.on().lower(), Cut.after(joint)), left.body()));
            done.add(next);
        } else {
            value.ifPresent(v -> done.add(new Piece<>(Interval.point(joint), v)));
            done.add(next);
        }
    }

    private boolean fits(Expr body, Expr joint, Optional<Expr> value) {
        Optional<Expr> there = Piecewise.valueAt(body, x, joint);
        return there.isPresent()
                && value.isPresent()
                && isDefined(body, joint)
                && (there.get().equals(value.get())
                        || known.sign(Algebra.minus(there.get(), value.get())) == Sign.ZERO
                        || NormalForm.same(there.get(), value.get()));
    }

    private boolean isDefined(Expr body, Expr joint) {
        return Definedness.holdsAt(Definedness.demands(body, false), x, joint, known);
    }

    private boolean isSmooth(Expr body, Expr joint) {
        return Definedness.holdsAt(Definedness.demands(body, true), x, joint, known);
    }

    /** One piece instead of two, if their bodies are the same function and one of them is smooth all the way. */
    private Optional<Piece<Expr>> united(Piece<Expr> left, Piece<Expr> next, Expr joint) {
        Interval whole = new Interval(left.on().lower(), next.on().upper());
        if (left.body().equals(next.body())) {
            return isSmooth(next.body(), joint) ? Optional.of(new Piece<>(whole, left.body())) : Optional.empty();
        }
        if (left.on().isPoint() || !NormalForm.same(left.body(), next.body())) {
            return Optional.empty();
        }
        // The shorter one first, so that the result does not depend on the side on which it stands.
        boolean leftFirst = left.body().size() <= next.body().size();
        return Stream.of(leftFirst ? left : next, leftFirst ? next : left)
                .map(Piece::body)
                .filter(body -> isSmoothOn(body, whole))
                .findFirst()
                .map(body -> new Piece<>(whole, body));
    }

    private boolean isSmoothOn(Expr body, Interval whole) {
        Known there = Known.on(whole.interior(), x, assumptions);
        boolean inside = Definedness.demands(body, true).stream()
                .allMatch(d -> there.sign(d.expression()).implies(d.sign()));
        return inside
                && (!whole.includesLower() || isDefined(body, whole.from().orElseThrow()))
                && (!whole.includesUpper() || isDefined(body, whole.to().orElseThrow()));
    }

    private static Interval upTo(Interval on, Expr joint) {
        return new Interval(on.lower(), Cut.before(joint));
    }
}
