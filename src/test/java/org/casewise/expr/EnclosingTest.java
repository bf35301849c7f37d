package org.casewise.expr;

import static org.casewise.expr.Algebra.num;
import static org.casewise.expr.Algebra.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.junit.jupiter.api.Test;

/** Enclosures where numbers on the way are beyond all exponents, and where terms cancel. */
class EnclosingTest {

    private static final Symbol X = Algebra.symbol("x");

    private static double at(Expr e, String x) {
        Ball point = Ball.of(Rational.ofDouble(Double.parseDouble(x)));
        return Enclosing.of(e, Map.of(X, point), 80).roundedToDouble().orElseThrow();
    }

    @Test
    void whatIsTooLargeForABallCancelsAllTheSame() {
        assertEquals(1e300, at(Functions.softplus(X), "1e300"));
        assertEquals(-1e300, at(Functions.log(Functions.sigmoid(X)), "-1e300"));
        assertEquals(1e300, at(Functions.log(Functions.cosh(X)), "-1e300"));
        assertEquals(1.0, at(Algebra.over(Functions.sinh(X), Functions.cosh(X)), "1e300"));
        assertEquals(1e200, at(Functions.log(Algebra.sqrt(Functions.exp(Algebra.product(num(2), X)))), "1e200"));
        assertEquals(1e18, at(Functions.cbrt(Functions.exp(Algebra.product(num(3), Functions.log(X)))), "1e18"));
        Expr tails = Algebra.product(Functions.exp(X), Algebra.power(sum(num(1), Functions.exp(X)), num(-2)));
        assertEquals(0.0, at(tails, "1e300"));
        // exp(exp(1000)) and its logarithms
        Expr tower = Functions.exp(Functions.exp(X));
        assertEquals(1000.0, at(Functions.log(Functions.log(tower)), "1000"));
        assertEquals(Double.POSITIVE_INFINITY, at(tower, "1000"));
        // A power whose exponent is itself beyond all balls: once 20^(20^(20^20)) was 20.
        Expr powers = Algebra.power(X, Algebra.power(X, Algebra.power(X, X)));
        assertEquals(Double.POSITIVE_INFINITY, at(powers, "20"));
        assertEquals(0.654040860042069, at(powers, "0.5"), 1e-15);
    }

    /** log(erfc(1000)) by mpmath 1.3.0 with 40 digits; the others are -x^2 to many digits. */
    @Test
    void theTailOfTheErrorFunctionHasALogarithm() {
        Expr logarithm = Functions.log(Functions.erfc(X));
        assertEquals(-1e40, at(logarithm, "1e20"));
        assertEquals(-1000007.4801207219, at(logarithm, "1000"));
        assertEquals(Double.NEGATIVE_INFINITY, at(logarithm, "1e200"));
    }

    @Test
    void theSignOfWhatIsLeftIsKnownThoughItIsTooSmall() {
        Expr left = Algebra.minus(num(1), Functions.tanh(X));
        assertEquals(
                1,
                Enclosing.of(left, Map.of(X, Ball.of(Rational.ofDouble(1e300))), 80)
                        .sign());
        assertEquals(
                -1,
                Enclosing.of(sum(num(-1), Functions.erf(X)), Map.of(X, Ball.of(1_000_000_000)), 80)
                        .sign());
    }

    /** Around 0 the exponential is narrow too: exp(2^-3000 times [-1, 1]) was [0, 2]. */
    @Test
    void theExponentialOfNearlyNothingIsNearlyOne() {
        Rational tiny = Rational.TWO.power(-3000);
        Ball one = Ball.between(tiny.negate(), tiny).exp(100);
        assertTrue(one.contains(Rational.ONE.plus(tiny)) && one.contains(Rational.ONE.minus(tiny)));
        assertTrue(one.radius().compareTo(Rational.TWO.power(-90)) < 0, one.toString());
    }

    /** A form that stands for another function than its formula would make enclosures miss each other. */
    @Test
    void stableFormsEncloseTheSameNumbers() {
        Expr[] formulas = {
            Functions.expm1(X),
            Functions.log1p(X),
            Functions.erfc(X),
            sum(num(3), Algebra.product(num(3), Functions.erf(X))),
            sum(num(1), Functions.tanh(X)),
            Algebra.minus(num(1), Functions.tanh(X)),
            sum(num(-2), Algebra.product(num(2), Functions.cos(X))),
            Algebra.minus(num(1), Algebra.square(Functions.tanh(X))),
            sum(X, num(-5), Algebra.product(num(5), Functions.exp(X))),
        };
        for (Expr formula : formulas) {
            for (double x : new double[] {-0.75, -1e-9, 1e-30, 0.3, 1, 2.5}) {
                Ball point = Ball.of(Rational.ofDouble(x));
                Ball stable = Enclosing.of(formula, Map.of(X, point), 60);
                // Term by term, at so many bits that nothing is lost.
                Ball plain = Ball.ZERO;
                for (Expr term : formula instanceof Sum s ? s.children() : java.util.List.of(formula)) {
                    plain = plain.plus(Enclosing.of(term, Map.of(X, point), 400), 400);
                }
                assertTrue(plain.minus(stable, 400).containsZero(), formula + " at " + x);
                assertTrue(
                        stable.radius().compareTo(stable.abs().upper().times(Rational.TWO.power(-50))) < 0,
                        formula + " at " + x + " is wide");
            }
        }
    }
}
