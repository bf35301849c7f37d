package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * The sign of {@code c + k g(u)} with a monotone elementary function g and fixed c and k is that of k, or for the falling
 * arc cosine of -k, times the sign of {@code u} minus the place where g reaches {@code -c/k}.
 */
final class Inverse {

    private static final Expr QUARTER = Algebra.product(Algebra.HALF, Algebra.PI);

    /** A sign as that of a simpler argument, times an outer one. */
    record Reduced(Sign outer, Expr argument) {}

    private Inverse() {}

    static Optional<Reduced> reduce(Expr e, Symbol x, Known known) {
        List<Expr> fixed = new ArrayList<>();
        List<Expr> moving = new ArrayList<>();
        for (Expr term : e instanceof Sum sum ? sum.children() : List.of(e)) {
            (Symbols.occurs(x, term) ? moving : fixed).add(term);
        }
        if (moving.size() != 1) {
            return Optional.empty();
        }
        List<Expr> factors = new ArrayList<>();
        Call call = null;
        for (Expr factor : moving.get(0) instanceof Product p ? p.children() : moving) {
            if (!Symbols.occurs(x, factor)) {
                factors.add(factor);
            } else if (call == null && factor instanceof Call c && isMonotone(c.function())) {
                call = c;
            } else {
                return Optional.empty();
            }
        }
        Expr k = factors.isEmpty() ? Algebra.ONE : Algebra.product(factors);
        Sign outer = known.sign(k);
        if (call == null || !outer.isCertain() || outer == Sign.ZERO) {
            return Optional.empty();
        }
        Expr level = Algebra.negate(Algebra.over(fixed.isEmpty() ? Algebra.ZERO : Algebra.sum(fixed), k));
        Expr argument = call.argument();
        Sign course = call.function() == Elementary.ACOS ? outer.negate() : outer;
        if (call.function() == Elementary.ATAN && !isInside(level, QUARTER, known)) {
            return beyond(level, known).map(side -> new Reduced(outer, side));
        }
        return place(call.function(), level, known).map(p -> new Reduced(course, Algebra.minus(argument, p)));
    }

    /** An arc tangent lies below a quarter turn, and above minus that. */
    private static Optional<Expr> beyond(Expr level, Known known) {
        return known.sign(Algebra.minus(level, QUARTER)).isNotNegative()
                ? Optional.of(Algebra.MINUS_ONE)
                : known.sign(Algebra.negate(Algebra.sum(level, QUARTER))).isNotNegative()
                        ? Optional.of(Algebra.ONE)
                        : Optional.empty();
    }

    private static boolean isMonotone(Elementary g) {
        return g.isIncreasing() || g == Elementary.ACOS;
    }

    /** Where the function reaches the level, or empty where that is not known to be written with elementary functions. */
    private static Optional<Expr> place(Elementary g, Expr level, Known known) {
        Sign aboveZero = known.sign(level);
        Sign belowOne = known.sign(Algebra.minus(Algebra.ONE, level));
        Sign aboveMinusOne = known.sign(Algebra.sum(level, Algebra.ONE));
        boolean insideOne = belowOne == Sign.POSITIVE && aboveMinusOne == Sign.POSITIVE;
        return switch (g) {
            case EXP -> aboveZero == Sign.POSITIVE ? Optional.of(Functions.log(level)) : Optional.empty();
            case LOG -> Optional.of(Functions.exp(level));
            case SINH -> Optional.of(Algebra.call(Elementary.ASINH, level));
            case ASINH -> Optional.of(Functions.sinh(level));
            case TANH -> insideOne ? Optional.of(Algebra.call(Elementary.ATANH, level)) : Optional.empty();
            case ATANH -> Optional.of(Functions.tanh(level));
            case ASIN -> isWithin(level, QUARTER, known) ? Optional.of(Functions.sin(level)) : Optional.empty();
            case ATAN ->
                isInside(level, QUARTER, known) ? Optional.of(Algebra.call(Elementary.TAN, level)) : Optional.empty();
            case ACOS ->
                isWithin(Algebra.minus(level, QUARTER), QUARTER, known)
                        ? Optional.of(Functions.cos(level))
                        : Optional.empty();
            case ACOSH -> aboveZero.isNotNegative() ? Optional.of(Functions.cosh(level)) : Optional.empty();
            case CBRT -> Optional.of(Algebra.power(level, Algebra.num(3)));
            default -> Algebra.isZero(level) ? Optional.ofNullable(g.zero()) : Optional.empty();
        };
    }

    private static boolean isWithin(Expr level, Expr bound, Known known) {
        return known.sign(Algebra.minus(bound, level)).isNotNegative()
                && known.sign(Algebra.sum(bound, level)).isNotNegative();
    }

    private static boolean isInside(Expr level, Expr bound, Known known) {
        return known.sign(Algebra.minus(bound, level)) == Sign.POSITIVE
                && known.sign(Algebra.sum(bound, level)) == Sign.POSITIVE;
    }
}
