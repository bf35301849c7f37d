package org.casewise.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;

/**
 * How fast something grows as t goes to infinity: {@code t^a (log t)^b (log log t)^c ... exp(P)}, a monomial of the
 * scale in which germs of exponential-logarithmic functions are expanded (van den Hoeven, Transseries, 2006).
 *
 * @param powers the exponents of t and of its iterated logarithms
 * @param exponent P, terms that all grow beyond all bounds, from the greatest down; none is a multiple of an iterated
 *     logarithm, for that would be a power
 */
record Growth(List<Expr> powers, List<Term> exponent) {

    /** A multiple of a growth. */
    record Term(Expr coefficient, Growth growth) {}

    /** So many: t, its logarithm, and the logarithm's iterates. */
    static final int LEVELS = 5;

    static final Growth UNIT = new Growth(Collections.nCopies(LEVELS, Algebra.ZERO), List.of());

    /** t itself, or its logarithm, or an iterate of that. */
    static Growth ofLevel(int level) {
        return UNIT.raised(level, Algebra.ONE);
    }

    /** A power of t. */
    static Growth power(Expr exponent) {
        return UNIT.raised(0, exponent);
    }

    /** This times a power of t or one of its iterated logarithms. */
    Growth raised(int level, Expr by) {
        List<Expr> raised = new ArrayList<>(powers);
        raised.set(level, Algebra.sum(powers.get(level), by));
        return new Growth(List.copyOf(raised), exponent);
    }

    boolean hasNoExponential() {
        return exponent.isEmpty();
    }

    /** Which of t and its iterated logarithms this is, or -1 where it is none of them. */
    int level() {
        for (int i = 0; i < LEVELS; i++) {
            if (equals(ofLevel(i))) {
                return i;
            }
        }
        return -1;
    }
}
