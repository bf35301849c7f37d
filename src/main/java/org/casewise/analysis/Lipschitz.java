package org.casewise.analysis;

import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * The smallest Lipschitz constant over all pairs of the domain. On an interval on which the function is continuous it is
 * the supremum of the size of the derivative between the joints.
 */
final class Lipschitz {

    private Lipschitz() {}

    /** A finite constant, or plus infinity where there is none. */
    static Limit constant(DerivativeByCases derivative, List<Interval> domain, SignChart signs) {
        if (!Continuity.isContinuous(derivative)) {
            return isLocal(derivative) ? Limit.PLUS_INFINITY : unknown();
        }
        if (Reach.isEndlesslySteep(derivative.of())) {
            return Limit.PLUS_INFINITY;
        }
        boolean holesOnly = gapsAreHoles(derivative, domain);
        if (!holesOnly && hasJumpOrPole(derivative)) {
            return Limit.PLUS_INFINITY;
        }
        if (!holesOnly) {
            return unknown();
        }
        Order order = new Order(derivative.of().assumptions());
        Known known = new Known(derivative.of().assumptions());
        Expr largest = Algebra.ZERO;
        for (Interval image : slopes(derivative.derivative(), signs)) {
            for (Optional<Expr> end : List.of(image.from(), image.to())) {
                if (end.isEmpty()) {
                    return Limit.PLUS_INFINITY;
                }
                largest = larger(largest, size(end.get(), known), order);
            }
        }
        return new Limit.Finite(largest);
    }

    private static Limit unknown() {
        throw new CannotTell(Reason.of(Key.NOT_DERIVED_YET));
    }

    /** Whether a joint is a point of the domain and not isolated: one of these is where the function is not continuous. */
    private static boolean isLocal(DerivativeByCases derivative) {
        return derivative.joints().stream()
                .anyMatch(j -> j.value().isPresent() && j.verdict().all(v -> !(v instanceof Verdict.Isolated)));
    }

    /** Intervals that together are all the slopes. */
    private static List<Interval> slopes(Piecewise derivative, SignChart signs) {
        try {
            return Course.of(derivative, signs).parts().stream()
                    .map(Course.Part::image)
                    .toList();
        } catch (CannotTell endless) {
            try {
                return Excerpt.image(derivative);
            } catch (CannotTell noExcerpt) {
                throw endless;
            }
        }
    }

    private static Expr size(Expr value, Known known) {
        Sign sign = known.sign(value);
        if (sign.isNotNegative()) {
            return value;
        }
        if (sign.isNotPositive()) {
            return Algebra.negate(value);
        }
        throw CannotTell.because(Key.CANNOT_FIND_SIGN, value);
    }

    private static Expr larger(Expr a, Expr b, Order order) {
        Sign ahead = order.difference(a, b);
        if (ahead.isNotNegative() || ahead.isNotPositive()) {
            return ahead.isNotNegative() ? a : b;
        }
        throw CannotTell.because(Key.CANNOT_ORDER, a, b);
    }

    /** Whether the domain is an interval but for single points in which the function could be filled in. */
    private static boolean gapsAreHoles(DerivativeByCases derivative, List<Interval> domain) {
        for (int i = 1; i < domain.size(); i++) {
            Interval before = domain.get(i - 1);
            Interval after = domain.get(i);
            if (before.to().isEmpty() || !before.to().equals(after.from())) {
                return false;
            }
        }
        return derivative.joints().stream()
                .filter(j -> j.value().isEmpty())
                .allMatch(j -> j.verdict().all(v -> v instanceof Verdict.Hole || v instanceof Verdict.Edge));
    }

    /** Two sides of one missing point whose limits differ, or are infinite, hold pairs as steep as you like. */
    private static boolean hasJumpOrPole(DerivativeByCases derivative) {
        return derivative.joints().stream()
                .anyMatch(j -> j.verdict().all(v -> v instanceof Verdict.Jump || v instanceof Verdict.Blowup));
    }
}
