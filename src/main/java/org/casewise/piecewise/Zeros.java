package org.casewise.piecewise;

import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Expr;

/** The real zeros of polynomials as exact expressions. */
public final class Zeros {

    private Zeros() {}

    /** All real zeros in order, of a polynomial that is not constant; coefficients from the constant one up. */
    public static List<Expr> ofPolynomial(List<Rational> coefficients) {
        return RealRoots.of(coefficients, new Work()).stream()
                .map(RealRoots.Root::at)
                .toList();
    }
}
