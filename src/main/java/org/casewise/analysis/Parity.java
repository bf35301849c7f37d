package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Joints;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** How a function's graph is symmetric. */
public enum Parity {
    EVEN("even"),
    ODD("odd"),
    BOTH("both"),
    NONE("none");

    private static final List<Rational> SAMPLES = List.of(
            Rational.of(1), Rational.of(1, 3), Rational.of(7, 2), Rational.of(1, 17), Rational.of(23), Rational.of(0));

    private final String word;

    Parity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Symmetry is shown by comparing the cases with their mirror image, its absence by one point. */
    static Parity of(Piecewise f) {
        Piecewise mirrored = mirrored(f);
        Order order = new Order(f.assumptions());
        boolean even = holds(f, mirrored, order, false);
        boolean odd = holds(f, mirrored, order, true);
        return even ? odd ? BOTH : EVEN : odd ? ODD : NONE;
    }

    private static boolean holds(Piecewise f, Piecewise mirrored, Order order, boolean negated) {
        if (same(f, negated ? negated(mirrored) : mirrored)) {
            return true;
        }
        for (Rational sample : SAMPLES) {
            Optional<Expr> here = value(f, Algebra.num(sample), order);
            Optional<Expr> there = value(f, Algebra.num(sample.negate()), order);
            if (here.isPresent() != there.isPresent()) {
                return false;
            }
            if (here.isPresent()) {
                Expr expected = negated ? Algebra.negate(there.get()) : there.get();
                if (order.difference(here.get(), expected).isNotZero()) {
                    return false;
                }
            }
        }
        throw CannotTell.because(Key.SYMMETRY_UNDECIDED);
    }

    private static Optional<Expr> value(Piecewise f, Expr point, Order order) {
        return f.pieceAt(point, order).flatMap(p -> Piecewise.valueAt(p.body(), f.variable(), point));
    }

    private static boolean same(Piecewise f, Piecewise g) {
        if (f.pieces().size() != g.pieces().size()) {
            return false;
        }
        for (int i = 0; i < f.pieces().size(); i++) {
            Piece<Expr> a = f.pieces().get(i);
            Piece<Expr> b = g.pieces().get(i);
            if (!a.on().equals(b.on()) || !NormalForm.same(a.body(), b.body())) {
                return false;
            }
        }
        return true;
    }

    private static Piecewise negated(Piecewise f) {
        return new Piecewise(f.variable(), f.partition().map(Algebra::negate), f.assumptions());
    }

    /** The function of -x. */
    private static Piecewise mirrored(Piecewise f) {
        Symbol x = f.variable();
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            Interval on = new Interval(
                    mirrored(piece.on().upper()), mirrored(piece.on().lower()));
            pieces.add(0, new Piece<>(on, Substitution.of(piece.body(), x, Algebra.negate(x))));
        }
        return Joints.canonical(x, new Partition<>(pieces), f.assumptions());
    }

    private static Cut mirrored(Cut cut) {
        if (cut instanceof Cut.At at) {
            Side side = at.side() == Side.BEFORE ? Side.AFTER : Side.BEFORE;
            return new Cut.At(Algebra.negate(at.point()), side);
        }
        return cut == Cut.End.MINUS_INFINITY ? Cut.End.PLUS_INFINITY : Cut.End.MINUS_INFINITY;
    }
}
