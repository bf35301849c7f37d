package org.casewise.exact;

import java.math.BigInteger;
import org.casewise.exact.Interval.Reach;

/** sin, cos and tan: x = n·(pi/2) + r with enough places of pi, then {@link Cosine}. */
final class Trigonometry {

    /** From |x| = 2^LARGEST_TOP on nothing but -1 &lt;= sin(x) &lt;= 1 is said. */
    private static final int LARGEST_TOP = 1 << 15;

    private static final Ball MINUS_ONE = Ball.of(-1);

    private Trigonometry() {}

    /** {@code n·(pi/2) + rest}. */
    private record Angle(BigInteger quadrant, Ball rest) {}

    static Ball sin(Ball x, int bits) {
        return wave(x, 0, bits);
    }

    static Ball cos(Ball x, int bits) {
        return wave(x, 1, bits);
    }

    static Ball tan(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return x;
        }
        if (isSmooth(x)) {
            return sin(x, bits + 4).over(cos(x, bits + 4), bits);
        }
        return x.reach != Reach.BOUNDED || x.top() > LARGEST_TOP || mayReach(x, 1, 2)
                ? Ball.WHOLE
                : Monotone.increasing(x, bits, Trigonometry::tan, Ball.WHOLE, Ball.WHOLE);
    }

    /** sin(x + shift·pi/2). */
    private static Ball wave(Ball x, int shift, int bits) {
        if (x.isExactlyZero()) {
            return shift == 0 ? Ball.ZERO : Ball.ONE;
        }
        if (x.reach != Reach.BOUNDED || x.top() > LARGEST_TOP) {
            return unitBall();
        }
        if (!isSmooth(x)) {
            return waveOfWide(x, shift, bits);
        }
        // A fraction such as 355/113 may lie near a zero: 64 places more than its size asks for.
        Ball near = x.at(bits + (x.top() > 0 ? 64 + (int) x.top() : 4));
        Ball centre = waveOfPoint(near.mid, near.exponent, shift, bits);
        return Monotone.clippedToUnit(
                near.rad.signum() == 0 ? centre : centre.plus(BallRounding.aroundZero(near.rad, near.exponent), bits));
    }

    private static Ball unitBall() {
        return BallRounding.aroundZero(BigInteger.ONE, 0);
    }

    /** Whether the ball is so narrow that |sin'| &lt;= 1 serves. */
    private static boolean isSmooth(Ball x) {
        return x.reach == Reach.BOUNDED && (x.isExact() || x.rad.bitLength() + x.exponent < -8);
    }

    /** From the values at the ends, and 1 or -1 where the wave may turn between them. */
    private static Ball waveOfWide(Ball x, int shift, int bits) {
        Ball atLow = wave(x.lowerEnd().point(), shift, bits);
        Ball atHigh = wave(x.upperEnd().point(), shift, bits);
        boolean rising = atLow.lowerEnd().compareTo(atHigh.lowerEnd()) < 0;
        boolean risingAbove = atLow.upperEnd().compareTo(atHigh.upperEnd()) < 0;
        Ball low = mayReach(x, 3 - shift, 4) ? MINUS_ONE : rising ? atLow : atHigh;
        Ball high = mayReach(x, 1 - shift, 4) ? Ball.ONE : risingAbove ? atHigh : atLow;
        return BallRounding.spanning(low, high, bits);
    }

    /** Whether k·(pi/2) may lie within the ball for some k = residue (mod modulus); ends at 0 do not count. */
    private static boolean mayReach(Ball x, int residue, int modulus) {
        int bits = 32 + (int) Math.max(x.top(), 0);
        BigInteger first = x.lowerEnd()
                .point()
                .over(Cosine.halfPi(bits), bits)
                .lower()
                .floor()
                .add(BigInteger.ONE);
        BigInteger last =
                x.upperEnd().point().over(Cosine.halfPi(bits), bits).upper().floor();
        BigInteger ahead = BigInteger.valueOf(residue).subtract(first).mod(BigInteger.valueOf(modulus));
        return first.add(ahead).compareTo(last) <= 0;
    }

    private static Ball waveOfPoint(BigInteger mantissa, long exponent, int shift, int bits) {
        if (mantissa.signum() == 0) {
            return shift == 0 ? Ball.ZERO : Ball.ONE;
        }
        Angle angle = reduced(mantissa, exponent, bits + 4);
        int quadrant = angle.quadrant.intValue() + shift & 3;
        Ball value = (quadrant & 1) == 0 ? Cosine.sin(angle.rest, bits) : Cosine.cos(angle.rest, bits);
        return quadrant < 2 ? value : value.negate();
    }

    /**
     * The rest is known to so many bits of its own size; a number that is not 0 is no multiple of pi/2, so this ends.
     */
    private static Angle reduced(BigInteger mantissa, long exponent, int bits) {
        long top = mantissa.abs().bitLength() + exponent;
        if (top <= 0) {
            return new Angle(BigInteger.ZERO, BallRounding.point(mantissa, exponent));
        }
        for (int places = bits + 8; ; places += bits + 8) {
            int fine = places + (int) top + 4;
            BigInteger scaled = FixedPoint.scaled(mantissa, exponent, fine);
            BigInteger halfPi = StoredConstant.PI.scaled(fine - 1);
            BigInteger[] turns = scaled.add(halfPi.shiftRight(1)).divideAndRemainder(halfPi);
            BigInteger n = turns[1].signum() < 0 ? turns[0].subtract(BigInteger.ONE) : turns[0];
            BigInteger rest = scaled.subtract(n.multiply(halfPi));
            BigInteger error = n.abs().shiftLeft(1).add(BigInteger.ONE);
            if (rest.bitLength() - error.bitLength() > bits) {
                return new Angle(n, BallRounding.round(rest, error, -fine, bits + 4));
            }
        }
    }
}
