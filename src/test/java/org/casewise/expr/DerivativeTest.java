package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class DerivativeTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol Y = Algebra.symbol("y");
    private static final Rational STEP = Rational.TWO.power(-40);

    @Test
    void derivativesAreLimitsOfDifferenceQuotients() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(2000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Recipe recipe = Recipe.random(any, 1 + any.below(4));
            Rational x = any.nonzeroFraction();
            Rational y = any.longFraction(20);
            Ball left = recipe.at(Map.of("x", x.minus(STEP), "y", y));
            Ball right = recipe.at(Map.of("x", x.plus(STEP), "y", y));
            Ball nearLeft = recipe.at(Map.of("x", x.minus(STEP.times(Rational.HALF)), "y", y));
            Ball nearRight = recipe.at(Map.of("x", x.plus(STEP.times(Rational.HALF)), "y", y));
            if (left == null || right == null || nearLeft == null || nearRight == null) {
                continue;
            }
            Expr derivative;
            try {
                derivative = Derivative.of(recipe.built(), X);
            } catch (ArithmeticException | CannotTell notBuilt) {
                continue;
            }
            // Two step widths tell how far the quotient is from its limit (Richardson).
            Ball wide = right.minus(left, 200).over(Ball.of(STEP.times(Rational.TWO)), 200);
            Ball narrow = nearRight.minus(nearLeft, 200).over(Ball.of(STEP), 200);
            Ball actual = Enclosing.of(derivative, Map.of(X, Ball.of(x), Y, Ball.of(y)), 200);
            if (!isOrdinary(wide) || !isOrdinary(narrow) || !isOrdinary(actual)) {
                continue;
            }
            Rational spread = wide.minus(narrow, 200).abs().upper().times(Rational.TWO);
            Rational size = actual.abs().upper().times(Rational.TWO.power(-60));
            Rational error = narrow.minus(actual, 200).abs().lower();
            assertTrue(
                    error.compareTo(spread.plus(size)) <= 0,
                    "seed " + seed + ": " + recipe + " at " + x + ", " + y + ": " + narrow + ", not " + actual);
            compared++;
        }
        assertTrue(compared > 300, "only " + compared + " derivatives compared");
    }

    /** Neither astronomically large nor small, so that it may be written as a fraction. */
    private static boolean isOrdinary(Ball ball) {
        double size = Math.max(
                Math.abs(ball.toEnclosure().low()), Math.abs(ball.toEnclosure().high()));
        return size < 1e30 && size > 1e-30;
    }

    @Test
    void textbookDerivatives() {
        assertEquals(Algebra.product(Algebra.num(3), Algebra.square(X)), d(Algebra.power(X, Algebra.num(3))));
        assertEquals(Algebra.product(Y, Functions.exp(Algebra.product(X, Y))), d(Functions.exp(Algebra.product(X, Y))));
        assertEquals(Algebra.over(Algebra.ONE, X), d(Functions.log(X)));
        assertEquals(Algebra.ZERO, d(Functions.sin(Y)));
        assertEquals(
                Algebra.product(Algebra.power(X, X), Algebra.sum(Algebra.ONE, Functions.log(X))),
                d(Algebra.power(X, X)));
    }

    private static Expr d(Expr e) {
        return Derivative.of(e, X);
    }

    @Test
    void derivativesOfDeepCompositionsStaySmallBySharing() {
        Expr[] e = {X};
        for (int i = 0; i < 100; i++) {
            e[0] = Functions.tanh(Algebra.sum(e[0], Algebra.ONE));
        }
        Expr once = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Derivative.of(e[0], X));
        Expr again = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Derivative.of(e[0], X));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(once, again));
    }
}
