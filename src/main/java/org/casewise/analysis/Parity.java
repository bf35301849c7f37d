package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Order;
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

    private static final int BITS = 64;
    private static final Rational ROUNDING = Rational.of(1 << 20);

    private final String word;

    Parity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Symmetry is shown by comparing the cases with their mirror image, its absence by one point. */
    static Parity of(Piecewise f) {
        Piecewise mirrored = Mirror.image(f);
        Order order = new Order(f.assumptions());
        boolean even = holds(f, mirrored, order, false);
        boolean odd = holds(f, mirrored, order, true);
        return even ? odd ? BOTH : EVEN : odd ? ODD : NONE;
    }

    private static boolean holds(Piecewise f, Piecewise mirrored, Order order, boolean negated) {
        if (Mirror.isImage(f, mirrored, negated)) {
            return true;
        }
        for (Rational sample : samples(f)) {
            try {
                if (differ(f, sample, order, negated)) {
                    return false;
                }
            } catch (CannotTell undecidedThere) {
                // Where the sample lies may depend on the parameters; another one may be clear.
            }
        }
        if (limitsDiffer(f, order, negated)) {
            return false;
        }
        if (Mirror.isImage(f, mirrored, !negated) && slopeIsSomewhereNotZero(f, order)) {
            return false; // Only zero is both even and odd.
        }
        throw CannotTell.because(Key.SYMMETRY_UNDECIDED);
    }

    private static boolean slopeIsSomewhereNotZero(Piecewise f, Order order) {
        for (Piece<Expr> piece : f.pieces()) {
            Expr slope = Derivative.of(piece.body(), f.variable());
            for (Rational sample : SAMPLES) {
                Optional<Expr> there = Piecewise.valueAt(slope, f.variable(), Algebra.num(sample));
                if (there.isPresent()
                        && order.isIn(Algebra.num(sample), piece.on().interior())
                        && order.difference(there.get(), Algebra.ZERO).isNotZero()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A few numbers, and one between any two neighbouring distances of breakpoints from 0. */
    private static List<Rational> samples(Piecewise f) {
        List<Rational> distances = new ArrayList<>(List.of(Rational.ZERO));
        for (Expr b : f.breakpoints()) {
            Ball place = Symbols.absent(b) ? Enclosing.of(b, BITS) : Ball.WHOLE;
            if (place.isFinite()) {
                distances.add(place.midpoint().abs());
            }
        }
        distances.sort(Rational::compareTo);
        List<Rational> samples = new ArrayList<>(SAMPLES);
        for (int i = 1; i < distances.size(); i++) {
            Rational middle = distances.get(i - 1).plus(distances.get(i)).times(Rational.HALF);
            samples.add(Rational.of(middle.times(ROUNDING).floor()).over(ROUNDING));
        }
        return samples;
    }

    private static boolean differ(Piecewise f, Rational sample, Order order, boolean negated) {
        Optional<Expr> here = value(f, Algebra.num(sample), order);
        Optional<Expr> there = value(f, Algebra.num(sample.negate()), order);
        if (here.isEmpty() || there.isEmpty()) {
            return here.isPresent() != there.isPresent();
        }
        Expr expected = negated ? Algebra.negate(there.get()) : there.get();
        return order.difference(here.get(), expected).isNotZero();
    }

    private static boolean limitsDiffer(Piecewise f, Order order, boolean negated) {
        Limit left = FunctionFacts.limit(f, Side.AFTER);
        Limit right = FunctionFacts.limit(f, Side.BEFORE);
        if (left instanceof Limit.Finite a && right instanceof Limit.Finite b) {
            return order.difference(negated ? Algebra.negate(a.value()) : a.value(), b.value())
                    .isNotZero();
        }
        if (left instanceof Limit.Infinite a && right instanceof Limit.Infinite b) {
            return a.positive() == b.positive() == negated;
        }
        return left instanceof Limit.Finite && right.isInfinite() || right instanceof Limit.Finite && left.isInfinite();
    }

    private static Optional<Expr> value(Piecewise f, Expr point, Order order) {
        return f.pieceAt(point, order).flatMap(p -> Piecewise.valueAt(p.body(), f.variable(), point));
    }
}
