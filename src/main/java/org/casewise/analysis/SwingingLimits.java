package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Period;

/**
 * Limits where something swings: that there is none, or that a factor which swings does not matter.
 *
 * @param limits the limits of the parts
 */
record SwingingLimits(Approach approach, Function<Expr, Limit> limits) {

    /** What accumulates at more than one number has no limit. */
    Optional<Limit> limit(Expr e) {
        if (!Period.hasWaves(e, approach.x())) {
            return Optional.empty();
        }
        Optional<Limit> swing = Accumulation.of(e, approach)
                .filter(all -> isPositive(Algebra.minus(all.high(), all.low())))
                .map(all ->
                        new Limit.Nonexistent(true, isPositive(all.high()) && isPositive(Algebra.negate(all.low()))));
        boolean periodic = swing.isEmpty() && approach.end().isEmpty() && Period.ofMoving(e, approach.x());
        return periodic ? Optional.of(new Limit.Nonexistent(Limits.isBoundedAllTheWay(e, approach), false)) : swing;
    }

    /** Taken factor by factor, {@code sqrt(-x)/x sin(1/x)} is zero times something infinite: first the others together. */
    Optional<Limit> besides(Product e) {
        if (!Period.hasWaves(e, approach.x())) {
            return Optional.empty();
        }
        List<Expr> steady = new ArrayList<>();
        Limit total = new Limit.Finite(Algebra.ONE);
        for (Expr factor : e.children()) {
            Limit limit = limits.apply(factor);
            if (limit instanceof Limit.Nonexistent) {
                total = LimitRules.product(total, limit, approach.known(), e);
            } else {
                steady.add(factor);
            }
        }
        boolean swings = steady.size() < e.children().size();
        Limit whole =
                swings ? LimitRules.product(limits.apply(Algebra.product(steady)), total, approach.known(), e) : total;
        return swings && !whole.isUnknown() ? Optional.of(whole) : Optional.empty();
    }

    private boolean isPositive(Expr number) {
        return approach.known().sign(number) == Sign.POSITIVE;
    }
}
