package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;

/** A condition on the parameters: each of some equations holds. */
public record ParameterCondition(List<Equation> allOf) {

    /** The left side equals one of the values on the right. */
    public record Equation(Expr left, List<Expr> anyOf) {}

    public ParameterCondition {
        allOf = List.copyOf(allOf);
    }

    public static ParameterCondition equation(Expr left, List<Expr> anyOf) {
        return new ParameterCondition(List.of(new Equation(left, anyOf)));
    }

    public ParameterCondition and(ParameterCondition other) {
        List<Equation> both = new ArrayList<>(allOf);
        other.allOf.stream().filter(e -> !both.contains(e)).forEach(both::add);
        return new ParameterCondition(both);
    }
}
