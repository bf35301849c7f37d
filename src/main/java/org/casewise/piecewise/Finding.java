package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;

/** What is met on the way from left to right: a run of points with one sign, or a zero. */
sealed interface Finding {

    record Run(Sign sign) implements Finding {}

    record Zero(Expr at) implements Finding {}

    /**
     * Runs and zeros in turn, beginning and ending with a run: what is met twice at the border of two cells is one, and zeros
     * at the very ends lie outside.
     */
    static List<Finding> joined(List<Finding> met) {
        List<Finding> joined = new ArrayList<>();
        for (Finding next : met) {
            Finding last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null && next instanceof Zero || next.equals(last)) {
                continue;
            }
            if (last instanceof Run && next instanceof Run || last instanceof Zero && next instanceof Zero) {
                throw new IllegalStateException("signs that do not fit together: " + last + ", " + next);
            }
            joined.add(next);
        }
        if (joined.get(joined.size() - 1) instanceof Zero) {
            joined.remove(joined.size() - 1);
        }
        return joined;
    }
}
