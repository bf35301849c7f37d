package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symmetry;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Joints;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/**
 * The right half of a function that is proved even or odd, zero included. What is found there holds on the left as its
 * mirror image: half the work, and two numbers that are equal are written alike.
 */
record Mirror(Piecewise right, boolean odd) {

    private static final Interval NOT_NEGATIVE = new Interval(Cut.before(Algebra.ZERO), Cut.End.PLUS_INFINITY);

    /** The half that says all; empty where no symmetry is shown. */
    static Optional<Mirror> of(Piecewise f) {
        if (!looksSymmetric(f)) {
            return Optional.empty();
        }
        try {
            Piecewise image = image(f);
            boolean odd = isImage(f, image, true);
            if (!odd && !isImage(f, image, false)) {
                return Optional.empty();
            }
            Partition<Expr> half = f.partition().within(NOT_NEGATIVE, new Order(f.assumptions()));
            return Optional.of(new Mirror(new Piecewise(f.variable(), half, f.assumptions()).on(f.window()), odd));
        } catch (CannotTell unordered) {
            return Optional.empty();
        }
    }

    /** Whether it is worth looking closer: the outermost ends mirror each other. */
    private static boolean looksSymmetric(Piecewise f) {
        return !f.pieces().isEmpty()
                && f.pieces().get(0).on().from().isPresent()
                        == f.pieces().get(f.pieces().size() - 1).on().to().isPresent();
    }

    /** Whether a function's cases are those of its mirror image {@code f(-x)}, or the negative of that if odd. */
    static boolean isImage(Piecewise f, Piecewise image, boolean odd) {
        if (f.pieces().size() != image.pieces().size()) {
            return false;
        }
        int last = f.pieces().size() - 1;
        for (int i = 0; i <= last; i++) {
            Piece<Expr> piece = f.pieces().get(i);
            if (!piece.on().equals(image.pieces().get(i).on())) {
                return false;
            }
        }
        // The left half says the same again.
        for (int i = last; i >= last - i; i--) {
            Expr body = f.pieces().get(i).body();
            Expr other = image.pieces().get(i).body();
            boolean middle = i == last - i;
            boolean same =
                    middle ? is(odd, body, f.variable()) : NormalForm.same(body, odd ? Algebra.negate(other) : other);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(boolean odd, Expr body, Symbol x) {
        return Symmetry.of(body, x)
                .filter(s -> s == Symmetry.BOTH || (s == Symmetry.ODD) == odd)
                .isPresent();
    }

    /** The function of -x. */
    static Piecewise image(Piecewise f) {
        Symbol x = f.variable();
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            pieces.add(0, new Piece<>(piece.on().mirrored(), Substitution.of(piece.body(), x, Algebra.negate(x))));
        }
        return Joints.canonical(x, new Partition<>(pieces), f.assumptions());
    }

    /** A value's image. */
    Expr image(Expr value) {
        return odd ? Algebra.negate(value) : value;
    }

    Limit image(Limit limit) {
        if (limit instanceof Limit.Infinite infinite) {
            return odd ? new Limit.Infinite(!infinite.positive()) : limit;
        }
        return limit instanceof Limit.Finite finite ? new Limit.Finite(image(finite.value())) : limit;
    }

    /** What is known of intervals right of zero, and of zero itself, on both sides. */
    <T> List<Piece<T>> both(List<Piece<T>> right, UnaryOperator<T> image) {
        List<Piece<T>> all = new ArrayList<>();
        for (Piece<T> piece : right) {
            Interval on = piece.on().mirrored();
            if (!on.upper().isAt(Algebra.ZERO)) {
                all.add(0, new Piece<>(on, image.apply(piece.body())));
            } else if (!piece.on().isPoint()) {
                all.add(0, new Piece<>(new Interval(on.lower(), Cut.before(Algebra.ZERO)), image.apply(piece.body())));
            }
        }
        all.addAll(right);
        return new Partition<>(all).merged().pieces();
    }
}
