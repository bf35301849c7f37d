package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * Expansions of elementary functions: Taylor's series where the argument goes to a number inside the domain; at infinity
 * and at the ends of a domain through exponentials, logarithms and roots, and for erf its asymptotic series (DLMF
 * 7.12.1, whose remainder is of the order of the first term left out).
 */
final class ElementaryExpansion {

    private static final Symbol S = Algebra.symbol("s");

    private final Expansions calculus;
    private final Elementary function;

    ElementaryExpansion(Expansions calculus, Elementary function) {
        this.calculus = calculus;
        this.function = function;
    }

    Expansion of(Expansion u) {
        if (function == Elementary.EXP) {
            return calculus.exp(u);
        }
        if (function == Elementary.LOG) {
            return calculus.log(u);
        }
        if (function == Elementary.CBRT) {
            return cubeRoot(u);
        }
        if (isInfinite(u)) {
            return calculus.order().sign(calculus.lead(u).coefficient()) > 0 ? atInfinity(u) : mirrored(u);
        }
        return atNumber(u);
    }

    private Expansion as(Elementary other, Expansion u) {
        return new ElementaryExpansion(calculus, other).of(u);
    }

    private boolean isInfinite(Expansion u) {
        return u.first().map(t -> calculus.order().compareToOne(t.growth()) > 0).orElse(false);
    }

    private Expansion cubeRoot(Expansion u) {
        if (u.isZero()) {
            return u;
        }
        boolean negative = calculus.order().sign(calculus.lead(u).coefficient()) < 0;
        Expansion root = calculus.power(negative ? negative(u) : u, Rational.of(1, 3));
        return negative ? negative(root) : root;
    }

    private Expansion negative(Expansion u) {
        return calculus.times(u, Algebra.MINUS_ONE);
    }

    private Expansion mirrored(Expansion u) {
        Expansion at = as(function, negative(u));
        return switch (function.parity()) {
            case EVEN -> at;
            case ODD -> negative(at);
            case NONE -> throw undecided();
        };
    }

    /** The argument goes to plus infinity. */
    private Expansion atInfinity(Expansion u) {
        return switch (function) {
            case SINH, COSH -> {
                Expansion down = calculus.exp(negative(u));
                Expansion both = calculus.sum(calculus.exp(u), function == Elementary.SINH ? negative(down) : down);
                yield calculus.times(both, Algebra.HALF);
            }
            case TANH -> {
                Expansion down = calculus.exp(calculus.times(u, Algebra.num(-2)));
                yield calculus.product(calculus.minus(one(), down), calculus.reciprocal(calculus.sum(one(), down)));
            }
            case ASINH -> logarithm(u, Algebra.ONE);
            case ACOSH -> logarithm(u, Algebra.MINUS_ONE);
            case ATAN ->
                calculus.minus(
                        Expansion.constant(Algebra.product(Algebra.HALF, Algebra.PI)),
                        as(Elementary.ATAN, calculus.reciprocal(u)));
            case ERF -> calculus.minus(one(), complementaryError(u));
            default -> throw undecided();
        };
    }

    private static Expansion one() {
        return Expansion.constant(Algebra.ONE);
    }

    /** {@code log(u + sqrt(u^2 + c))} */
    private Expansion logarithm(Expansion u, Expr c) {
        Expansion square = calculus.sum(calculus.product(u, u), Expansion.constant(c));
        return calculus.log(calculus.sum(u, calculus.power(square, Rational.HALF)));
    }

    private Expansion complementaryError(Expansion u) {
        Expansion square = calculus.product(u, u);
        List<Expr> series = new ArrayList<>();
        Rational c = Rational.ONE;
        for (int k = 0; k < calculus.most(); k++) {
            series.add(Algebra.num(c));
            c = c.times(Rational.of(-(2L * k + 1), 2));
        }
        Expansion front = calculus.product(calculus.exp(negative(square)), calculus.reciprocal(u));
        Expansion rest = calculus.compose(series, calculus.reciprocal(square));
        return calculus.times(
                calculus.product(front, rest), Algebra.power(Algebra.PI, Algebra.num(Rational.of(-1, 2))));
    }

    /** The argument goes to a number. */
    private Expansion atNumber(Expansion u) {
        Expr c = Algebra.ZERO;
        List<Growth.Term> small = new ArrayList<>();
        for (Growth.Term term : u.terms()) {
            if (calculus.order().compareToOne(term.growth()) == 0) {
                c = term.coefficient();
            } else {
                small.add(term);
            }
        }
        if (u.error() != null && calculus.order().compareToOne(u.error()) >= 0) {
            throw new Expansions.MoreTermsNeeded();
        }
        Expansion rest = new Expansion(small, u.error());
        return switch (function) {
            case TAN -> calculus.product(as(Elementary.SIN, u), calculus.reciprocal(as(Elementary.COS, u)));
            case ASIN -> isInside(c) ? series(c, rest) : atEdge(u, c);
            case ACOS ->
                calculus.minus(Expansion.constant(Algebra.product(Algebra.HALF, Algebra.PI)), as(Elementary.ASIN, u));
            case ATANH -> {
                Expansion above = calculus.log(calculus.sum(one(), u));
                Expansion below = calculus.log(calculus.minus(one(), u));
                yield isInside(c) ? series(c, rest) : calculus.times(calculus.minus(above, below), Algebra.HALF);
            }
            case ACOSH ->
                calculus.order().sign(Algebra.minus(c, Algebra.ONE)) > 0
                        ? series(c, rest)
                        : logarithm(u, Algebra.MINUS_ONE);
            default -> series(c, rest);
        };
    }

    private boolean isInside(Expr c) {
        return calculus.order().sign(Algebra.minus(Algebra.ONE, Algebra.square(c))) > 0;
    }

    /** {@code asin(u) = pi/2 - 2 asin(sqrt((1 - u)/2))} */
    private Expansion atEdge(Expansion u, Expr c) {
        if (calculus.order().sign(c) < 0) {
            return mirrored(u);
        }
        Expansion half = calculus.times(calculus.minus(one(), u), Algebra.HALF);
        Expansion twice = calculus.times(as(Elementary.ASIN, calculus.power(half, Rational.HALF)), Algebra.TWO);
        return calculus.minus(Expansion.constant(Algebra.product(Algebra.HALF, Algebra.PI)), twice);
    }

    private Expansion series(Expr c, Expansion small) {
        List<Expr> coefficients = new ArrayList<>();
        Expr derivative = Algebra.call(function, S);
        Rational factorial = Rational.ONE;
        for (int k = 0; k < (small.isZero() ? 1 : calculus.most()); k++) {
            Expr at = Substitution.of(derivative, S, c);
            coefficients.add(Algebra.product(at, Algebra.num(factorial.reciprocal())));
            derivative = Derivative.of(derivative, S);
            factorial = factorial.times(Rational.of(k + 1));
        }
        return calculus.compose(coefficients, small);
    }

    private CannotTell undecided() {
        return CannotTell.because(Key.CANNOT_FIND_LIMIT, Algebra.call(function, S));
    }
}
