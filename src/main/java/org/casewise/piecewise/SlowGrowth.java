package org.casewise.piecewise;

import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Symbol;

/**
 * How slowly the logarithm of a polynomial grows: {@code log(c) <= k c^(1/k)} for every c from 1 on, so with k twice the
 * polynomial's degree it stays below a multiple of {@code sqrt(t)}.
 */
final class SlowGrowth {

    private static final int BITS = 64;
    private static final int HIGHEST = 40;

    private SlowGrowth() {}

    /** A multiple of {@code sqrt(t)} that is not below log(c) for all t from a number on, where c is not below 1. */
    static Optional<Expr> aboveLogarithm(Expr c, Symbol t, Rational from) {
        return Polynomial.of(c, t)
                .filter(p -> p.degree() > 0 && p.degree() <= HIGHEST)
                .flatMap(Polynomial::rational)
                .map(coefficients -> {
                    int degree = coefficients.size() - 1;
                    Rational k = Rational.of(2L * degree);
                    Ball root = Ball.of(largest(coefficients, from)).log(BITS).times(Ball.of(k.reciprocal()), BITS);
                    Rational bound = root.exp(BITS).upper().times(k);
                    return Algebra.product(Algebra.num(bound), Algebra.sqrt(t));
                });
    }

    /** What the polynomial divided by its highest power of t does not exceed, but at least 1. */
    private static Rational largest(List<Rational> coefficients, Rational from) {
        Rational sum = Rational.ZERO;
        int degree = coefficients.size() - 1;
        for (int i = 0; i <= degree; i++) {
            sum = sum.plus(coefficients.get(i).abs().times(from.power(i - degree)));
        }
        return sum.max(Rational.ONE);
    }
}
