package org.casewise.plot;

import java.util.function.DoubleFunction;
import org.casewise.exact.Ball;
import org.casewise.exact.Enclosure;
import org.casewise.exact.Rational;
import org.casewise.expr.Elementary;

/**
 * Bounds of the elementary functions in doubles, over arguments that are known to lie in their domain. The usual ones are
 * computed with {@link StrictMath}, the others with their rigorous kernels.
 */
final class ElementaryBounds {

    private static final int BITS = 60;

    /** More than the error of what is only nearly as good as one unit in the last place in TeaVM's Java library. */
    private static final double NEARLY = 1e-13;

    private static final double ERROR = 2e-7;
    private static final Enclosure ONE = Enclosure.of(1);
    private static final Enclosure HALF = Enclosure.of(0.5);

    private ElementaryBounds() {}

    static Enclosure of(Elementary f, Enclosure u) {
        return switch (f) {
            case EXP -> exponential(u);
            case LOG -> logarithm(u);
            case SIN -> Waves.sine(u);
            case COS -> Waves.cosine(u);
            case TAN -> Waves.tangent(u);
            case TANH -> increasing(u, ElementaryBounds::hyperbolicTangent);
            case ASIN -> increasing(u, t -> around(StrictMath.asin(inUnit(t)), NEARLY));
            case ACOS -> increasing(u.negate(), t -> around(StrictMath.acos(inUnit(-t)), NEARLY));
            case ATAN -> increasing(u, t -> around(StrictMath.atan(t), NEARLY));
            case CBRT -> increasing(u, t -> around(StrictMath.cbrt(t), NEARLY * Math.abs(StrictMath.cbrt(t))));
            case ERF -> increasing(u, ElementaryBounds::error);
            case SINH -> increasing(u, ElementaryBounds::hyperbolicSine);
            case COSH -> increasing(size(u), ElementaryBounds::hyperbolicCosine);
            default -> kernel(f, u);
        };
    }

    static Enclosure exponential(Enclosure u) {
        double low = Outward.below(StrictMath.exp(u.low()));
        return new Enclosure(Math.max(0, low), Outward.above(StrictMath.exp(u.high())));
    }

    /** The logarithm of a number that is known to be positive. */
    static Enclosure logarithm(Enclosure u) {
        double low = u.low() > 0 ? Outward.below(StrictMath.log(u.low())) : Double.NEGATIVE_INFINITY;
        double high = u.high() > 0 ? Outward.above(StrictMath.log(u.high())) : 0;
        return new Enclosure(low, Math.max(high, low));
    }

    /** The absolute value. */
    static Enclosure size(Enclosure u) {
        if (u.low() >= 0) {
            return u;
        }
        return u.high() <= 0 ? u.negate() : new Enclosure(0, Math.max(-u.low(), u.high()));
    }

    private static Enclosure increasing(Enclosure u, DoubleFunction<Enclosure> atPoint) {
        return new Enclosure(
                atPoint.apply(u.low()).low(), atPoint.apply(u.high()).high());
    }

    /** (1 - q)/(1 + q) with q = exp(-2t), t not negative. */
    private static Enclosure hyperbolicTangent(double t) {
        Enclosure q = exp(-2 * Math.abs(t));
        Enclosure size = ONE.minus(q).over(ONE.plus(q));
        return t < 0 ? size.negate() : size;
    }

    private static Enclosure hyperbolicSine(double t) {
        return exp(t).minus(exp(-t)).times(HALF);
    }

    private static Enclosure hyperbolicCosine(double t) {
        return exp(t).plus(exp(-t)).times(HALF);
    }

    private static Enclosure exp(double t) {
        double value = StrictMath.exp(t);
        return new Enclosure(Math.max(0, Outward.below(value)), Outward.above(value));
    }

    private static double inUnit(double t) {
        return Math.max(-1, Math.min(1, t));
    }

    /** Abramowitz and Stegun 7.1.26, whose error is at most 1.5e-7. */
    private static Enclosure error(double t) {
        double q = 1 / (1 + 0.3275911 * Math.abs(t));
        double polynomial = 0.254829592 + q * (-0.284496736 + q * (1.421413741 + q * (-1.453152027 + q * 1.061405429)));
        double size = 1 - q * polynomial * StrictMath.exp(-t * t);
        Enclosure bounds = around(t < 0 ? -size : size, ERROR);
        return new Enclosure(Math.max(-1, bounds.low()), Math.min(1, bounds.high()));
    }

    private static Enclosure around(double value, double error) {
        if (Double.isInfinite(value)) {
            return value > 0 ? new Enclosure(Double.MAX_VALUE, value) : new Enclosure(value, -Double.MAX_VALUE);
        }
        return new Enclosure(Math.nextDown(value - error), Math.nextUp(value + error));
    }

    private static Enclosure kernel(Elementary f, Enclosure u) {
        if (Double.isInfinite(u.low()) || Double.isInfinite(u.high())) {
            return Enclosure.WHOLE;
        }
        Ball argument = Ball.between(Rational.ofDouble(u.low()), Rational.ofDouble(u.high()));
        try {
            return f.kernel().at(argument, BITS).toEnclosure();
        } catch (ArithmeticException outsideTheDomain) {
            return Enclosure.WHOLE;
        }
    }
}
