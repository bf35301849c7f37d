package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.VectorFunction;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;

/**
 * The components of a vector function, or their derivatives, along its first variable: the second one stays at 0, the third
 * at 1, and so on.
 */
public final class VectorCurves {

    private VectorCurves() {}

    /** The values at which the other variables stay, when there are so many variables in all. */
    public static List<Integer> others(int n) {
        List<Integer> others = new ArrayList<>();
        for (int k = 2; k <= n; k++) {
            others.add(k - 2);
        }
        return others;
    }

    /** The components (order 0) or their derivatives by the first variable (order 1). */
    public static List<Piecewise> of(VectorFunction f, int n, int order) {
        List<Expr> point = new ArrayList<>(List.of(f.variable()));
        others(n).forEach(value -> point.add(Algebra.num(value)));
        List<Piecewise> curves = new ArrayList<>();
        for (Expr component : f.at(point)) {
            Expr body = order == 0 ? component : Derivative.of(component, f.variable());
            curves.add(new Piecewise(f.variable(), Partition.on(Interval.LINE, body), Assumptions.NONE));
        }
        return curves;
    }
}
