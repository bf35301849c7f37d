package org.casewise.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function of n variables with n smooth components that all look alike: {@code F_i(x) = component(x_i, s)} with
 * {@code s = term(x_1) + ... + term(x_n)}. Both are smooth on the whole line, the terms are positive, and so is their sum.
 *
 * @param variable in which the term and the component are written
 * @param total the sum's symbol in the component
 */
public record VectorFunction(Symbol variable, Symbol total, Expr term, Expr component) {

    /** The fewest and the most variables for which components are written out. */
    public static final int FEWEST = 2;

    public static final int MOST = 5;

    /** A variable by its index, as {@code x_i} or {@code x1}. */
    public Symbol variable(String index) {
        return Algebra.symbol(variable.name() + (Character.isDigit(index.charAt(0)) ? "" : "_") + index);
    }

    /** The variables, when there are so many. */
    public List<Symbol> variables(int n) {
        List<Symbol> variables = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            variables.add(variable(String.valueOf(i)));
        }
        return variables;
    }

    /** The term at a value. */
    public Expr termAt(Expr value) {
        return Substitution.of(term, variable, value);
    }

    /** The component whose variable has a value, where the sum has another. */
    public Expr componentAt(Expr value, Expr sum) {
        return Substitution.of(component, Map.of(variable, value, total, sum));
    }

    /** The sum at a point. */
    public Expr totalAt(List<? extends Expr> point) {
        return Algebra.sum(point.stream().map(this::termAt).toList());
    }

    /** The components at a point, which may have symbols for coordinates. */
    public List<Expr> at(List<? extends Expr> point) {
        Expr sum = totalAt(point);
        return point.stream().map(value -> componentAt(value, sum)).toList();
    }

    /** The components in so many variables, written out. */
    public List<Expr> components(int n) {
        return at(variables(n));
    }

    /** One component along its own variable while the terms of the others have a fixed sum. */
    public Expr section(Expr others) {
        return componentAt(variable, Algebra.sum(term, others));
    }
}
