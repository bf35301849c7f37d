package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlowGrowthTest {

    private static final Symbol T = Algebra.symbol("t");

    /** Polynomials of degree n with coefficients n + 1, n, ..., of changing sign below the first. */
    private static Expr polynomial(int degree) {
        Expr sum = Algebra.ONE;
        for (int i = 1; i <= degree; i++) {
            Rational c = Rational.of(i == degree || i % 2 == 0 ? i + 1 : -i);
            sum = Algebra.sum(sum, Algebra.product(Algebra.num(c), Algebra.power(T, Algebra.num(i))));
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void theBoundIsAboveTheLogarithmFromThereOn(int degree) {
        Rational from = Rational.of(4);
        Expr c = polynomial(degree);
        Expr gap = Algebra.minus(SlowGrowth.aboveLogarithm(c, T, from).orElseThrow(), Functions.log(c));
        for (int k = 0; k < 60; k++) {
            Ball at = Ball.of(from.times(Rational.of(3, 2).power(k)));
            assertTrue(Enclosing.of(gap, Map.of(T, at), 128).sign() > 0, "at " + at);
        }
    }

    @Test
    void aNumberDoesNotGrow() {
        assertEquals(Optional.empty(), SlowGrowth.aboveLogarithm(Algebra.TWO, T, Rational.TWO));
    }
}
