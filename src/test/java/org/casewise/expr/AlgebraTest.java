package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class AlgebraTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol Y = Algebra.symbol("y");

    private static Expr rebuilt(Expr e) {
        return e.children().isEmpty()
                ? e
                : e.withChildren(e.children().stream().map(AlgebraTest::rebuilt).toList());
    }

    @Test
    void canonicalFormIsIdempotentAndKeepsTheValue() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(3000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Recipe recipe = Recipe.random(any, 1 + any.below(4));
            Map<String, Rational> point = Map.of("x", any.nonzeroFraction(), "y", any.longFraction(20));
            String about = "seed " + seed + ": " + recipe + " at " + point;
            Ball expected = recipe.at(point);
            Expr e;
            try {
                e = recipe.built();
            } catch (ArithmeticException undefined) {
                assertEquals(null, expected, about);
                continue;
            } catch (CannotTell tooLarge) {
                continue;
            }
            assertEquals(e, rebuilt(e), about);
            if (expected != null && expected.isFinite()) {
                Ball actual = Enclosing.of(e, Map.of(X, Ball.of(point.get("x")), Y, Ball.of(point.get("y"))), 200);
                assertTrue(
                        actual.minus(expected, 200).containsZero(),
                        () -> about + " gave " + e + " = " + actual + ", not " + expected);
                compared++;
            }
        }
        assertTrue(compared > 1000, "only " + compared + " points were admissible");
    }

    @Test
    void theOrderOfTermsAndFactorsDoesNotMatter() {
        for (int seed = 0; seed < Arbitrary.seeds(1000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            List<Expr> parts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                try {
                    parts.add(Recipe.random(any, 2).built());
                } catch (ArithmeticException | CannotTell notBuilt) {
                    parts.add(X);
                }
            }
            List<Expr> other = new ArrayList<>(parts);
            Collections.shuffle(other, new Random(seed));
            assertEquals(Algebra.sum(parts), Algebra.sum(other), "seed " + seed + ": sum of " + parts);
            try {
                assertEquals(Algebra.product(parts), Algebra.product(other), "seed " + seed + ": product of " + parts);
            } catch (ArithmeticException | CannotTell notBuilt) {
                // 1/0 inside, or too large.
            }
        }
    }

    @Test
    void aNumberToASymbolAndThatSymbolAreDifferentBases() {
        Expr product = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Algebra.product(X, Algebra.power(Algebra.TWO, X)));
        assertEquals(2, product.children().size());
        Expr both = Algebra.product(product, Algebra.power(Algebra.num(3), X), Algebra.sqrt(Algebra.TWO), Algebra.HALF);
        assertEquals(both, rebuilt(both));
    }

    @Test
    void anOddFunctionOfADifferenceIsFoundFromBothSides() {
        Expr u = Algebra.minus(Algebra.square(X), X);
        Expr sine = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Functions.sin(u));
        assertEquals(Algebra.negate(sine), Functions.sin(Algebra.negate(u)));
        assertEquals(Functions.cos(u), Functions.cos(Algebra.negate(u)));
    }

    @Test
    void numbersAreFoldedExactly() {
        assertEquals(Algebra.ZERO, Algebra.sum(num("0.1"), num("0.2"), num("-0.3")));
        assertEquals(Algebra.num(6), Algebra.product(Algebra.num(2), Algebra.num(3)));
        assertEquals(Algebra.num(8), Algebra.power(Algebra.num(4), num("1.5")));
        assertEquals(Algebra.product(Algebra.TWO, Algebra.sqrt(Algebra.TWO)), Algebra.sqrt(Algebra.num(8)));
        assertEquals(
                Algebra.sqrt(Algebra.num(6)), Algebra.product(Algebra.sqrt(Algebra.TWO), Algebra.sqrt(Algebra.num(3))));
        assertEquals(Algebra.num(-2), Functions.cbrt(Algebra.num(-8)));
        assertEquals(Algebra.product(Algebra.num(-3), Functions.log(Algebra.TWO)), Functions.log(num("0.125")));
    }

    @Test
    void aNumberToAnAwkwardPowerStaysAsItIs() {
        Expr power = Algebra.power(Algebra.TWO, num("0.123456"));
        assertEquals(power, Substitution.of(Algebra.power(Algebra.TWO, X), X, num("0.123456")));
        // 2^0.123456 by Python's decimal module.
        Ball error =
                Enclosing.of(power, 120).minus(Ball.of(Rational.ofDecimal("1.089341274595265880130244232697")), 120);
        assertTrue(error.abs().upper().compareTo(Rational.ofDecimal("1e-24")) < 0, error.toString());
    }

    @Test
    void likeTermsAndEqualBasesAreGathered() {
        assertEquals(Algebra.product(Algebra.num(3), X), Algebra.sum(X, X, X));
        assertEquals(Algebra.power(X, Algebra.num(5)), Algebra.product(X, X, Algebra.power(X, Algebra.num(3))));
        assertEquals(Algebra.ONE, Algebra.product(X, Algebra.power(X, Algebra.MINUS_ONE)));
        assertEquals(Functions.exp(Algebra.sum(X, Y)), Algebra.product(Functions.exp(X), Functions.exp(Y)));
        assertEquals(
                Algebra.sum(Algebra.product(Algebra.HALF, X), num("1.5")),
                Algebra.over(Algebra.sum(X, Algebra.num(3)), Algebra.TWO));
        assertEquals(Algebra.E, Functions.exp(Algebra.ONE));
        assertEquals(X, Functions.log(Functions.exp(X)));
    }

    @Test
    void aRootOfAnEvenPowerStays() {
        Expr root = Algebra.sqrt(Algebra.square(X));
        assertEquals(Algebra.num(3), Substitution.of(root, X, Algebra.num(-3)));
        assertEquals(Algebra.power(X, num("1.5")), Algebra.sqrt(Algebra.power(X, Algebra.num(3))));
    }

    @Test
    void outsideTheDomainOfAnExactNumberThereIsNoExpression() {
        assertThrows(ArithmeticException.class, () -> Algebra.over(X, Algebra.ZERO));
        assertThrows(ArithmeticException.class, () -> Algebra.sqrt(Algebra.MINUS_ONE));
        assertThrows(ArithmeticException.class, () -> Functions.log(Algebra.ZERO));
        assertThrows(ArithmeticException.class, () -> Algebra.call(Elementary.ASIN, Algebra.TWO));
        assertThrows(ArithmeticException.class, () -> Algebra.call(Elementary.ATANH, Algebra.ONE));
        assertThrows(ArithmeticException.class, () -> Algebra.call(Elementary.ACOSH, Algebra.ZERO));
        assertThrows(
                ArithmeticException.class, () -> Substitution.of(Algebra.power(X, Algebra.num(-1)), X, Algebra.ZERO));
    }

    @Test
    void whatWouldNotFitIsRefused() {
        Expr nine = Algebra.num(9);
        assertThrows(CannotTell.class, () -> Algebra.power(nine, Algebra.power(nine, nine)));
        Expr[] deep = {X};
        assertThrows(CannotTell.class, () -> {
            for (int i = 0; i < 1000; i++) {
                deep[0] = Functions.sin(Algebra.sum(Algebra.ONE, deep[0]));
            }
        });
    }

    private static Expr num(String decimal) {
        return Algebra.num(
                decimal.startsWith("-")
                        ? Rational.ofDecimal(decimal.substring(1)).negate()
                        : Rational.ofDecimal(decimal));
    }
}
