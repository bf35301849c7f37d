package org.casewise.syntax;

import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;

/** Where a condition holds. Where one of its values is not defined the condition is neither true nor false. */
final class Region {

    private final Lowering lowering;

    Region(Lowering lowering) {
        this.lowering = lowering;
    }

    /** The condition's truth wherever it has one. */
    Partition<Boolean> truthOf(Condition condition) {
        return lowering.at(condition.span(), () -> truth(condition));
    }

    private Partition<Boolean> truth(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return truth(not.part()).map(t -> !t);
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().map(this::truth).reduce(this::both).orElseThrow();
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream()
                    .map(part -> truth(part).map(t -> !t))
                    .reduce(this::both)
                    .orElseThrow()
                    .map(t -> !t);
        }
        return chain((Condition.Chain) condition);
    }

    private Partition<Boolean> chain(Condition.Chain chain) {
        List<Partition<Expr>> values =
                chain.operands().stream().map(lowering::of).toList();
        Partition<Boolean> all = Partition.on(Interval.LINE, true);
        for (int i = 0; i < chain.relations().size(); i++) {
            Partition<Expr> difference = values.get(i).zip(values.get(i + 1), lowering.order(), Algebra::minus);
            all = both(
                    all,
                    lowering.refinement()
                            .whereSign(difference, chain.relations().get(i).ofDifference()));
        }
        return all;
    }

    private Partition<Boolean> both(Partition<Boolean> a, Partition<Boolean> b) {
        return a.zip(b, lowering.order(), (s, t) -> s && t).merged();
    }
}
