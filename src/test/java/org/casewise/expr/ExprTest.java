package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class ExprTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol Y = Algebra.symbol("y");

    private static List<Expr> sample(int seeds) {
        List<Expr> sample = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            try {
                sample.add(Recipe.random(new Arbitrary(seed), 1 + seed % 3).built());
            } catch (ArithmeticException | CannotTell notBuilt) {
                // Not an expression.
            }
        }
        return sample;
    }

    @Test
    void canonicalOrderIsATotalOrderThatAgreesWithEquality() {
        List<Expr> sample = sample(120);
        CanonicalOrder order = CanonicalOrder.INSTANCE;
        for (Expr a : sample) {
            for (Expr b : sample) {
                int ab = Integer.signum(order.compare(a, b));
                assertEquals(a.equals(b), ab == 0, () -> a + " and " + b);
                assertEquals(-ab, Integer.signum(order.compare(b, a)), () -> a + " and " + b);
                for (Expr c : sample.subList(0, 30)) {
                    boolean chained = ab <= 0 && order.compare(b, c) <= 0;
                    assertTrue(!chained || order.compare(a, c) <= 0, () -> a + ", " + b + ", " + c);
                }
            }
        }
    }

    @Test
    void equalTreesHaveEqualHashesAndSizes() {
        List<Expr> once = sample(200);
        List<Expr> again = sample(200);
        for (int i = 0; i < once.size(); i++) {
            assertEquals(once.get(i), again.get(i));
            assertEquals(once.get(i).hashCode(), again.get(i).hashCode());
            assertEquals(once.get(i).size(), again.get(i).size());
            assertNotEquals(once.get(i), Algebra.sum(once.get(i), Algebra.ONE));
        }
    }

    /** A tree of 2^n leaves with n different nodes; the sums keep it from being gathered. */
    private static Expr doubled(int times, Expr leaf) {
        Expr e = leaf;
        for (int i = 0; i < times; i++) {
            e = Algebra.sum(Functions.sin(e), Algebra.product(e, Functions.exp(e)));
        }
        return e;
    }

    @Test
    void sharedTreesAreComparedAndSubstitutedInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Expr a = doubled(60, X);
            Expr b = doubled(60, X);
            assertEquals(a, b);
            assertNotEquals(a, doubled(60, Y));
            assertEquals(doubled(60, Y), Substitution.of(a, X, Y));
            assertEquals(Set.of(X), Symbols.in(a));
        });
    }

    @Test
    void substitutionReplacesEverySymbolAtOnce() {
        Expr e = Algebra.sum(X, Algebra.product(Algebra.TWO, Y));
        Expr swapped = Substitution.of(e, Map.of(X, Y, Y, X));
        assertEquals(Algebra.sum(Y, Algebra.product(Algebra.TWO, X)), swapped);
        assertThrows(ArithmeticException.class, () -> Substitution.of(Algebra.over(Y, X), X, Algebra.ZERO));
    }

    @Test
    void anEnclosureHoldsTheRootOfItsEquation() {
        Expr equation = Algebra.sum(Algebra.power(X, Algebra.num(3)), Algebra.negate(X), Algebra.MINUS_ONE);
        Constant.Root plastic = new Constant.Root(equation, X, Rational.ONE, Rational.TWO);
        // OEIS A060006.
        String digits =
                "1.324717957244746025960908854478097340734404056901733364534015050302827851245547594054699347981787280329910921";
        for (int bits : new int[] {30, 64, 300}) {
            Ball ball = Enclosing.of(plastic, bits);
            assertTrue(ball.minus(Ball.of(Rational.ofDecimal(digits)), 400)
                            .abs()
                            .lower()
                            .compareTo(Rational.ofDecimal("1e-107"))
                    < 0);
            assertTrue(ball.radius().compareTo(Rational.TWO.power(-bits)) <= 0, bits + " bits: " + ball);
        }
        assertFalse(plastic.equals(new Constant.Root(equation, X, Rational.ONE, Rational.of(3, 2))));
    }
}
