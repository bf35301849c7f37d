package org.casewise.piecewise;

import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Num;
import org.casewise.expr.Primitive;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The zero of a body that is strictly monotone between two points and has opposite signs there, as an exact number. */
final class SimpleZero {

    /** The unknown in the equation of a root constant. */
    private static final Symbol T = Algebra.symbol("t");

    private static final int BITS = 160;
    private static final int STEPS = 60;

    /** What it takes to enclose a root and to try to write it, in enclosures of its equation. */
    private static final int COST = 120;

    private final SmoothBody body;

    SimpleZero(SmoothBody body) {
        this.body = body;
    }

    /** The zero as it can be written, otherwise as a root of the body. */
    Expr of(Mark low, Mark high, Sign atLow) {
        Constant.Root root = root(low, high, atLow);
        return recognized(root).orElse(root);
    }

    /** The zero, if it can be written without naming the body. */
    Optional<Expr> written(Mark low, Mark high, Sign atLow) {
        return recognized(root(low, high, atLow));
    }

    private Constant.Root root(Mark low, Mark high, Sign atLow) {
        body.spend(COST);
        Rational from = inside(low, high, atLow);
        Rational to = inside(high, low, atLow.negate());
        // Where the body is smooth its denominator is not zero, so its zeros are those of the numerator.
        Expr equation = Primitive.of(Fraction.of(Substitution.of(body.derivative(0), body.variable(), T))
                .numerator());
        return new Constant.Root(equation, T, from, to);
    }

    private Optional<Expr> recognized(Constant.Root root) {
        List<Expr> suggestions = Recognition.of(Enclosing.of(root, BITS));
        return suggestions.stream()
                .filter(c -> isBetween(root, Mark.of(c).ball()) && body.signAt(0, c) == Sign.ZERO)
                .findFirst();
    }

    private static boolean isBetween(Constant.Root root, Ball ball) {
        return ball.lower().compareTo(root.low()) > 0 && ball.upper().compareTo(root.high()) < 0;
    }

    /** A fraction on the zero's side of the first point, or that point itself, where the body has the same sign as there. */
    private Rational inside(Mark point, Mark other, Sign sign) {
        if (point.at() instanceof Num n) {
            return n.value();
        }
        Rational start = point.ball().midpoint();
        Rational way = other.ball().midpoint().minus(start);
        for (int k = 1; k <= STEPS; k++) {
            Rational near = start.plus(way.times(Rational.TWO.power(-k)));
            Ball between = Ball.of(near).minus(point.ball(), BITS);
            boolean isInside = between.sign() == way.signum();
            if (isInside && body.values(0, Ball.of(near), BITS).sign() == (sign == Sign.POSITIVE ? 1 : -1)) {
                return near;
            }
        }
        throw CannotTell.because(Key.CANNOT_SOLVE, body.derivative(0));
    }
}
