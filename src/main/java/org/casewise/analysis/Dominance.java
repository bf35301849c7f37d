package org.casewise.analysis;

import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;
import org.casewise.piecewise.Known;

/**
 * A sum in which something swings and the swing grows beyond all bounds, as {@code 2 x sin(x) + cos(x) + x}: divided by what
 * grows the fastest it accumulates at an interval, which tells where the sum goes.
 */
final class Dominance {

    private Dominance() {}

    /** Empty where no term's growth settles it. */
    static Optional<Limit> limit(Sum sum, Approach approach) {
        boolean flat = sum.children().stream().allMatch(Dominance::isFlat);
        Expr e = flat ? sum : NormalForm.expanded(sum).orElse(sum);
        if (!(e instanceof Sum) || !e.children().stream().allMatch(Dominance::isFlat)) {
            return Optional.empty();
        }
        for (Expr term : e.children()) {
            Expr growth = steadyPart(term, approach);
            if (Limits.of(growth, approach) instanceof Limit.Infinite i) {
                Expr share = Algebra.sum(
                        e.children().stream().map(t -> Algebra.over(t, growth)).toList());
                Optional<Limit> limit =
                        Accumulation.of(share, approach).flatMap(s -> times(i.positive(), s, approach.known()));
                if (limit.isPresent()) {
                    return limit;
                }
            }
        }
        return Optional.empty();
    }

    /** So that dividing it makes it no larger. */
    private static boolean isFlat(Expr term) {
        List<Expr> factors = term instanceof Product p ? p.children() : List.of(term);
        return factors.stream().noneMatch(f -> f instanceof Sum || f instanceof Power p && p.base() instanceof Sum);
    }

    private static Expr steadyPart(Expr term, Approach approach) {
        List<Expr> factors = term instanceof Product p ? p.children() : List.of(term);
        return Algebra.product(factors.stream()
                .filter(f -> !(Limits.of(f, approach) instanceof Limit.Nonexistent))
                .toList());
    }

    private static Optional<Limit> times(boolean up, Accumulation share, Known known) {
        Sign low = known.sign(share.low());
        Sign high = known.sign(share.high());
        if (low == Sign.POSITIVE || high == Sign.NEGATIVE) {
            return Optional.of(new Limit.Infinite(up == (low == Sign.POSITIVE)));
        }
        return low == Sign.NEGATIVE && high == Sign.POSITIVE
                ? Optional.of(new Limit.Nonexistent(false, true))
                : Optional.empty();
    }
}
