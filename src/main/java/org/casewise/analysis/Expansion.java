package org.casewise.analysis;

import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;

/**
 * A function of t near infinity as a sum of multiples of growths, from the greatest down, and an error of the order of a
 * still smaller growth.
 *
 * @param error null where the sum is the function exactly
 */
record Expansion(List<Growth.Term> terms, Growth error) {

    static final Expansion ZERO = new Expansion(List.of(), null);

    Expansion {
        terms = List.copyOf(terms);
    }

    static Expansion of(Expr coefficient, Growth growth) {
        return new Expansion(List.of(new Growth.Term(coefficient, growth)), null);
    }

    static Expansion constant(Expr c) {
        return of(c, Growth.UNIT);
    }

    boolean isExact() {
        return error == null;
    }

    boolean isZero() {
        return terms.isEmpty() && isExact();
    }

    Optional<Growth.Term> first() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(0));
    }
}
