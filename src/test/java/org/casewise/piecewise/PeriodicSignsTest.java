package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

/** Signs over many periods against samples, and the names of zeros that are periods apart. */
class PeriodicSignsTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final long SEED = 20261126;

    private static Expr wave(Random random) {
        Expr angle = Algebra.sum(
                Algebra.product(Algebra.num(Rational.of(1 + random.nextInt(6), 1 + random.nextInt(3))), X),
                Algebra.num(random.nextInt(3) - 1));
        Expr wave = random.nextBoolean() ? Functions.sin(angle) : Functions.cos(angle);
        return Algebra.product(Algebra.num(Rational.of(1 + random.nextInt(5), 1 + random.nextInt(3))), wave);
    }

    @Test
    void theSignsInEveryPeriodAreThoseOfTheSamples() {
        Random random = new Random(SEED);
        int solved = 0;
        for (int n = 0; n < 60; n++) {
            Expr e = Algebra.sum(wave(random), wave(random), Algebra.num(Rational.of(random.nextInt(9) - 4, 4)));
            Interval open = Interval.open(
                    Algebra.num(Rational.of(-random.nextInt(300) - 1, 7)),
                    Algebra.num(Rational.of(random.nextInt(300), 11)));
            Order order = new Order(Assumptions.NONE);
            try {
                Partition<Sign> signs = new Signs(X, Assumptions.NONE, order).inside(e, open);
                for (int i = 0; i < 200; i++) {
                    check(e, signs, open, Rational.of(random.nextInt(10_000) + 1, 10_001), order);
                }
                solved++;
            } catch (CannotTell unsolved) {
                // Being sure is asked for, not being able.
            }
        }
        assertTrue(solved > 40, "seed " + SEED + ": only " + solved + " solved");
    }

    private static void check(Expr e, Partition<Sign> signs, Interval open, Rational share, Order order) {
        Expr low = open.from().orElseThrow();
        Expr place = Algebra.sum(
                low, Algebra.product(Algebra.num(share), Algebra.minus(open.to().orElseThrow(), low)));
        int sample = Enclosing.of(e, Map.of(X, Enclosing.of(place, 256)), 160).sign();
        for (Piece<Sign> piece : signs.pieces()) {
            boolean here = order.compare(piece.on().lower(), Cut.before(place)) <= 0
                    && order.compare(Cut.after(place), piece.on().upper()) <= 0;
            if (here) {
                assertTrue(
                        sample == 0 || Sign.of(sample) == piece.body(),
                        "seed " + SEED + ": " + e + " at " + place + " in " + signs);
                return;
            }
        }
        throw new AssertionError("seed " + SEED + ": a gap at " + place + " in " + signs);
    }

    /** A function has one value at all of them, and that is known. */
    @Test
    void zerosPeriodsApartHaveOneName() {
        Expr e = Algebra.sum(
                Functions.sin(X), Functions.cos(Algebra.product(Algebra.num(3), X)), Algebra.num(Rational.of(1, 3)));
        Order order = new Order(Assumptions.NONE);
        List<Piece<Sign>> zeros = new Signs(X, Assumptions.NONE, order)
                .inside(e, Interval.open(Algebra.num(-1), Algebra.num(20)))
                .where(sign -> sign == Sign.ZERO)
                .pieces();
        int names = zeros.size();
        Expr turn = Algebra.product(Algebra.TWO, Algebra.PI);
        long again = zeros.stream()
                .map(zero -> Algebra.sum(zero.on().from().orElseThrow(), turn))
                .filter(zero ->
                        zeros.stream().anyMatch(z -> z.on().from().orElseThrow().equals(zero)))
                .count();
        assertEquals(names - 4, again, zeros.toString());
    }
}
