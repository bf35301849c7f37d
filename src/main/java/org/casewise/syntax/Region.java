package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
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
            return Partition.fold(and.parts().stream().map(this::truth).toList(), this::both);
        }
        if (condition instanceof Condition.Or or) {
            List<Partition<Boolean>> negated =
                    or.parts().stream().map(part -> truth(part).map(t -> !t)).toList();
            return Partition.fold(negated, this::both).map(t -> !t);
        }
        return chain((Condition.Chain) condition);
    }

    private Partition<Boolean> chain(Condition.Chain chain) {
        List<Partition<Expr>> values =
                chain.operands().stream().map(lowering::of).toList();
        List<Partition<Boolean>> links = new ArrayList<>();
        for (int i = 0; i < chain.relations().size(); i++) {
            Partition<Expr> difference = values.get(i).zip(values.get(i + 1), lowering.order(), Algebra::minus);
            links.add(lowering.refinement()
                    .whereSign(difference, chain.relations().get(i).ofDifference()));
        }
        return Partition.fold(links, this::both);
    }

    private Partition<Boolean> both(Partition<Boolean> a, Partition<Boolean> b) {
        return a.zip(b, lowering.order(), (s, t) -> s && t).merged();
    }
}
