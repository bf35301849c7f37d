package org.casewise.expr;

import static org.casewise.expr.Algebra.ONE;
import static org.casewise.expr.Algebra.PI;
import static org.casewise.expr.Algebra.minus;
import static org.casewise.expr.Algebra.negate;
import static org.casewise.expr.Algebra.num;
import static org.casewise.expr.Algebra.over;
import static org.casewise.expr.Algebra.power;
import static org.casewise.expr.Algebra.product;
import static org.casewise.expr.Algebra.sqrt;
import static org.casewise.expr.Algebra.square;
import static org.casewise.expr.Algebra.sum;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/**
 * The elementary functions, one paragraph each that holds all that is known of it: its word, its derivative, its
 * rigorous kernel, where it is defined and smooth, its parity, its course and the bounds of its values.
 */
public enum Elementary {
    EXP(
            "exp",
            of -> of.derivative(Functions::exp)
                    .kernel(Ball::exp)
                    .increasing()
                    .values(new Bounds(Bounds.End.open(0), Bounds.End.NONE))),

    LOG(
            "log",
            of -> of.derivative(u -> power(u, num(-1)))
                    .kernel(Ball::log)
                    .defined(Requirement.POSITIVE)
                    .increasing()
                    .zeroAt(ONE)),

    SIN("sin", of -> of.derivative(Functions::cos).kernel(Ball::sin).odd().values(Bounds.closed(-1, 1))),

    COS(
            "cos",
            of -> of.derivative(u -> negate(Functions.sin(u)))
                    .kernel(Ball::cos)
                    .even()
                    .values(Bounds.closed(-1, 1))),

    TAN(
            "tan",
            of -> of.derivative(u -> sum(ONE, square(Functions.tan(u))))
                    .kernel(Ball::tan)
                    .defined(Requirement.COSINE_NOT_ZERO)
                    .odd()),

    ASIN(
            "asin",
            of -> of.derivative(u -> power(minus(ONE, square(u)), num(Rational.of(-1, 2))))
                    .kernel(Ball::asin)
                    .defined(Requirement.WITHIN_ONE)
                    .smooth(Requirement.INSIDE_ONE)
                    .odd()
                    .increasing()
                    .values(Bounds.closed(-2, 2))),

    ACOS(
            "acos",
            of -> of.derivative(u -> negate(power(minus(ONE, square(u)), num(Rational.of(-1, 2)))))
                    .kernel(Ball::acos)
                    .defined(Requirement.WITHIN_ONE)
                    .smooth(Requirement.INSIDE_ONE)
                    .values(Bounds.closed(0, 4))),

    ATAN(
            "atan",
            of -> of.derivative(u -> power(sum(ONE, square(u)), num(-1)))
                    .kernel(Ball::atan)
                    .odd()
                    .increasing()
                    .limits(product(num(Rational.of(-1, 2)), PI), product(Algebra.HALF, PI))
                    .values(Bounds.open(-2, 2))),

    SINH("sinh", of -> of.derivative(Functions::cosh).kernel(Ball::sinh).odd().increasing()),

    COSH(
            "cosh",
            of -> of.derivative(Functions::sinh)
                    .kernel(Ball::cosh)
                    .even()
                    .values(new Bounds(Bounds.End.closed(1), Bounds.End.NONE))),

    TANH(
            "tanh",
            of -> of.derivative(u -> minus(ONE, square(Functions.tanh(u))))
                    .kernel(Ball::tanh)
                    .odd()
                    .increasing()
                    .limits(num(-1), ONE)
                    .values(Bounds.open(-1, 1))),

    ASINH(
            "asinh",
            of -> of.derivative(u -> power(sum(ONE, square(u)), num(Rational.of(-1, 2))))
                    .kernel(Ball::asinh)
                    .odd()
                    .increasing()),

    ACOSH(
            "acosh",
            of -> of.derivative(u -> over(ONE, product(sqrt(minus(u, ONE)), sqrt(sum(u, ONE)))))
                    .kernel(Ball::acosh)
                    .defined(Requirement.AT_LEAST_ONE)
                    .smooth(Requirement.ABOVE_ONE)
                    .increasing()
                    .zeroAt(ONE)
                    .values(new Bounds(Bounds.End.closed(0), Bounds.End.NONE))),

    ATANH(
            "atanh",
            of -> of.derivative(u -> power(minus(ONE, square(u)), num(-1)))
                    .kernel(Ball::atanh)
                    .defined(Requirement.INSIDE_ONE)
                    .odd()
                    .increasing()),

    CBRT(
            "cbrt",
            of -> of.derivative(u -> over(num(Rational.of(1, 3)), square(Functions.cbrt(u))))
                    .kernel(Ball::cbrt)
                    .smooth(Requirement.NOT_ZERO)
                    .odd()
                    .increasing()),

    ERF(
            "erf",
            of -> of.derivative(u -> over(product(num(2), Functions.exp(negate(square(u)))), sqrt(PI)))
                    .kernel(Ball::erf)
                    .odd()
                    .increasing()
                    .limits(num(-1), ONE)
                    .values(Bounds.open(-1, 1)));

    /** How a function's graph reflects. */
    public enum Parity {
        EVEN,
        ODD,
        NONE
    }

    /** A rigorous kernel: an enclosure of the argument and a working precision in bits give one of the value. */
    @FunctionalInterface
    public interface Kernel {
        Ball at(Ball argument, int bits);
    }

    private final String word;
    private final Consumer<Entry> description;
    private volatile Entry entry;

    Elementary(String word, Consumer<Entry> description) {
        this.word = word;
        this.description = description;
    }

    /** The name in the definition language. */
    public String word() {
        return word;
    }

    /** The paragraph, read when it is first asked for: a program that needs few functions starts sooner. */
    private Entry entry() {
        Entry known = entry;
        if (known == null) {
            known = new Entry();
            description.accept(known);
            entry = known;
        }
        return known;
    }

    /** The derivative at u, without the inner derivative. */
    public Expr derivative(Expr u) {
        return entry().derivative.apply(u);
    }

    public Kernel kernel() {
        return entry().kernel;
    }

    public Requirement definedWhere() {
        return entry().defined;
    }

    /** Where it has derivatives of every order; asks at least as much as {@link #definedWhere()}. */
    public Requirement smoothWhere() {
        return entry().smooth == null ? entry().defined : entry().smooth;
    }

    public Parity parity() {
        return entry().parity;
    }

    /** Whether it is strictly increasing on its whole domain, which then is an interval. */
    public boolean isIncreasing() {
        return entry().increasing;
    }

    /** Bounds of all its values. */
    public Bounds bounds() {
        return entry().values;
    }

    /** For an increasing function: its only zero, or null where it has none. */
    public Expr zero() {
        return entry().zero;
    }

    /** The finite limit as the argument goes to minus infinity, or null where there is none. */
    public Expr limitAtMinusInfinity() {
        return entry().atMinusInfinity;
    }

    /** The finite limit as the argument goes to plus infinity, or null where there is none. */
    public Expr limitAtPlusInfinity() {
        return entry().atPlusInfinity;
    }

    /** The paragraph of one function while it is written down. */
    private static final class Entry {
        private UnaryOperator<Expr> derivative;
        private Kernel kernel;
        private Requirement defined = Requirement.NOTHING;
        private Requirement smooth;
        private Parity parity = Parity.NONE;
        private boolean increasing;
        private Bounds values = Bounds.EVERYTHING;
        private Expr zero;
        private Expr atMinusInfinity;
        private Expr atPlusInfinity;

        Entry derivative(UnaryOperator<Expr> rule) {
            derivative = rule;
            return this;
        }

        Entry kernel(Kernel rigorous) {
            kernel = rigorous;
            return this;
        }

        Entry defined(Requirement where) {
            defined = where;
            return this;
        }

        Entry smooth(Requirement where) {
            smooth = where;
            return this;
        }

        Entry odd() {
            parity = Parity.ODD;
            zero = Algebra.ZERO;
            return this;
        }

        Entry even() {
            parity = Parity.EVEN;
            return this;
        }

        Entry increasing() {
            increasing = true;
            return this;
        }

        Entry values(Bounds bounds) {
            values = bounds;
            return this;
        }

        Entry zeroAt(Expr where) {
            zero = where;
            return this;
        }

        Entry limits(Expr atMinus, Expr atPlus) {
            atMinusInfinity = atMinus;
            atPlusInfinity = atPlus;
            return this;
        }
    }
}
