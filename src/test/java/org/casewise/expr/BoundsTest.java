package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol Y = Algebra.symbol("y");

    /** Bounds and a number within them. */
    private record Bounded(Bounds bounds, Rational number) {

        static Bounded random(Arbitrary any) {
            Rational number = any.fraction();
            Bounds.End below = end(any, number, -1);
            Bounds.End above = end(any, number, 1);
            return new Bounded(new Bounds(below, above), number);
        }

        private static Bounds.End end(Arbitrary any, Rational number, int direction) {
            if (any.oneIn(4)) {
                return Bounds.End.NONE;
            }
            Rational away = any.fraction().abs();
            return new Bounds.End(number.plus(away.times(Rational.of(direction))), !away.isZero() && any.oneIn(2));
        }
    }

    private static boolean holds(Bounds bounds, Rational number) {
        return above(bounds.lower(), number, 1) && above(bounds.upper(), number, -1);
    }

    private static boolean above(Bounds.End end, Rational number, int direction) {
        int order = end.exists() ? number.compareTo(end.at()) * direction : 1;
        return end.open() ? order > 0 : order >= 0;
    }

    @Test
    void everyOperationOnBoundsHoldsTheResult() {
        for (int seed = 0; seed < Arbitrary.seeds(10_000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Bounded a = Bounded.random(any);
            Bounded b = Bounded.random(any);
            Rational factor = any.fraction();
            String about = "seed " + seed + ": " + a + ", " + b + ", " + factor;
            assertTrue(holds(a.bounds(), a.number()), about);
            assertTrue(holds(a.bounds().plus(b.bounds()), a.number().plus(b.number())), about);
            assertTrue(holds(a.bounds().times(b.bounds()), a.number().times(b.number())), about);
            assertTrue(holds(a.bounds().times(factor), a.number().times(factor)), about);
            assertTrue(Sign.of(a.number().signum()).implies(a.bounds().sign()), about);
            if (a.bounds().sign() == Sign.POSITIVE) {
                assertTrue(holds(a.bounds().reciprocalOfPositive(), a.number().reciprocal()), about);
            }
            Bounds both = a.bounds().and(new Bounds(b.bounds().lower(), Bounds.End.NONE));
            assertEquals(holds(a.bounds(), factor) && above(b.bounds().lower(), factor, 1), holds(both, factor), about);
        }
    }

    @Test
    void boundsOfAnExpressionHoldItsValue() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(2000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Recipe recipe = Recipe.random(any, 1 + any.below(4));
            Map<Symbol, Bounds> bounds = new HashMap<>();
            Map<String, Rational> point = new HashMap<>();
            for (Symbol s : List.of(X, Y)) {
                Bounded bounded = Bounded.random(any);
                bounds.put(s, bounded.bounds());
                point.put(s.name(), bounded.number());
            }
            Ball value = recipe.at(point);
            Expr e;
            try {
                e = recipe.built();
            } catch (ArithmeticException | CannotTell notBuilt) {
                continue;
            }
            if (value == null || !value.isFinite()) {
                continue;
            }
            Bounds found = e.accept(new BoundsOf(bounds));
            String about = "seed " + seed + ": " + e + " with " + bounds + " at " + point + " gave " + found;
            assertTrue(
                    !found.lower().exists()
                            || value.upper().compareTo(found.lower().at()) >= 0,
                    about);
            assertTrue(
                    !found.upper().exists()
                            || value.lower().compareTo(found.upper().at()) <= 0,
                    about);
            assertTrue(value.sign() == 0 || Sign.of(value.sign()).implies(found.sign()), about);
            assertTrue(!value.isExactlyZero() || Sign.ZERO.implies(found.sign()), about);
            compared++;
        }
        assertTrue(compared > 500, "only " + compared + " values compared");
    }

    @Test
    void boundsThatAreKnownAreFound() {
        BoundsOf unknown = new BoundsOf(Map.of());
        assertEquals(
                Sign.POSITIVE,
                Algebra.sum(Algebra.ONE, Algebra.square(X)).accept(unknown).sign());
        assertEquals(
                Sign.POSITIVE,
                Algebra.minus(Algebra.TWO, Functions.sin(X)).accept(unknown).sign());
        BoundsOf within = new BoundsOf(Map.of(X, Bounds.open(0, 1)));
        assertEquals(Sign.POSITIVE, Algebra.minus(Algebra.ONE, X).accept(within).sign());
        assertEquals(
                Sign.NEGATIVE,
                Algebra.minus(Functions.exp(X), Algebra.num(3)).accept(within).sign());
        assertEquals(Bounds.open(0, 1), Algebra.product(X, X).accept(within));
    }
}
