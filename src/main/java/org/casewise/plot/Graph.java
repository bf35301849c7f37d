package org.casewise.plot;

import java.util.Map;
import java.util.OptionalDouble;
import org.casewise.exact.Ball;
import org.casewise.exact.Enclosure;
import org.casewise.exact.Rational;
import org.casewise.expr.Derivative;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piece;

/**
 * One piece as numbers: values, and rigorous enclosures of the body and of its first two derivatives
 * over steps. All of it is the same on every machine: bounds in doubles where these are good enough, otherwise balls.
 */
final class Graph {

    private static final int FIRST_BITS = 64;
    private static final int LAST_BITS = 2048;
    private static final int MOST_BALLS = 1000;
    private static final double ROUGHLY = 1e-6;
    private static final int STEP_BITS = 128;

    private final Symbol x;
    private final Expr body;
    private final Expr slope;
    private final Expr curvature;
    private final boolean monotone;
    private final StepBounds steps = new StepBounds();
    private int work = MOST_BALLS;

    Graph(Piece<Expr> piece, Symbol x) {
        this.x = x;
        this.body = piece.body();
        this.slope = Derivative.of(body, x);
        this.curvature = Derivative.of(slope, x);
        Sign sign = Known.on(piece.on().interior(), x, Assumptions.NONE).sign(slope);
        this.monotone = sign.isNotNegative() || sign.isNotPositive();
    }

    /** Whether the body is linear, or a constant. */
    boolean isLine() {
        return !Symbols.occurs(x, slope);
    }

    /**
     * The value at a double inside the piece: within the tolerance, or if that cannot be had in doubles, correctly rounded;
     * infinite beyond all doubles. NaN where unknown, as it is when the bound on work is reached.
     */
    double value(double at, double tolerance) {
        Enclosure bounds = steps.of(body, at, at);
        if (bounds.high() - bounds.low() <= tolerance) {
            return bounds.low() + (bounds.high() - bounds.low()) / 2;
        }
        return work-- > 0 ? roundedValue(at) : Double.NaN;
    }

    /** The value at a double inside the piece to six digits or more; NaN where unknown. */
    double roughValue(double at) {
        Enclosure bounds = steps.of(body, at, at);
        return value(at, ROUGHLY * Math.min(Math.abs(bounds.low()), Math.abs(bounds.high())));
    }

    /** The double nearest to the value at a double inside the piece, infinite beyond all doubles; NaN where unknown. */
    double roundedValue(double at) {
        Map<Symbol, Ball> place = Map.of(x, Ball.of(Rational.ofDouble(at)));
        try {
            Ball ball = Ball.WHOLE;
            for (int bits = FIRST_BITS; bits <= LAST_BITS; bits *= 2) {
                ball = Enclosing.of(body, place, bits);
                OptionalDouble rounded = ball.roundedToDouble();
                if (rounded.isPresent()) {
                    return rounded.getAsDouble();
                }
            }
            return ball.isFinite() ? Ball.of(ball.midpoint()).roundedToDouble().orElse(Double.NaN) : Double.NaN;
        } catch (ArithmeticException undefined) {
            return Double.NaN;
        }
    }

    /** Where all values over a step lie. */
    Enclosure range(double from, double to) {
        return steps.of(body, from, to);
    }

    /** Where all values over a step lie, less affected by cancellation than {@link #range}. */
    Enclosure carefulRange(double from, double to) {
        if (work-- <= 0) {
            return Enclosure.WHOLE;
        }
        Ball step = Ball.between(Rational.ofDouble(from), Rational.ofDouble(to));
        try {
            return Enclosing.of(body, Map.of(x, step), STEP_BITS).toEnclosure();
        } catch (ArithmeticException undefined) {
            return Enclosure.WHOLE;
        }
    }

    /** A bound of the second derivative's size over a step, perhaps infinite. */
    double curvature(double from, double to) {
        Enclosure bounds = steps.of(curvature, from, to);
        return Math.max(-bounds.low(), bounds.high());
    }

    /** Whether the function is proved to be convex all over the step, or concave, so that it turns at most once. */
    boolean isBentOneWay(double from, double to) {
        return hasOneSign(steps.of(curvature, from, to));
    }

    /** Whether the function is proved to rise all over the step, or to fall. */
    boolean isMonotone(double from, double to) {
        if (monotone) {
            return true;
        }
        return hasOneSign(steps.of(slope, from, to));
    }

    private static boolean hasOneSign(Enclosure bounds) {
        return bounds.low() >= 0 || bounds.high() <= 0;
    }
}
