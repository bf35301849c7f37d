package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static final long SEED = 61;

    private static Rational small(Random random) {
        return Rational.of(random.nextInt(41) - 20, random.nextInt(20) + 1);
    }

    @Test
    void theLawsOfAFieldHold() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3000; i++) {
            Rational a = i % 2 == 0 ? small(random) : BallTest.randomRational(random);
            Rational b = i % 2 == 0 ? small(random) : BallTest.randomRational(random);
            Rational c = small(random);
            assertEquals(a.plus(b), b.plus(a));
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
            assertEquals(a.times(b.plus(c)), a.times(b).plus(a.times(c)));
            assertEquals(Rational.ZERO, a.minus(a));
            assertEquals(a, a.plus(b).minus(b));
            if (!b.isZero()) {
                assertEquals(a, a.over(b).times(b));
                assertEquals(b, b.reciprocal().reciprocal());
            }
        }
    }

    @Test
    void aFractionIsInLowestTermsWithAPositiveDenominator() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            BigInteger n = BigInteger.valueOf(random.nextInt(2001) - 1000);
            BigInteger d = BigInteger.valueOf(random.nextInt(1000) + 1)
                    .multiply(BigInteger.valueOf(random.nextBoolean() ? 1 : -1));
            Rational a = new Rational(n, d);
            assertEquals(1, a.denominator().signum());
            assertEquals(BigInteger.ONE, a.numerator().gcd(a.denominator()));
            assertEquals(n.multiply(a.denominator()), d.multiply(a.numerator()));
        }
        assertEquals(Rational.of(0, 7), Rational.of(0, -3));
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Rational.ONE.over(Rational.ZERO));
        assertThrows(ArithmeticException.class, () -> Rational.ZERO.power(-1));
    }

    @Test
    void theOrderIsThatOfBigDecimalAndAntisymmetricForAllSigns() {
        Random random = new Random(SEED);
        MathContext enough = new MathContext(40);
        for (int i = 0; i < 5000; i++) {
            Rational a = small(random);
            Rational b = small(random);
            int expected = new BigDecimal(a.numerator())
                    .multiply(new BigDecimal(b.denominator()))
                    .compareTo(new BigDecimal(b.numerator()).multiply(new BigDecimal(a.denominator())));
            assertEquals(expected, a.compareTo(b), a + " and " + b);
            assertEquals(-a.compareTo(b), b.compareTo(a), a + " and " + b);
            assertEquals(-a.compareTo(b), a.negate().compareTo(b.negate()), a + " and " + b);
            assertEquals(a.equals(b), a.compareTo(b) == 0);
            assertEquals(expected <= 0 ? a : b, a.min(b));
            assertEquals(
                    Integer.signum(new BigDecimal(a.numerator())
                            .divide(new BigDecimal(a.denominator()), enough)
                            .signum()),
                    a.signum());
        }
    }

    @Test
    void powersAreRepeatedProducts() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Rational a = small(random);
            Rational product = Rational.ONE;
            for (int n = 0; n < 7; n++) {
                assertEquals(product, a.power(n));
                if (!a.isZero()) {
                    assertEquals(product.reciprocal(), a.power(-n));
                }
                product = product.times(a);
            }
        }
    }

    @Test
    void theFloorIsTheGreatestIntegerBelow() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            Rational a = small(random);
            Rational floor = Rational.of(a.floor());
            assertTrue(floor.compareTo(a) <= 0 && a.compareTo(floor.plus(Rational.ONE)) < 0, a.toString());
            assertEquals(
                    Math.floorDiv(a.numerator().longValue(), a.denominator().longValue()),
                    a.floor().longValue());
        }
    }

    @Test
    void decimalsAndDoublesAreReadExactly() {
        assertEquals(Rational.of(11179, 250000), Rational.ofDecimal("0.044716"));
        assertEquals(Rational.of(1, 1000), Rational.ofDecimal("1e-3"));
        assertEquals(Rational.of(1200), Rational.ofDecimal("1.2e3"));
        assertEquals(Rational.of(1, 10), Rational.ofDecimal("0.1"));
        assertEquals(
                new Rational(BigInteger.valueOf(3602879701896397L), BigInteger.ONE.shiftLeft(55)),
                Rational.ofDouble(0.1));
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(x)) {
                assertEquals(x, Rational.ofDouble(x).toDouble());
            }
        }
        assertThrows(NumberFormatException.class, () -> Rational.ofDouble(Double.NaN));
    }
}
