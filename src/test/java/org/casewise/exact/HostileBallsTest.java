package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Operations upon operations upon extreme balls: nothing may hang, grow, or fail but at the edge of a domain. */
class HostileBallsTest {

    private static final double[] EXTREMES = {
        0, 1, -1, 0.5, Double.MAX_VALUE, -Double.MAX_VALUE, 5e-324, 1e10, -3, 1e-10, 700, -745, 1e18, -1e18, 1e5
    };

    private static Ball seedling(Random random) {
        Rational number = Rational.ofDouble(EXTREMES[random.nextInt(EXTREMES.length)])
                .plus(Rational.of(random.nextInt(5) - 2, random.nextInt(7) + 1));
        return switch (random.nextInt(8)) {
            case 0 -> Ball.WHOLE;
            case 1, 2 -> Ball.between(number, number.plus(Rational.of(random.nextInt(5), 3)));
            default -> Ball.of(number);
        };
    }

    private static Ball grown(Ball x, Ball y, Random random, List<BallFunctionsTest.Function> functions) {
        int bits = 16 + random.nextInt(120);
        return switch (random.nextInt(16)) {
            case 0, 1 -> x.plus(y, bits);
            case 2 -> x.minus(y, bits);
            case 3, 4 -> x.times(y, bits);
            case 5 -> x.over(y, bits);
            case 6 -> x.power(y, bits);
            case 7 -> x.power(random.nextInt() >> random.nextInt(31), bits);
            case 8 -> x.abs().negate();
            default -> functions.get(random.nextInt(functions.size())).at(x, bits);
        };
    }

    private static void assertSane(Ball ball) {
        assertTrue(ball.mid.bitLength() < 20000, "long mantissa");
        assertTrue(!ball.notZero || !ball.isExactlyZero(), "zero and not zero");
        assertTrue(ball.toEnclosure().low() <= ball.roundedToDouble().orElse(Double.POSITIVE_INFINITY));
        assertEquals(ball.containsZero(), ball.contains(Rational.ZERO));
        if (ball.sign() != 0) {
            assertTrue(!ball.containsZero());
            assertEquals(-ball.sign(), ball.negate().sign());
        }
    }

    @Test
    void noChainOfOperationsHangsOrGrowsOrFails() {
        long seed = 97;
        Random random = new Random(seed);
        List<BallFunctionsTest.Function> functions = List.copyOf(BallFunctionsTest.FUNCTIONS.values());
        List<Ball> pool = new ArrayList<>();
        int outside = 0;
        int steps = 15000;
        for (int i = 0; i < steps; i++) {
            Ball x = pool.isEmpty() ? Ball.ZERO : pool.get(random.nextInt(pool.size()));
            Ball y = pool.isEmpty() ? Ball.ONE : pool.get(random.nextInt(pool.size()));
            Ball next;
            try {
                next = pool.size() < 30 || random.nextInt(50) == 0 ? seedling(random) : grown(x, y, random, functions);
            } catch (ArithmeticException e) {
                assertTrue(e.getMessage().contains("is not defined here"), seed + ", step " + i + ": " + e);
                outside++;
                continue;
            }
            assertSane(next);
            if (pool.size() < 40) {
                pool.add(next);
            } else {
                pool.set(random.nextInt(40), next);
            }
        }
        assertTrue(outside < steps / 4, "too many steps outside a domain: " + outside);
    }

    @Test
    void numbersTooSmallForAnyExponentAnswerAtOnce() {
        Ball tiny = Ball.of(-20_000_000_000L).exp(200);
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> {
            assertEquals(OptionalDouble.of(1.0), tiny.cos(64).roundedToDouble());
            assertEquals(1, tiny.sin(64).sign());
            assertEquals(1, tiny.tan(64).over(tiny, 64).sign());
            assertEquals(OptionalDouble.of(1.0), tiny.atan(64).over(tiny, 64).roundedToDouble());
            assertEquals(OptionalDouble.of(1.0), tiny.expm1(64).over(tiny, 64).roundedToDouble());
            Ball smaller = Ball.of(Rational.ofDouble(-1e300)).exp(53);
            assertEquals(
                    0,
                    Ball.between(Rational.ZERO, Rational.ONE).minus(smaller, 53).sign());
            assertEquals(1, smaller.plus(tiny, 53).sign());
            assertEquals(1, Ball.WHOLE.abs().plus(smaller, 53).sign());
        });
    }
}
