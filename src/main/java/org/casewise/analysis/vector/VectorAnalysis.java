package org.casewise.analysis.vector;

import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.VectorFunction;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Order;
import org.casewise.reason.CannotTell;

/** All that is found of a vector function. */
public record VectorAnalysis(VectorFunction function, Jacobian jacobian, VectorFacts facts) {

    /** Analyses the function. */
    public static VectorAnalysis of(VectorFunction f) {
        Jacobian jacobian = Jacobian.of(f);
        return new VectorAnalysis(f, jacobian, new VectorSearch(f, jacobian).facts());
    }

    /** The components at a point of exact numbers, written so that they can be enclosed. */
    public List<Expr> valuesAt(List<Expr> point) {
        return function.at(near(point));
    }

    /** The Jacobian matrix at a point of exact numbers, row by row, written so that it can be enclosed. */
    public List<List<Expr>> jacobianAt(List<Expr> point) {
        return jacobian.at(near(point));
    }

    /** Whether subtracting the largest variable (or the smallest, where terms fall) from all changes nothing. */
    public boolean isStabilised() {
        return facts.shiftInvariant().value().orElse(false) && facts.own().direction() != Sign.UNKNOWN;
    }

    /** Whether it is the largest that is subtracted. */
    public boolean subtractsLargest() {
        return facts.own().direction() == Sign.POSITIVE;
    }

    /** The point moved to where the largest term is that of 0, if that changes nothing. */
    private List<Expr> near(List<Expr> point) {
        if (!isStabilised()) {
            return point;
        }
        Order order = new Order(Assumptions.NONE);
        Expr extreme = point.get(0);
        try {
            for (Expr x : point) {
                boolean larger = order.compare(x, extreme) > 0;
                extreme = larger == subtractsLargest() && !x.equals(extreme) ? x : extreme;
            }
        } catch (CannotTell unordered) {
            return point;
        }
        Expr pivot = extreme;
        return point.stream().map(x -> Algebra.minus(x, pivot)).toList();
    }
}
