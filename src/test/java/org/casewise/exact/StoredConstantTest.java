package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredConstantTest {

    @Test
    void theConstantsAreThoseOfOtherFormulas() {
        int bits = 20000;
        // Stoermer's formula, with another series and another way to sum it.
        BigInteger pi = List.of(
                        new int[] {176, 57, 1}, new int[] {28, 239, 1}, new int[] {48, 682, -1}, new int[] {96, 12943, 1
                        })
                .stream()
                .map(t -> eulerArctan(t[1], bits + 40).multiply(BigInteger.valueOf((long) t[0] * t[2])))
                .reduce(BigInteger.ZERO, BigInteger::add);
        Rational expected = new Rational(pi, BigInteger.ONE.shiftLeft(bits + 40));
        assertTrue(Ball.pi(bits).contains(expected));
        assertTrue(References.isAsNarrow(Ball.pi(bits), expected, bits - 4));
        BigInteger e = BigInteger.ZERO;
        BigInteger term = BigInteger.ONE.shiftLeft(bits + 40);
        for (int n = 1; term.signum() != 0; n++) {
            e = e.add(term);
            term = term.divide(BigInteger.valueOf(n));
        }
        assertTrue(Ball.e(bits).contains(new Rational(e, BigInteger.ONE.shiftLeft(bits + 40))));
        assertTrue(Ball.of(2).log(2000).exp(2000).contains(Rational.of(2)));
    }

    /** 2^width·arctan(1/n) by Euler's series with the factors 2k/(2k+1). */
    private static BigInteger eulerArctan(int n, int width) {
        BigInteger term = BigInteger.ONE
                .shiftLeft(width)
                .multiply(BigInteger.valueOf(n))
                .divide(BigInteger.valueOf(1 + (long) n * n));
        BigInteger sum = BigInteger.ZERO;
        for (long k = 1; term.signum() != 0; k++) {
            sum = sum.add(term);
            term = term.multiply(BigInteger.valueOf(2 * k))
                    .divide(BigInteger.valueOf((2 * k + 1) * (1 + (long) n * n)));
        }
        return sum;
    }
}
