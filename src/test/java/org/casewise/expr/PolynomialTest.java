package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class PolynomialTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol Y = Algebra.symbol("y");

    @Test
    void theCoefficientsGiveBackTheExpression() {
        int found = 0;
        for (int seed = 0; seed < Arbitrary.seeds(2000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Recipe recipe = Recipe.random(any, 1 + any.below(4));
            Map<String, Rational> point = Map.of("x", any.fraction(), "y", any.longFraction(10));
            Ball expected = recipe.at(point);
            Optional<Polynomial> polynomial;
            try {
                polynomial = Polynomial.of(recipe.built(), X);
            } catch (ArithmeticException | CannotTell notBuilt) {
                continue;
            }
            if (polynomial.isEmpty() || expected == null || !expected.isFinite()) {
                continue;
            }
            Ball actual = Ball.ZERO;
            for (int i = polynomial.get().degree(); i >= 0; i--) {
                Expr c = polynomial.get().coefficient(i);
                assertFalse(Symbols.occurs(X, c), "seed " + seed + ": " + c);
                Ball value = Enclosing.of(c, Map.of(Y, Ball.of(point.get("y"))), 200);
                actual = actual.times(Ball.of(point.get("x")), 200).plus(value, 200);
            }
            assertTrue(actual.minus(expected, 200).containsZero(), "seed " + seed + ": " + recipe + " at " + point);
            found += polynomial.get().degree() > 0 ? 1 : 0;
        }
        assertTrue(found > 100, "only " + found + " polynomials");
    }

    @Test
    void whatIsNoPolynomialIsNoPolynomial() {
        assertTrue(Polynomial.of(Functions.sin(X), X).isEmpty());
        assertTrue(Polynomial.of(Algebra.over(Algebra.ONE, X), X).isEmpty());
        assertTrue(Polynomial.of(Algebra.power(Algebra.TWO, X), X).isEmpty());
        assertEquals(0, Polynomial.of(Functions.sin(Y), X).orElseThrow().degree());
        assertEquals(
                Optional.empty(),
                Polynomial.of(Algebra.product(Y, X), X).orElseThrow().rational());
        assertEquals(
                Optional.of(List.of(Rational.ONE, Rational.TWO, Rational.ONE)),
                Polynomial.of(Algebra.square(Algebra.sum(X, Algebra.ONE)), X)
                        .orElseThrow()
                        .rational());
    }

    @Test
    void highPowersAreMultipliedOutQuickly() {
        Expr base = Algebra.sum(X, Algebra.num(Rational.of(1, 3)));
        Polynomial p = assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Polynomial.of(Algebra.power(base, Algebra.num(64)), X).orElseThrow());
        assertEquals(64, p.degree());
        assertEquals(Algebra.num(Rational.of(64, 3)), p.coefficient(63));
    }
}
