package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
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

    /** Whether two of the equations are proved to exclude each other, as {@code alpha = 1} and {@code alpha = 2} do. */
    public boolean isImpossible() {
        Known known = new Known(Assumptions.NONE);
        for (Equation a : allOf) {
            for (Equation b : allOf) {
                if (a.left().equals(b.left()) && allDiffer(a, b, known)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean allDiffer(Equation a, Equation b, Known known) {
        return a.anyOf().stream()
                .allMatch(v -> b.anyOf().stream()
                        .allMatch(w -> known.sign(Algebra.minus(v, w)).isNotZero()));
    }
}
