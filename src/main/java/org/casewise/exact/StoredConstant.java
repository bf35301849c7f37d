package org.casewise.exact;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * A constant that is computed when it is first asked for and again when more places are wanted. Threads may share it:
 * the worst that can happen is that two of them compute the same places.
 */
final class StoredConstant {

    /** The ratio of a circle's circumference to its diameter, by Machin's formula 16 arctan(1/5) - 4 arctan(1/239). */
    static final StoredConstant PI = new StoredConstant(width ->
            arcus(5, width, -1).shiftLeft(4).subtract(arcus(239, width, -1).shiftLeft(2)));

    /** The natural logarithm of 2 as 18 artanh(1/26) - 2 artanh(1/4801) + 8 artanh(1/8749). */
    static final StoredConstant LOG_2 = new StoredConstant(width -> arcus(26, width, 1)
            .multiply(BigInteger.valueOf(18))
            .subtract(arcus(4801, width, 1).shiftLeft(1))
            .add(arcus(8749, width, 1).shiftLeft(3)));

    /** Sums have fewer than 2^22 terms below this width, each off by less than 1 and taken at most 28 times. */
    private static final int GUARD = 32;

    private record Digits(BigInteger value, int places) {}

    private final IntFunction<BigInteger> series;
    private final AtomicReference<Digits> known = new AtomicReference<>(new Digits(BigInteger.ZERO, 0));

    private StoredConstant(IntFunction<BigInteger> series) {
        this.series = series;
    }

    /** An integer within 2 of {@code constant·2^places}. */
    BigInteger scaled(int places) {
        Digits digits = known.get();
        if (digits.places < places) {
            int enough = Math.max(512, places + places / 4);
            digits = new Digits(series.apply(enough + GUARD).shiftRight(GUARD), enough);
            known.set(digits);
        }
        return digits.value.shiftRight(digits.places - places);
    }

    /** The constant to so many bits. */
    Ball ball(int bits) {
        return BallRounding.round(scaled(bits + 4), BigInteger.TWO, -bits - 4L, bits);
    }

    /**
     * {@code 2^width·arctan(1/n)} for sign -1, of artanh for sign 1; each term is off by less than 2 in the last place.
     */
    private static BigInteger arcus(int n, int width, int sign) {
        BigInteger square = BigInteger.valueOf((long) n * n);
        BigInteger power = BigInteger.ONE.shiftLeft(width).divide(BigInteger.valueOf(n));
        BigInteger sum = power;
        for (int k = 3; power.signum() != 0; k += 2) {
            power = power.divide(square);
            BigInteger term = power.divide(BigInteger.valueOf(k));
            sum = sign < 0 && k % 4 == 3 ? sum.subtract(term) : sum.add(term);
        }
        return sum;
    }
}
