package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoubleRoundingTest {

    private static void assertRounds(Rational exact, double expected) {
        assertEquals(OptionalDouble.of(expected), Ball.of(exact).roundedToDouble(), exact.toString());
        assertEquals(expected, exact.toDouble());
    }

    /** The JDK reads a decimal text correctly rounded; the text is the number itself, digit by digit. */
    private static double asRead(Rational dyadic) {
        return Double.parseDouble(new BigDecimal(dyadic.numerator())
                .divide(new BigDecimal(dyadic.denominator()))
                .toString());
    }

    @Test
    void aTieGoesToTheEvenNeighbourAndTheLeastBitDecides() {
        Random random = new Random(17);
        for (int i = 0; i < 3000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            double next = Math.nextUp(x);
            if (!Double.isFinite(x) || !Double.isFinite(next)) {
                continue;
            }
            Rational middle = Rational.ofDouble(x).plus(Rational.ofDouble(next)).times(Rational.HALF);
            Rational bit = Rational.TWO.power(-1200);
            assertRounds(middle, asRead(middle));
            assertRounds(middle.plus(bit), next);
            assertRounds(middle.minus(bit), x);
            assertRounds(Rational.ofDouble(x), x);
            assertRounds(middle.plus(bit.over(Rational.of(3))), next);
        }
    }

    @Test
    void subnormalsAndOverflowAreRoundedLikeTheRest() {
        Rational least = Rational.ofDouble(Double.MIN_VALUE);
        assertRounds(least.times(Rational.HALF), 0.0);
        assertRounds(least.times(Rational.of(501, 1000)), Double.MIN_VALUE);
        assertRounds(least.times(Rational.of(3, 2)), 2 * Double.MIN_VALUE);
        assertRounds(least.times(Rational.of(-1, 1000)), -0.0);
        assertRounds(Rational.ofDouble(Double.MIN_NORMAL).minus(least.times(Rational.HALF)), Double.MIN_NORMAL);
        Rational largest = Rational.ofDouble(Double.MAX_VALUE);
        Rational half = Rational.TWO.power(970);
        assertRounds(largest.plus(half), Double.POSITIVE_INFINITY);
        assertRounds(largest.plus(half).minus(Rational.of(1, 3)), Double.MAX_VALUE);
        assertRounds(largest.plus(half).negate(), Double.NEGATIVE_INFINITY);
        assertRounds(Rational.TWO.power(3000), Double.POSITIVE_INFINITY);
        assertRounds(Rational.TWO.power(-3000).negate(), -0.0);
        assertRounds(Rational.ZERO, 0.0);
    }

    @Test
    void aBallAcrossATieIsNotRounded() {
        Rational tie = Rational.ONE.plus(Rational.TWO.power(-53));
        Rational bit = Rational.TWO.power(-200);
        assertTrue(Ball.between(tie, tie.plus(bit)).roundedToDouble().isEmpty());
        assertEquals(
                OptionalDouble.of(Math.nextUp(1.0)),
                Ball.between(tie.plus(bit), tie.plus(bit).plus(bit)).roundedToDouble());
        assertEquals(OptionalDouble.of(1.0), Ball.between(Rational.ONE, tie).roundedToDouble());
        assertTrue(Ball.between(Rational.of(-1), Rational.ONE).roundedToDouble().isEmpty());
        assertEquals(
                OptionalDouble.of(0.0),
                Ball.between(bit.power(6).negate(), bit.power(6)).roundedToDouble());
        assertTrue(Ball.WHOLE.roundedToDouble().isEmpty());
    }

    @Test
    void theEnclosureIsTheNarrowestPairOfDoubles() {
        Random random = new Random(23);
        for (int i = 0; i < 2000; i++) {
            Rational exact = BallTest.randomRational(random);
            Enclosure enclosure = Ball.of(exact).toEnclosure();
            double nearest = exact.toDouble();
            if (Double.isInfinite(nearest)) {
                continue;
            }
            int order = Rational.ofDouble(nearest).compareTo(exact);
            assertEquals(order > 0 ? Math.nextDown(nearest) : nearest, enclosure.low(), exact.toString());
            assertEquals(order < 0 ? Math.nextUp(nearest) : nearest, enclosure.high(), exact.toString());
        }
        assertEquals(Enclosure.WHOLE, Ball.WHOLE.toEnclosure());
        assertEquals(
                new Enclosure(Double.MAX_VALUE, Double.POSITIVE_INFINITY),
                Ball.of(Rational.TWO.power(2000)).toEnclosure());
    }
}
