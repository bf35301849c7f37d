package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** Values at a few points, enclosed: they prove that something is not so, where its proof would need the whole course. */
final class Witnesses {

    private static final int BITS = 96;
    private static final int FARTHEST = 24;
    private static final Rational STEP = Rational.of(1, 3);
    private static final Rational FINE = Rational.of(1, 40);

    /** One after the other at equal distances; null where the function has no value. */
    private final List<Ball> values = new ArrayList<>();

    private Witnesses(Piecewise f) {
        Order order = new Order(f.assumptions());
        for (int i = -FARTHEST; i <= FARTHEST; i++) {
            values.add(value(f, STEP.times(Rational.of(i)), order).orElse(null));
        }
    }

    private static Optional<Ball> value(Piecewise f, Rational at, Order order) {
        try {
            return f.pieceAt(Algebra.num(at), order)
                    .filter(p -> Symbols.in(p.body()).stream().allMatch(f.variable()::equals))
                    .map(p -> Enclosing.of(p.body(), Map.of(f.variable(), Ball.of(at)), BITS))
                    .filter(Ball::isFinite);
        } catch (CannotTell | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** The values at the grid and closer to the breakpoints, from left to right. */
    private static List<Ball> everywhere(Piecewise f) {
        TreeSet<Rational> places = new TreeSet<>();
        for (int i = -FARTHEST; i <= FARTHEST; i++) {
            places.add(STEP.times(Rational.of(i)));
            for (Expr b : f.breakpoints()) {
                Ball place = i != 0 && Symbols.absent(b) ? Enclosing.of(b, BITS) : Ball.WHOLE;
                if (place.isFinite()) {
                    places.add(place.midpoint().plus(FINE.times(Rational.of(i))));
                }
            }
        }
        Order order = new Order(f.assumptions());
        return places.stream()
                .map(p -> value(f, p, order))
                .flatMap(Optional::stream)
                .toList();
    }

    /** That the function somewhere rises and somewhere falls; throws where the points do not show it. */
    static Monotonicity neitherRisingNorFalling(Piecewise f) {
        List<Ball> known = everywhere(f);
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < known.size(); i++) {
            int sign = known.get(i).minus(known.get(i - 1), BITS).sign();
            rises |= sign > 0;
            falls |= sign < 0;
        }
        for (Piece<Expr> piece : f.pieces()) {
            if (!piece.on().isPoint()) {
                Samples samples = Samples.in(piece.on().interior(), f.variable());
                Expr slope = Derivative.of(piece.body(), f.variable());
                rises |= samples.show(Sign.POSITIVE, slope);
                falls |= samples.show(Sign.NEGATIVE, slope);
            }
        }
        if (rises && falls) {
            return Monotonicity.NONE;
        }
        throw CannotTell.because(Key.WORK_BOUND);
    }

    /** That the graph of a function on an interval is somewhere above and somewhere below a chord. */
    static Convexity neitherConvexNorConcave(Piecewise f) {
        List<Ball> values = new Witnesses(f).values;
        boolean above = false;
        boolean below = false;
        for (int i = 2; i < values.size(); i++) {
            Ball a = values.get(i - 2);
            Ball b = values.get(i - 1);
            Ball c = values.get(i);
            if (a != null && b != null && c != null) {
                int sign = b.plus(b, BITS).minus(a.plus(c, BITS), BITS).sign();
                above |= sign > 0;
                below |= sign < 0;
            }
        }
        if (above && below) {
            return Convexity.NONE;
        }
        throw CannotTell.because(Key.WORK_BOUND);
    }
}
