package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Symbol LAMBDA = Algebra.symbol("lambda");
    private static final Symbol MU = Algebra.symbol("mu");

    private static List<Expr> points() {
        List<Expr> points = new ArrayList<>(List.of(
                Algebra.PI,
                Algebra.E,
                Functions.log(Algebra.TWO),
                Algebra.sqrt(Algebra.TWO),
                Algebra.negate(Algebra.sqrt(Algebra.num(3))),
                Algebra.sum(Algebra.ONE, Algebra.sqrt(Algebra.TWO)),
                Algebra.over(Algebra.ONE, Algebra.minus(Algebra.sqrt(Algebra.TWO), Algebra.ONE))));
        Arbitrary any = new Arbitrary(7);
        for (int i = 0; i < 12; i++) {
            points.add(Algebra.num(any.oneIn(2) ? any.fraction() : any.longFraction(60)));
        }
        // x^5 - x - 1 and x^3 - x - 1 over their only real roots, and x^3 - 3x + 1 over its three.
        RealRoots.of(rationals(-1, -1, 0, 1), new Work()).forEach(r -> points.add(r.at()));
        RealRoots.of(rationals(-1, -1, 0, 0, 0, 1), new Work()).forEach(r -> points.add(r.at()));
        RealRoots.of(rationals(1, -3, 0, 1), new Work()).forEach(r -> points.add(r.at()));
        return points;
    }

    private static List<Rational> rationals(long... numbers) {
        return Arrays.stream(numbers).mapToObj(Rational::of).toList();
    }

    @Test
    void pointsAndCutsAreTotallyOrdered() {
        Order order = new Order(Assumptions.NONE);
        List<Cut> cuts = new ArrayList<>(List.of(Cut.End.MINUS_INFINITY, Cut.End.PLUS_INFINITY));
        points().forEach(p -> cuts.addAll(List.of(Cut.before(p), Cut.after(p))));
        for (Cut a : cuts) {
            assertEquals(0, order.compare(a, a));
            for (Cut b : cuts) {
                int ab = order.compare(a, b);
                assertEquals(-ab, order.compare(b, a), () -> a + " and " + b);
                assertEquals(ab >= 0 ? a : b, order.later(a, b));
                for (Cut c : cuts.subList(0, 20)) {
                    assertTrue(
                            ab > 0 || order.compare(b, c) > 0 || order.compare(a, c) <= 0,
                            () -> a + ", " + b + ", " + c);
                }
            }
        }
    }

    @Test
    void theSameNumberWrittenInTwoWaysIsOnePoint() {
        Order order = new Order(Assumptions.NONE);
        Expr a = Algebra.sum(Algebra.ONE, Algebra.sqrt(Algebra.TWO));
        Expr b = Algebra.over(Algebra.ONE, Algebra.minus(Algebra.sqrt(Algebra.TWO), Algebra.ONE));
        assertEquals(0, order.compare(a, b));
        assertEquals(-1, order.compare(Cut.before(a), Cut.after(b)));
        assertEquals(0, order.compare(Cut.after(a), Cut.after(b)));
    }

    @Test
    void whatIsNotProvedIsNotOrdered() {
        CannotTell unknown = assertThrows(CannotTell.class, () -> new Order(Assumptions.NONE).compare(LAMBDA, MU));
        assertEquals(Key.CANNOT_ORDER, unknown.reason().key());
        assertEquals(List.of(LAMBDA, MU), unknown.reason().arguments());
        Assumptions given = Assumptions.NONE.with(new Fact(Algebra.minus(MU, LAMBDA), Sign.POSITIVE));
        assertEquals(-1, new Order(given).compare(LAMBDA, MU));
        assertEquals(-1, new Order(given).compare(Algebra.minus(LAMBDA, Algebra.ONE), MU));
        assertEquals(0, new Order(given).compare(LAMBDA, LAMBDA));
    }

    @Test
    void membershipRespectsTheEnds() {
        Order order = new Order(Assumptions.NONE);
        Interval on = new Interval(Cut.before(Algebra.ZERO), Cut.before(Algebra.ONE));
        assertTrue(order.isIn(Algebra.ZERO, on));
        assertTrue(order.isIn(Algebra.HALF, on));
        assertTrue(!order.isIn(Algebra.ONE, on));
        assertTrue(!order.isIn(Algebra.MINUS_ONE, on));
        assertTrue(order.isIn(Algebra.PI, Interval.LINE));
    }
}
