package org.casewise.analysis.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;

/**
 * The partial derivatives of a vector function by two cases, for every number of variables, found by the chain rule: x_j
 * moves F_i through the sum, and x_i moves it directly too.
 *
 * @param direct the component's derivative by its own variable, the sum held fixed
 * @param throughSum the component's derivative by the sum
 * @param termSlope the derivative of the term
 * @param own the entry i = j, in x_i and the sum
 * @param other the entry i != j, in x_i, x_j and the sum
 */
public record Jacobian(VectorFunction of, Expr direct, Expr throughSum, Expr termSlope, Expr own, Expr other) {

    /** Differentiates. */
    public static Jacobian of(VectorFunction f) {
        Expr direct = Derivative.of(f.component(), f.variable());
        Expr throughSum = Derivative.of(f.component(), f.total());
        Expr termSlope = Derivative.of(f.term(), f.variable());
        Symbol i = f.variable("i");
        Symbol j = f.variable("j");
        Expr moved = Substitution.of(throughSum, f.variable(), i);
        return new Jacobian(
                f,
                direct,
                throughSum,
                termSlope,
                Algebra.sum(
                        Substitution.of(direct, f.variable(), i),
                        Algebra.product(moved, Substitution.of(termSlope, f.variable(), i))),
                Algebra.product(moved, Substitution.of(termSlope, f.variable(), j)));
    }

    /** The matrix at a point, which may have symbols for coordinates: row i has the derivatives of F_i. */
    public List<List<Expr>> at(List<? extends Expr> point) {
        Expr sum = of.totalAt(point);
        List<List<Expr>> rows = new ArrayList<>();
        for (int i = 0; i < point.size(); i++) {
            List<Expr> row = new ArrayList<>();
            for (int j = 0; j < point.size(); j++) {
                row.add(Substitution.of(
                        i == j ? own : other,
                        Map.of(of.variable("i"), point.get(i), of.variable("j"), point.get(j), of.total(), sum)));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whether for so many variables every entry is proved to be the derivative of the component written out. */
    public boolean isThatOfComponents(int n) {
        List<Symbol> variables = of.variables(n);
        List<Expr> components = of.at(variables);
        List<List<Expr>> entries = at(variables);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (!NormalForm.same(
                        Derivative.of(components.get(i), variables.get(j)),
                        entries.get(i).get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
