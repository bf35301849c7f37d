package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/**
 * An expression written so that its growth shows: the logarithm of a sum with a large exponential by that one's exponent,
 * hyperbolic functions by exponentials.
 */
final class FarOut {

    private static final int BITS = 64;

    private final Symbol t;
    private final Ball place;

    private FarOut(Symbol t, Ball place) {
        this.t = t;
        this.place = place;
    }

    /** The same values; what is large is what is large at the place. */
    static Expr of(Expr e, Symbol t, Ball place) {
        return new FarOut(t, place).in(e);
    }

    private Expr in(Expr e) {
        if (e.children().isEmpty()) {
            return e;
        }
        Expr inside = e.withChildren(e.children().stream().map(this::in).toList());
        if (!(inside instanceof Call c)) {
            return inside;
        }
        return switch (c.function()) {
            case LOG -> c.argument() instanceof Sum s ? logarithm(c, s) : c;
            case SINH, COSH -> isLarge(c.argument()) ? exponentials(c) : c;
            default -> c;
        };
    }

    private boolean isLarge(Expr u) {
        return Enclosing.of(u, Map.of(t, place), BITS)
                        .abs()
                        .minus(Ball.ONE, BITS)
                        .sign()
                > 0;
    }

    private static Expr exponentials(Call c) {
        Expr mirrored = Functions.exp(Algebra.negate(c.argument()));
        Expr second = c.function() == Elementary.SINH ? Algebra.negate(mirrored) : mirrored;
        return Algebra.product(Algebra.HALF, Algebra.sum(Functions.exp(c.argument()), second));
    }

    /** {@code log(exp(u) + r)} is {@code u + log(1 + r exp(-u))}, where the exponential is the largest term. */
    private Expr logarithm(Call logarithm, Sum sum) {
        Expr exponent = exponentOf(largest(sum));
        if (exponent == null) {
            return logarithm;
        }
        List<Expr> scaled = new ArrayList<>();
        Expr scale = Functions.exp(Algebra.negate(exponent));
        sum.children().forEach(term -> scaled.add(Algebra.product(term, scale)));
        return Algebra.sum(exponent, Functions.log(Algebra.sum(scaled)));
    }

    private Expr largest(Sum sum) {
        Expr best = null;
        Ball most = Ball.ZERO;
        for (Expr term : sum.children()) {
            Ball size = Enclosing.of(term, Map.of(t, place), BITS).abs();
            if (best == null || size.minus(most, BITS).sign() > 0) {
                best = term;
                most = size;
            }
        }
        return best;
    }

    /** The exponent of the exponential in a term, or null where there is none. */
    private static Expr exponentOf(Expr term) {
        for (Expr factor : term instanceof Product p ? p.children() : List.of(term)) {
            if (factor instanceof Call c && c.function() == Elementary.EXP) {
                return c.argument();
            }
        }
        return null;
    }
}
