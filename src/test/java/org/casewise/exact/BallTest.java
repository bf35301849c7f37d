package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BallTest {

    private static final Rational THIRD = Rational.of(1, 3);

    /** A number of any sign and of very different sizes, sometimes 0, sometimes not dyadic. */
    static Rational randomRational(Random random) {
        long numerator = random.nextInt(8) == 0 ? random.nextInt(5) - 2 : random.nextLong() >> random.nextInt(60);
        int scale = random.nextInt(4) == 0 ? random.nextInt(2000) - 1000 : random.nextInt(40) - 20;
        Rational dyadic = Rational.of(numerator).times(Rational.TWO.power(scale));
        return random.nextInt(3) == 0 ? dyadic.over(Rational.of(2L * random.nextInt(1000) + 1)) : dyadic;
    }

    @Test
    void operationsOnExactNumbersAreAsNarrowAsAsked() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            Rational a = randomRational(random);
            Rational b = randomRational(random);
            if (a.isZero() || b.isZero()) {
                continue;
            }
            int bits = 16 + random.nextInt(300);
            assertTrue(References.isAsNarrow(Ball.of(a).times(Ball.of(b), bits), a.times(b), bits - 4));
            assertTrue(References.isAsNarrow(Ball.of(a).over(Ball.of(b), bits), a.over(b), bits - 4));
            assertTrue(References.isAsNarrow(
                    Ball.of(a).plus(Ball.of(b), bits), a.abs().max(b.abs()), bits - 4));
        }
    }

    @Test
    void fractionsStayExact() {
        Ball one = Ball.of(THIRD).times(Ball.of(3), 16);
        assertTrue(one.isExact());
        assertTrue(one.minus(Ball.ONE, 16).isExactlyZero());
        assertTrue(Ball.ONE
                .over(Ball.of(7), 16)
                .times(Ball.of(7), 16)
                .minus(Ball.ONE, 16)
                .isExactlyZero());
        assertEquals(Rational.of(4, 9), Ball.of(Rational.of(-2, 3)).power(2, 16).lower());
    }

    @Test
    void exactNumbersThatGrowTooLongBecomeNarrowBalls() {
        Ball x = Ball.of(THIRD);
        for (int i = 0; i < 20; i++) {
            x = x.times(x.plus(Ball.of(Rational.of(1, 7)), 64), 64);
        }
        assertFalse(x.isExact());
        assertTrue(x.mid.bitLength() <= 70);
    }

    @Test
    void exactRootsAreExact() {
        assertEquals(Rational.of(3), Ball.of(9).sqrt(53).lower());
        assertTrue(Ball.of(9).sqrt(53).isExact());
        assertEquals(Rational.of(2, 3), Ball.of(Rational.of(4, 9)).sqrt(53).upper());
        assertEquals(Rational.of(-2, 3), Ball.of(Rational.of(-8, 27)).cbrt(53).upper());
        assertEquals(
                Rational.of(8),
                Ball.of(16).power(Ball.of(Rational.of(3, 4)), 53).upper());
        assertEquals(
                Rational.of(1, 4),
                Ball.of(8).power(Ball.of(Rational.of(-2, 3)), 53).upper());
        assertFalse(Ball.of(2).sqrt(53).isExact());
    }

    @Test
    void anEnclosureOfNumbersFarApartKeepsItsSigns() {
        Ball wide = Ball.between(Rational.ofDecimal("1e-300"), Rational.ofDecimal("1e300"));
        assertEquals(1, wide.sign());
        assertEquals(1, wide.times(wide, 53).sign());
        assertTrue(wide.log(53).lower().compareTo(Rational.of(-691)) > 0);
        assertEquals(
                -1,
                wide.negate()
                        .plus(Ball.between(Rational.of(-1), Rational.ZERO), 53)
                        .sign());
        assertEquals(0, Ball.between(Rational.of(-1), Rational.of(2)).sign());
    }

    @Test
    void divisionByWhatMayBeZeroTellsNothing() {
        assertSame(Ball.WHOLE, Ball.ONE.over(Ball.between(Rational.of(-1), Rational.of(1)), 53));
        assertSame(Ball.WHOLE, Ball.ONE.over(Ball.ZERO, 53));
        assertFalse(Ball.WHOLE.isFinite());
        assertTrue(Ball.WHOLE.contains(THIRD));
        assertThrows(ArithmeticException.class, Ball.WHOLE::lower);
        assertEquals(0, Ball.WHOLE.sign());
    }

    @Test
    void theExponentialOfTheLargestDoubleAnswersAtOnce() {
        Ball huge = Ball.of(Rational.ofDouble(Double.MAX_VALUE));
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> {
            assertFalse(huge.exp(53).isFinite());
            assertEquals(
                    OptionalDouble.of(Double.POSITIVE_INFINITY), huge.exp(53).roundedToDouble());
            Ball tiny = huge.negate().exp(53);
            assertTrue(tiny.isFinite());
            assertEquals(1, tiny.sign());
            assertFalse(tiny.containsZero());
            assertEquals(Rational.ZERO, tiny.lower());
            assertEquals(1, tiny.upper().signum());
            assertEquals(OptionalDouble.of(0.0), tiny.roundedToDouble());
            assertEquals(OptionalDouble.of(-0.0), tiny.negate().roundedToDouble());
            assertEquals(1, tiny.times(tiny, 53).sign());
            assertEquals(1, Ball.ONE.over(tiny, 53).sign());
            assertEquals(-1, tiny.log(53).sign());
            assertEquals(1, huge.erfc(53).sign());
            assertEquals(OptionalDouble.of(2.0), huge.negate().erfc(64).roundedToDouble());
            assertEquals(OptionalDouble.of(1.0), huge.tanh(64).roundedToDouble());
            assertEquals(OptionalDouble.of(-1.0), huge.negate().expm1(64).roundedToDouble());
            assertEquals(
                    OptionalDouble.of(Double.NEGATIVE_INFINITY),
                    huge.negate().sinh(53).roundedToDouble());
            assertTrue(huge.exp(53).exp(53).exp(53).cosh(53).erf(53).isFinite());
        });
    }

    @Test
    void halfLinesAddAndMultiply() {
        Ball up = Ball.of(Rational.ofDouble(1e300)).exp(53);
        assertEquals(1, up.plus(Ball.of(-5), 53).sign());
        assertEquals(-1, up.negate().minus(up, 53).sign());
        assertEquals(0, up.minus(up, 53).sign());
        assertEquals(1, up.times(up, 53).sign());
        assertEquals(-1, up.times(Ball.of(-3), 53).sign());
        assertTrue(up.times(Ball.ZERO, 53).isExactlyZero());
        assertEquals(OptionalDouble.of(0.0), Ball.of(5).over(up, 53).roundedToDouble());
        assertEquals(
                OptionalDouble.of(1.0),
                Ball.ONE.over(Ball.ONE.plus(up.negate().exp(64), 64), 64).roundedToDouble());
        assertEquals(1, up.sqrt(53).sign());
        assertEquals(OptionalDouble.of(Math.PI / 2), up.atan(60).roundedToDouble());
    }

    @Test
    void exponentsMayBeHugeAsLongAsNobodyAsksForTheDigits() {
        Ball huge = Ball.of(1_000_000_000_000L).exp(100);
        assertFalse(huge.isFinite());
        assertEquals(1, huge.sign());
        assertTrue(huge.log(100).contains(Rational.of(1_000_000_000_000L)));
        assertEquals(
                "1000000000000.000",
                huge.plus(Ball.ONE, 100).log(100).toDecimal(16).orElseThrow());
        assertTrue(huge.lower().compareTo(Rational.TWO.power(1000)) > 0);
        assertThrows(ArithmeticException.class, huge::upper);
        Ball tiny = Ball.ONE.over(huge, 100);
        assertTrue(tiny.isFinite());
        assertEquals(Rational.ZERO, tiny.lower());
        assertEquals(1, tiny.upper().signum());
        assertEquals(1, tiny.sign());
    }

    @Test
    void functionsKeepToTheirDomain() {
        Ball mixed = Ball.between(Rational.of(-1), Rational.of(4));
        assertTrue(mixed.sqrt(53).contains(Rational.TWO));
        assertEquals(Rational.ZERO, mixed.sqrt(53).lower());
        assertTrue(mixed.log(53).contains(Rational.of(-1000)));
        assertTrue(mixed.log(53).upper().compareTo(Rational.TWO) < 0);
        assertTrue(mixed.acosh(53).contains(Rational.ZERO));
        assertTrue(mixed.asin(53).contains(Rational.ofDouble(1.5)));
        assertFalse(mixed.acos(53).contains(Rational.of(4)));
        assertTrue(mixed.atanh(53).contains(Rational.of(1000)));
        assertTrue(Ball.between(Rational.ZERO, Rational.ONE).log(53).contains(Rational.of(-1000)));
        Ball below = Ball.between(Rational.of(-3), Rational.of(-2));
        assertThrows(ArithmeticException.class, () -> below.sqrt(53));
        assertThrows(ArithmeticException.class, () -> below.log(53));
        assertThrows(ArithmeticException.class, () -> Ball.ZERO.log(53));
        assertThrows(ArithmeticException.class, () -> below.log1p(53));
        assertThrows(ArithmeticException.class, () -> Ball.of(-1).log1p(53));
        assertThrows(ArithmeticException.class, () -> below.asin(53));
        assertThrows(ArithmeticException.class, () -> below.acos(53));
        assertThrows(ArithmeticException.class, () -> below.acosh(53));
        assertThrows(ArithmeticException.class, () -> below.atanh(53));
        assertThrows(ArithmeticException.class, () -> Ball.ONE.atanh(53));
        assertThrows(ArithmeticException.class, () -> below.power(Ball.of(THIRD), 53));
    }

    @Test
    void realPowersOfZeroAndAroundIt() {
        assertTrue(Ball.ZERO.power(Ball.of(THIRD), 53).isExactlyZero());
        assertEquals(Rational.ONE, Ball.ZERO.power(Ball.ZERO, 53).lower());
        assertThrows(ArithmeticException.class, () -> Ball.ZERO.power(Ball.of(Rational.of(-1, 3)), 53));
        Ball unit = Ball.between(Rational.ZERO, Rational.ONE);
        Ball power = unit.power(Ball.of(Rational.of(1, 5)), 53);
        assertTrue(power.containsZero());
        assertTrue(power.contains(Rational.ONE));
        assertTrue(power.upper().compareTo(Rational.of(2)) < 0);
        assertTrue(Ball.of(-2).power(Ball.of(3), 53).contains(Rational.of(-8)));
        assertEquals(1, unit.exp(53).power(Ball.e(53).negate(), 53).sign());
        assertTrue(
                Ball.of(2).power(Ball.of(Rational.TWO.power(-200)), 400).lower().compareTo(Rational.ONE) > 0);
    }

    @Test
    void containmentSeesTheFinestDifferences() {
        Ball ball = Ball.between(THIRD, Rational.of(2));
        assertTrue(ball.contains(THIRD));
        assertTrue(ball.contains(Rational.of(2)));
        assertFalse(ball.contains(Rational.of(2).plus(Rational.TWO.power(-3000))));
        assertFalse(ball.contains(Rational.of(333, 1000)));
        assertFalse(ball.contains(Rational.ZERO));
        assertFalse(ball.contains(Rational.of(-1)));
        assertTrue(Ball.of(THIRD).contains(THIRD));
        assertFalse(Ball.of(THIRD).contains(Rational.of(333, 1000)));
        assertThrows(IllegalArgumentException.class, () -> Ball.between(Rational.ONE, Rational.ZERO));
    }
}
