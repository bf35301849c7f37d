package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The kernels before their result is rounded to the bits asked for, which would hide too small an error bound. */
class ErrorBoundsTest {

    private static final long SEED = 71;

    private static Ball randomPoint(Random random, int exponent) {
        BigInteger mantissa = new BigInteger(1 + random.nextInt(200), random).setBit(0);
        return BallRounding.point(mantissa, exponent - mantissa.bitLength());
    }

    private static void assertHolds(Ball unrounded, Ball fine, Object where) {
        assertTrue(fine.radius().compareTo(unrounded.radius()) < 0);
        assertTrue(unrounded.contains(fine.midpoint()), SEED + ": " + where + " gives " + unrounded + ", not " + fine);
    }

    @Test
    void theExponentialSeriesKeepsItsBound() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            Ball x = randomPoint(random, random.nextInt(20) - 10);
            Ball point = i % 2 == 0 ? x : x.negate();
            int bits = 16 + random.nextInt(300);
            assertHolds(Exponential.unrounded(point.mid, point.exponent, bits), point.exp(2 * bits + 60), point);
        }
    }

    @Test
    void theCosineSeriesKeepsItsBoundAndTheArgumentsRadius() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2000; i++) {
            Ball x = randomPoint(random, -random.nextInt(6));
            int bits = 16 + random.nextInt(300);
            assertHolds(Cosine.unrounded(x, bits), x.cos(2 * bits + 60), x);
            Rational end = x.upper().times(Rational.of(1025, 1024));
            assertHolds(
                    Cosine.unrounded(Ball.between(x.lower(), end), bits),
                    Ball.of(end).cos(2 * bits + 60),
                    x);
        }
    }

    @Test
    void theSumsOfTheErrorFunctionKeepTheirBounds() {
        Random random = new Random(SEED);
        int rising = 0;
        int alternating = 0;
        for (int i = 0; i < 500; i++) {
            Ball x = randomPoint(random, random.nextInt(9) - 3);
            Ball z = BallRounding.point(x.mid.multiply(x.mid), 2 * x.exponent);
            double size = z.midpoint().toDouble();
            int bits = 16 + random.nextInt(200);
            int fine = 2 * bits + 100;
            if (size < bits) {
                rising++;
                // erf(x)·sqrt(pi)·exp(z)/(2x)
                Ball factor = Ball.pi(fine).sqrt(fine).times(z.exp(fine), fine).over(x.times(Ball.of(2), fine), fine);
                assertHolds(ErrorFunction.risingSum(z, size, bits), x.erf(fine).times(factor, fine), x);
            }
            if (size > 0.7 * (bits + 12)) {
                alternating++;
                Ball factor = Ball.pi(fine).sqrt(fine).times(z.exp(fine), fine).times(x, fine);
                assertHolds(ErrorFunction.alternatingSum(z, bits), x.erfc(fine).times(factor, fine), x);
            }
        }
        assertTrue(rising > 100 && alternating > 50, rising + " and " + alternating);
    }

    @Test
    void logAndAtanAreRightFromABadApproximationToo() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            Ball f = Ball.ONE.plus(randomPoint(random, -1), 300);
            Rational off = Rational.of(random.nextInt(21) - 10, 100);
            Ball log = f.log(300);
            Ball nearLog = BallArithmetic.rounded(log.plus(Ball.of(off), 300).at(300), 60);
            Ball y = BallRounding.point(nearLog.mid, nearLog.exponent);
            assertTrue(Logarithm.refined(f, y, 200, 200, 200).contains(log.midpoint()), f + " from " + y);
            Ball atan = f.atan(300);
            Ball nearAtan = BallArithmetic.rounded(atan.plus(Ball.of(off), 300).at(300), 60);
            Ball t = BallRounding.point(nearAtan.mid, nearAtan.exponent);
            assertTrue(InverseTrigonometry.refined(f, t, 200, 200, 200).contains(atan.midpoint()), f + " from " + t);
        }
    }
}
