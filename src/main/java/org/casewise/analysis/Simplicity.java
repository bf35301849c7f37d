package org.casewise.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Product;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.OneExponential;

/**
 * How far a sum is from having a known sign chart: a number that every useful step makes smaller. Logarithms, error
 * functions and other atoms weigh most, then what it takes to get rid of x beside exponentials or of the exponentials.
 */
final class Simplicity {

    private static final int ATOM = 10_000;
    private static final int STEP = 100;

    private Simplicity() {}

    static int weight(Expr e, Symbol x) {
        if (e instanceof Product p) {
            return p.children().stream().mapToInt(f -> weight(f, x)).max().orElse(0);
        }
        if (Terms.of(e).size() == 1) {
            return 0;
        }
        Optional<OneExponential> inner = OneExponential.of(e, x);
        if (inner.isPresent()) {
            return 1 + weight(inner.get().body(), inner.get().y());
        }
        int atoms = 0;
        for (Expr atom : Terms.atoms(e, x)) {
            atoms += Terms.degreeIn(e, atom);
        }
        return atoms * ATOM + Math.min(STEP * steps(e, x), ATOM - 1) + Terms.degreeIn(e, x);
    }

    /** How many divisions by a coefficient, each followed by as many derivatives as it takes, are needed at most. */
    private static int steps(Expr e, Symbol x) {
        Map<Expr, Integer> degrees = new LinkedHashMap<>();
        boolean linear = true;
        for (Expr term : Terms.of(e)) {
            Expr exponent = Terms.exponent(term, x);
            degrees.merge(exponent, Terms.degree(term, x), Math::max);
            linear &= Polynomial.of(exponent, x).map(p -> p.degree() <= 1).orElse(false);
        }
        if (degrees.size() == 1) {
            return 0;
        }
        int byExponent = degrees.values().stream().mapToInt(d -> d + 1).sum();
        return linear ? Math.min(byExponent, Terms.degreeIn(e, x) + 1) : byExponent;
    }
}
