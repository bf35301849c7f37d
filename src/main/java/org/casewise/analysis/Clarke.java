package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Known;

/**
 * Clarke's generalised gradient at a point around which a function is locally Lipschitz: the hull of what the derivative
 * accumulates at from both sides.
 *
 * @param ends the two ends, the smaller first where they can be ordered; empty where the function is not locally Lipschitz
 * @param ordered whether the ends are in order
 * @param known false where it is not known whether there is a gradient, or which
 */
public record Clarke(List<Expr> ends, boolean ordered, boolean known) {

    static final Clarke NONE = new Clarke(List.of(), true, true);
    private static final Clarke UNKNOWN = new Clarke(List.of(), true, false);

    /** What the derivative does on one side: its limit, and what it accumulates at where that is known. */
    record Slopes(Limit limit, Optional<Accumulation> accumulation) {}

    /** Of a function that is continuous at the point. */
    static Clarke of(Slopes left, Slopes right, Known known) {
        if (isUnbounded(left.limit()) || isUnbounded(right.limit())) {
            return NONE;
        }
        if (left.accumulation().isEmpty() || right.accumulation().isEmpty()) {
            return UNKNOWN;
        }
        Accumulation l = left.accumulation().get();
        Accumulation r = right.accumulation().get();
        List<Expr> all = new ArrayList<>(List.of(l.low()));
        for (Expr next : List.of(l.high(), r.low(), r.high())) {
            if (!all.contains(next)) {
                all.add(next);
            }
        }
        return all.size() > 2 ? hull(all, known) : pair(all.get(0), all.get(all.size() - 1), known);
    }

    /** In order where that is known, else as they come. */
    private static Clarke pair(Expr a, Expr b, Known known) {
        if (known.sign(Algebra.minus(b, a)).isNotNegative()) {
            return new Clarke(List.of(a, b), true, true);
        }
        boolean swap = known.sign(Algebra.minus(a, b)).isNotNegative();
        return new Clarke(swap ? List.of(b, a) : List.of(a, b), swap, true);
    }

    private static Clarke hull(List<Expr> all, Known known) {
        Optional<Expr> low = least(all, known, false);
        Optional<Expr> high = least(all, known, true);
        return low.isPresent() && high.isPresent() ? new Clarke(List.of(low.get(), high.get()), true, true) : UNKNOWN;
    }

    private static Optional<Expr> least(List<Expr> all, Known known, boolean upward) {
        return all.stream()
                .filter(candidate -> all.stream().allMatch(other -> {
                    Expr beyond = upward ? Algebra.minus(candidate, other) : Algebra.minus(other, candidate);
                    return candidate.equals(other) || known.sign(beyond).isNotNegative();
                }))
                .findFirst();
    }

    private static boolean isUnbounded(Limit limit) {
        return limit.isInfinite() || limit instanceof Limit.Nonexistent n && n.swinging() && !n.bounded();
    }
}
