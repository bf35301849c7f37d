package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Bounds;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Period;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.ValueBounds;
import org.casewise.reason.CannotTell;

/**
 * Bounds of an expression on an open interval: of each term the sines and cosines are bounded by 1, and what they are
 * multiplied with by its own course, as {@code x exp(-x^2)} by its value at 10 from there on.
 */
record Amplitudes(Symbol x, Interval on, Assumptions assumptions) {

    private static final int BITS = 96;
    private static final int LONGEST = 40;

    /** True bounds, the sharper of what several ways give; they need not be sharp. */
    Bounds bounds(Expr e) {
        Bounds known = Known.on(on, x, assumptions).bounds(e);
        Bounds enclosed = ValueBounds.of(e, x, on).map(Bounds::around).orElse(Bounds.EVERYTHING);
        Bounds sum = Bounds.exactly(Rational.ZERO);
        for (Expr term : e instanceof Sum s ? s.children() : List.of(e)) {
            sum = sum.plus(ofTerm(term));
        }
        return known.and(enclosed).and(sum);
    }

    private Bounds ofTerm(Expr term) {
        List<Expr> steady = new ArrayList<>();
        boolean waves = false;
        for (Expr factor : term instanceof Product p ? p.children() : List.of(term)) {
            if (isWave(factor)) {
                waves = true;
            } else {
                steady.add(factor);
            }
        }
        Bounds amplitude = ofSteady(Algebra.product(steady));
        return waves ? amplitude.times(Bounds.closed(-1, 1)) : amplitude;
    }

    private static boolean isWave(Expr factor) {
        if (factor instanceof Power p && p.exponent() instanceof Num n) {
            return n.value().isInteger() && n.value().signum() > 0 && isWave(p.base());
        }
        return factor instanceof Call c && (c.function() == Elementary.SIN || c.function() == Elementary.COS);
    }

    private Bounds ofSteady(Expr e) {
        if (e.size() > LONGEST || Period.hasWaves(e, x)) {
            return Known.on(on, x, assumptions).bounds(e);
        }
        try {
            Piecewise f = new Piecewise(x, Partition.on(on, e), assumptions);
            Bounds all = null;
            for (Course.Part part :
                    Course.of(f, Sight.strict(f), new SignChart(x, assumptions)).parts()) {
                Bounds image = new Bounds(
                        part.image().from().map(v -> end(v, false)).orElse(Bounds.End.NONE),
                        part.image().to().map(v -> end(v, true)).orElse(Bounds.End.NONE));
                all = all == null ? image : hull(all, image);
            }
            return all == null ? Bounds.EVERYTHING : all;
        } catch (CannotTell | ArithmeticException unknown) {
            return Known.on(on, x, assumptions).bounds(e);
        }
    }

    private static Bounds.End end(Expr value, boolean upper) {
        Ball ball = Enclosing.of(value, BITS);
        if (!ball.isFinite()) {
            return Bounds.End.NONE;
        }
        return new Bounds.End(upper ? ball.upper() : ball.lower(), false);
    }

    private static Bounds hull(Bounds a, Bounds b) {
        return new Bounds(
                wider(a.lower(), b.lower(), false).orElse(Bounds.End.NONE),
                wider(a.upper(), b.upper(), true).orElse(Bounds.End.NONE));
    }

    private static Optional<Bounds.End> wider(Bounds.End a, Bounds.End b, boolean upper) {
        if (!a.exists() || !b.exists()) {
            return Optional.empty();
        }
        return Optional.of(a.at().compareTo(b.at()) > 0 == upper ? a : b);
    }
}
