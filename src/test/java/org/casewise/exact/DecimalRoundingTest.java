package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalRoundingTest {

    @Test
    void exactNumbersAreRoundedLikeBigDecimalDoes() {
        Random random = new Random(31);
        for (int i = 0; i < 3000; i++) {
            Rational exact = BallTest.randomRational(random);
            int digits = 1 + random.nextInt(40);
            if (exact.isZero()) {
                continue;
            }
            BigDecimal expected = new BigDecimal(exact.numerator())
                    .divide(new BigDecimal(exact.denominator()), new MathContext(digits, RoundingMode.HALF_EVEN));
            String text = Ball.of(exact).toDecimal(digits).orElseThrow();
            assertEquals(0, expected.compareTo(new BigDecimal(text)), exact + " gives " + text);
            assertEquals(digits, new BigDecimal(text).precision(), exact + " gives " + text);
        }
    }

    @Test
    void thePointStandsWhereAReaderExpectsIt() {
        assertEquals(Optional.of("0.3333"), Ball.of(Rational.of(1, 3)).toDecimal(4));
        assertEquals(Optional.of("-12.00"), Ball.of(-12).toDecimal(4));
        assertEquals(Optional.of("1234"), Ball.of(1234).toDecimal(4));
        assertEquals(Optional.of("1.234e4"), Ball.of(12340).toDecimal(4));
        assertEquals(
                Optional.of("0.0001000"), Ball.of(Rational.ofDecimal("0.0001")).toDecimal(4));
        assertEquals(
                Optional.of("9.9e-5"), Ball.of(Rational.ofDecimal("0.000099")).toDecimal(2));
        assertEquals(Optional.of("1.0e2"), Ball.of(Rational.ofDecimal("99.99")).toDecimal(2));
        assertEquals(Optional.of("2e1"), Ball.of(25).toDecimal(1));
        assertEquals(Optional.of("0"), Ball.ZERO.toDecimal(7));
        assertThrows(IllegalArgumentException.class, () -> Ball.ONE.toDecimal(0));
    }

    /** exp(1000000) and exp(-1000000) by mpmath 1.3.0, mp.dps = 60. */
    @Test
    void numbersFarBeyondTheDoublesHaveDigitsToo() {
        assertEquals(
                Optional.of("3.0332153968020875450864021e434294"),
                Ball.of(1_000_000).exp(200).toDecimal(26));
        assertEquals(
                Optional.of("3.2968314780885586e-434295"),
                Ball.of(-1_000_000).exp(200).toDecimal(17));
    }

    @Test
    void whatIsNotCertainIsNotWritten() {
        Ball half = Ball.between(Rational.ofDecimal("0.1249999"), Rational.ofDecimal("0.1250001"));
        assertTrue(half.toDecimal(2).isEmpty());
        assertEquals(Optional.of("0.1"), half.toDecimal(1));
        assertTrue(Ball.between(Rational.of(-1), Rational.ONE).toDecimal(3).isEmpty());
        assertTrue(Ball.WHOLE.toDecimal(3).isEmpty());
        assertTrue(Ball.of(Rational.ofDouble(1e300)).exp(53).toDecimal(3).isEmpty());
        assertTrue(Ball.of(Rational.ofDouble(-1e300)).exp(53).toDecimal(3).isEmpty());
    }
}
