package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Inclusion: exact arithmetic on a number of each ball must end within the ball of the result. */
class BallArithmeticTest {

    /** A ball and a number within it. */
    private record Known(Ball ball, Rational number) {

        static Known random(Random random) {
            Rational number = BallTest.randomRational(random);
            return switch (random.nextInt(4)) {
                case 0 -> new Known(Ball.of(number), number);
                case 1 ->
                    new Known(
                            Ball.between(
                                    number,
                                    number.plus(BallTest.randomRational(random).abs())),
                            number);
                case 2 -> {
                    Rational nearby = number.times(Rational.ONE.plus(Rational.TWO.power(-random.nextInt(100) - 1)));
                    yield new Known(Ball.between(number.min(nearby), number.max(nearby)), nearby);
                }
                default -> {
                    Rational other = BallTest.randomRational(random);
                    Rational inside = number.plus(other.minus(number).times(Rational.of(random.nextInt(9), 8)));
                    yield new Known(Ball.between(number.min(other), number.max(other)), inside);
                }
            };
        }
    }

    @FunctionalInterface
    interface Operation {
        Ball at(Ball a, Ball b, int bits);
    }

    private static void assertInclusion(
            Operation ball, BiFunction<Rational, Rational, Rational> exact, boolean divides) {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Known a = Known.random(random);
            Known b = Known.random(random);
            if (divides && b.number.isZero()) {
                continue;
            }
            int bits = 16 + random.nextInt(i % 2 == 0 ? 40 : 400);
            Ball result = ball.at(a.ball, b.ball, bits);
            Rational expected = exact.apply(a.number, b.number);
            assertTrue(result.contains(expected), i + ": " + a + " and " + b + " give " + result + ", not " + expected);
            if (result.sign() != 0) {
                assertEquals(expected.signum(), result.sign());
            }
        }
    }

    @Test
    void sumsContainTheExactSum() {
        assertInclusion(Ball::plus, Rational::plus, false);
        assertInclusion(Ball::minus, Rational::minus, false);
    }

    @Test
    void sumsOfNumbersOfVeryDifferentSizeContainTheExactSum() {
        Random random = new Random(13);
        for (int i = 0; i < 100; i++) {
            Rational a = Rational.of(random.nextLong()).times(Rational.TWO.power(random.nextInt(9000)));
            Rational b = Rational.of(random.nextLong()).times(Rational.TWO.power(-random.nextInt(9000)));
            int bits = 16 + random.nextInt(100);
            Ball sum = Ball.of(a).plus(Ball.of(b), bits);
            assertTrue(sum.contains(a.plus(b)), a + " + " + b + " gives " + sum);
            assertEquals(a.signum(), sum.sign());
            Ball back = sum.minus(Ball.of(a), bits);
            assertTrue(back.contains(b), a + " + " + b + " gives " + sum);
        }
    }

    @Test
    void productsContainTheExactProduct() {
        assertInclusion(Ball::times, Rational::times, false);
    }

    @Test
    void quotientsContainTheExactQuotient() {
        assertInclusion(Ball::over, Rational::over, true);
    }

    @Test
    void integerPowersContainTheExactPower() {
        for (int n : new int[] {0, 1, 2, 3, 7, 10, -1, -2, -5}) {
            assertInclusion((a, b, bits) -> b.power(n, bits), (a, b) -> b.power(n), n < 0);
        }
    }

    @Test
    void negationAndAbsoluteValueContainTheirs() {
        assertInclusion((a, b, bits) -> a.negate(), (a, b) -> a.negate(), false);
        assertInclusion((a, b, bits) -> a.abs(), (a, b) -> a.abs(), false);
    }
}
