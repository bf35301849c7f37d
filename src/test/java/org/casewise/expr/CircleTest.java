package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewise.exact.Rational;
import org.junit.jupiter.api.Test;

/** Exact values on the circle, against the kernels that know nothing of them. */
class CircleTest {

    @Test
    void multiplesOfPiHaveTheValuesThatTheKernelsEnclose() {
        int exact = 0;
        for (int k = -48; k <= 48; k++) {
            Expr u = Algebra.product(Algebra.num(Rational.of(k, 12)), Algebra.PI);
            for (Elementary f : new Elementary[] {Elementary.SIN, Elementary.COS, Elementary.TAN}) {
                if (f == Elementary.TAN && Math.floorMod(k, 12) == 6) {
                    assertThrows(ArithmeticException.class, () -> Algebra.call(f, u));
                    continue;
                }
                Expr value = Algebra.call(f, u);
                exact += value instanceof Call
                                || value instanceof Product p && p.children().get(1) instanceof Call
                        ? 0
                        : 1;
                assertTrue(
                        Enclosing.of(value, 200)
                                .minus(f.kernel().at(Enclosing.of(u, 200), 200), 200)
                                .containsZero(),
                        f + " at " + u + ": " + value);
            }
        }
        assertTrue(exact > 150, "only " + exact + " exact values");
        assertEquals(Algebra.ZERO, Functions.sin(Algebra.PI));
        assertEquals(Algebra.ZERO, Functions.cos(Algebra.product(Algebra.HALF, Algebra.PI)));
    }

    @Test
    void inversesGoBack() {
        for (int k = -6; k <= 6; k++) {
            Expr part = Algebra.product(Algebra.num(Rational.of(k, 12)), Algebra.PI);
            boolean known = k % 2 == 0 || Math.abs(k) == 3;
            if (known) {
                assertEquals(part, Algebra.call(Elementary.ASIN, Functions.sin(part)));
                Expr other = Algebra.sum(part, Algebra.product(Algebra.HALF, Algebra.PI));
                assertEquals(other, Algebra.call(Elementary.ACOS, Functions.cos(other)));
            }
            if (known && Math.abs(k) < 6) {
                assertEquals(part, Algebra.call(Elementary.ATAN, Functions.tan(part)));
            }
        }
    }

    @Test
    void wholeTurnsOfAFixedAngleAreLeftOut() {
        Expr turns = Algebra.product(Algebra.num(6), Algebra.PI);
        Expr one = Algebra.ONE;
        assertEquals(Functions.cos(one), Functions.cos(Algebra.sum(one, turns)));
        assertEquals(Functions.sin(one), Functions.sin(Algebra.minus(one, turns)));
        assertEquals(Functions.sin(one), Functions.sin(Algebra.minus(Algebra.negate(one), Algebra.PI)));
        assertEquals(Algebra.negate(Functions.cos(one)), Functions.cos(Algebra.sum(one, Algebra.PI)));
        Expr moving = Algebra.sum(Algebra.symbol("x"), turns);
        assertEquals(moving, ((Call) Functions.sin(moving)).argument());
    }
}
