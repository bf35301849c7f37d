package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalEnclosureTest {

    @Test
    void theDecimalsAreBigDecimalsFloorAndCeiling() {
        Random random = new Random(37);
        for (int i = 0; i < 3000; i++) {
            Rational exact = BallTest.randomRational(random);
            int digits = 1 + random.nextInt(40);
            if (exact.isZero()) {
                continue;
            }
            BigDecimal numerator = new BigDecimal(exact.numerator());
            BigDecimal denominator = new BigDecimal(exact.denominator());
            DecimalEnclosure around = Ball.of(exact).inDecimals(digits).orElseThrow();
            BigDecimal floor = numerator.divide(denominator, new MathContext(digits, RoundingMode.FLOOR));
            BigDecimal ceiling = numerator.divide(denominator, new MathContext(digits, RoundingMode.CEILING));
            assertEquals(0, floor.compareTo(new BigDecimal(around.lower())), exact + " is above " + around);
            assertEquals(0, ceiling.compareTo(new BigDecimal(around.upper())), exact + " is below " + around);
        }
    }

    @Test
    void aBallThatIsTooWideOrMayBeZeroHasNone() {
        assertTrue(Ball.between(Rational.ofDecimal("1.0"), Rational.ofDecimal("1.01"))
                .inDecimals(3)
                .isEmpty());
        assertTrue(Ball.between(Rational.of(-1), Rational.ONE).inDecimals(1).isEmpty());
        assertTrue(Ball.WHOLE.inDecimals(1).isEmpty());
        assertEquals(Optional.of(new DecimalEnclosure("0", "0")), Ball.ZERO.inDecimals(5));
    }

    @Test
    void theFirstDigitsAreThoseOfBothEnds() {
        assertEquals(
                Optional.of("-0.2784"),
                new DecimalEnclosure("-0.27846454276107379511", "-0.27846454276107379510").firstDigits(4));
        assertEquals(Optional.of("1.2e-7"), new DecimalEnclosure("1.2345e-7", "1.2346e-7").firstDigits(2));
        assertEquals(Optional.of("123456.7"), new DecimalEnclosure("123456.78", "123456.79").firstDigits(3));
        assertEquals(Optional.empty(), new DecimalEnclosure("0.4999", "0.5001").firstDigits(2));
        assertEquals(Optional.empty(), new DecimalEnclosure("9.999e-5", "1.0000e-4").firstDigits(2));
        assertEquals(Optional.empty(), new DecimalEnclosure("0", "0").firstDigits(2));
    }
}
