package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

class EnclosureTest {

    private static final double[] SPECIAL = {0, -0.0, 1, -1, 0.1, -3, 1e308, -1e308, 5e-324, -5e-324, 1e-200, 1e200, 7};

    private static double randomDouble(Random random) {
        if (random.nextInt(3) == 0) {
            return SPECIAL[random.nextInt(SPECIAL.length)];
        }
        return random.nextBoolean()
                ? random.nextGaussian()
                : random.nextGaussian() * Math.pow(2, random.nextInt(2000) - 1000);
    }

    private static void assertInclusion(
            BinaryOperator<Enclosure> operation, BinaryOperator<Rational> exact, boolean divides) {
        Random random = new Random(53);
        for (int i = 0; i < 3000; i++) {
            double a = randomDouble(random);
            double b = randomDouble(random);
            double c = random.nextBoolean() ? a : randomDouble(random);
            double d = random.nextBoolean() ? b : randomDouble(random);
            if (divides && (b == 0 || d == 0)) {
                continue;
            }
            Enclosure result = operation.apply(
                    new Enclosure(Math.min(a, c), Math.max(a, c)), new Enclosure(Math.min(b, d), Math.max(b, d)));
            for (double x : new double[] {a, c}) {
                for (double y : new double[] {b, d}) {
                    Rational value = exact.apply(Rational.ofDouble(x), Rational.ofDouble(y));
                    assertTrue(
                            isBelow(result.low(), value) && isBelow(-result.high(), value.negate()),
                            x + ", " + y + ": " + result);
                }
            }
        }
    }

    private static boolean isBelow(double low, Rational value) {
        return low == Double.NEGATIVE_INFINITY || Rational.ofDouble(low).compareTo(value) <= 0;
    }

    @Test
    void everyOperationContainsTheExactResult() {
        assertInclusion(Enclosure::plus, Rational::plus, false);
        assertInclusion(Enclosure::minus, Rational::minus, false);
        assertInclusion(Enclosure::times, Rational::times, false);
        assertInclusion(Enclosure::over, Rational::over, true);
    }

    @Test
    void exactSumsStayPoints() {
        assertTrue(Enclosure.of(0.5).plus(Enclosure.of(3)).isPoint());
        assertFalse(Enclosure.of(0.1).plus(Enclosure.of(0.2)).isPoint());
        assertTrue(Enclosure.of(7).times(Enclosure.of(0)).isPoint());
        assertEquals(Enclosure.of(0), Enclosure.of(-0.0));
    }

    @Test
    void productsOfPositiveNumbersDoNotFallBelowZero() {
        assertEquals(0, Enclosure.of(1e-200).times(Enclosure.of(1e-200)).low());
    }

    @Test
    void infiniteEndsStayEnds() {
        Enclosure up = new Enclosure(1, Double.POSITIVE_INFINITY);
        assertEquals(Double.POSITIVE_INFINITY, up.plus(Enclosure.of(1)).high());
        assertEquals(Enclosure.of(0), up.times(Enclosure.of(0)));
        assertEquals(0, Enclosure.of(1).over(up).low());
        assertEquals(Enclosure.WHOLE, up.minus(up));
        assertEquals(Enclosure.WHOLE, Enclosure.of(1).over(new Enclosure(-1, 1)));
        assertEquals(
                Double.MAX_VALUE, Enclosure.of(1e300).times(Enclosure.of(1e300)).low());
    }

    @Test
    void thereIsNoEnclosureWithoutANumber() {
        assertThrows(IllegalArgumentException.class, () -> new Enclosure(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Enclosure(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Enclosure.of(Double.POSITIVE_INFINITY));
    }
}
