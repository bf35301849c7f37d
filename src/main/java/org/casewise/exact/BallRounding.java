package org.casewise.exact;

import java.math.BigInteger;
import org.casewise.exact.Interval.Reach;

/** Making balls: outward rounding to a precision, and the walls that keep exponents and mantissas small. */
final class BallRounding {

    /** Beyond 2^±EDGE a number is only known to be huge or tiny. Sums of a few exponents still fit into a long. */
    static final long EDGE = 1L << 58;

    /** A radius keeps so many bits. */
    private static final int RADIUS_BITS = 32;

    /** Two ends are not kept side by side if one is so many binary places longer. */
    private static final int LONGEST_GAP = 8192;

    private BallRounding() {}

    /** Exactly {@code mantissa·2^exponent}. */
    static Ball point(BigInteger mantissa, long exponent) {
        int zeros = mantissa.signum() == 0 ? 0 : mantissa.getLowestSetBit();
        return new Ball(
                zeros == 0 ? mantissa : mantissa.shiftRight(zeros),
                BigInteger.ZERO,
                mantissa.signum() == 0 ? 0 : exponent + zeros,
                Reach.BOUNDED,
                false,
                null);
    }

    static Ball exactly(Rational value) {
        BigInteger denominator = value.denominator();
        int places = denominator.getLowestSetBit();
        if (denominator.bitLength() == places + 1) {
            return point(value.numerator(), -places);
        }
        Ball near = quotient(value.numerator(), denominator, 64);
        return new Ball(near.mid, near.rad, near.exponent, Reach.BOUNDED, false, value);
    }

    /** Exactly the number that a finite double stands for. */
    static Ball point(double value) {
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT) - 52;
        long fraction = Double.doubleToLongBits(value) & (1L << 52) - 1;
        long size = Math.getExponent(value) < Double.MIN_EXPONENT ? fraction : fraction | 1L << 52;
        return point(BigInteger.valueOf(value < 0 ? -size : size), exponent);
    }

    /** All numbers of size {@code rad·2^exponent} or less. */
    static Ball aroundZero(BigInteger rad, long exponent) {
        return new Ball(BigInteger.ZERO, rad, exponent, Reach.BOUNDED, false, null);
    }

    /** The quotient of two integers, both not zero, to so many bits. */
    static Ball quotient(BigInteger numerator, BigInteger denominator, int bits) {
        int shift = bits + 1 - (numerator.abs().bitLength() - denominator.bitLength());
        BigInteger floor = shift >= 0
                ? floor(numerator.shiftLeft(shift), denominator)
                : floor(numerator, denominator.shiftLeft(-shift));
        return new Ball(floor.shiftLeft(1).setBit(0), BigInteger.ONE, -shift - 1L, Reach.BOUNDED, false, null);
    }

    private static BigInteger floor(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static Ball between(Rational low, Rational high) {
        int order = low.compareTo(high);
        if (order > 0) {
            throw new IllegalArgumentException("the lower end " + low + " is above the upper end " + high);
        }
        Ball lowest = exactly(low).at(256);
        return order == 0
                ? exactly(low)
                : ends(lowest.lowerEnd(), exactly(high).at(256).upperEnd(), Integer.MAX_VALUE, false);
    }

    /** {@code (mid ± rad)·2^exponent}, rounded outward to so many bits. */
    static Ball round(BigInteger mid, BigInteger rad, long exponent, int bits) {
        if (rad.signum() == 0) {
            return roundPoint(mid, exponent, bits);
        }
        int length = mid.bitLength();
        if (rad.bitLength() + 4 > length || Math.abs(length + exponent) >= EDGE) {
            return ends(End.of(mid.subtract(rad), exponent), End.of(mid.add(rad), exponent), bits, false);
        }
        int shift = Math.max(length - bits, rad.bitLength() - RADIUS_BITS);
        if (shift <= 0) {
            return new Ball(mid, rad, exponent, Reach.BOUNDED, false, null);
        }
        BigInteger radius = rad.shiftRight(shift).add(BigInteger.TWO);
        return new Ball(nearest(mid, shift), radius, exponent + shift, Reach.BOUNDED, false, null);
    }

    private static Ball roundPoint(BigInteger mid, long exponent, int bits) {
        if (mid.signum() == 0) {
            return Ball.ZERO;
        }
        int length = mid.bitLength();
        if (Math.abs(length + exponent) >= EDGE) {
            return ends(End.of(mid, exponent), End.of(mid, exponent), bits, false);
        }
        int shift = length - bits;
        if (shift <= 0 || mid.getLowestSetBit() >= shift) {
            return point(mid, exponent);
        }
        return new Ball(nearest(mid, shift), BigInteger.ONE, exponent + shift, Reach.BOUNDED, false, null);
    }

    /** The mantissa without its last {@code shift > 0} places, off by half a unit at most. */
    static BigInteger nearest(BigInteger mantissa, int shift) {
        BigInteger floor = mantissa.shiftRight(shift);
        return mantissa.testBit(shift - 1) ? floor.add(BigInteger.ONE) : floor;
    }

    /** The ball with {@code |value|·numerator/denominator} added to its radius. */
    static Ball widened(Ball value, BigInteger numerator, BigInteger denominator, int bits) {
        BigInteger extra = value.mid
                .abs()
                .add(value.rad)
                .multiply(numerator)
                .divide(denominator)
                .add(BigInteger.ONE);
        return round(value.mid, value.rad.add(extra), value.exponent, bits);
    }

    /** The ball from the lower end of one to the upper end of the other. */
    static Ball spanning(Ball low, Ball high, int bits) {
        return ends(low.lowerEnd(), high.upperEnd(), bits, low.sign() > 0 || high.sign() < 0);
    }

    /**
     * The ball with these ends, each rounded outward to its own {@code bits} places, so that no sign is lost; a lower
     * end too small to be kept beside the upper one becomes 0, and the ball knows that its number is not zero.
     */
    static Ball ends(End lowest, End highest, int bits, boolean notZero) {
        boolean certain = notZero || lowest.signum() > 0 || highest.signum() < 0;
        End low = walled(floor(lowest, bits));
        End high = walled(floor(highest.negate(), bits)).negate();
        if (low.isInfinite() || high.isInfinite()) {
            return unbounded(low, high, certain);
        }
        if (low.signum() != 0 && high.signum() != 0) {
            low = floorBeside(low, high.top());
            high = floorBeside(high.negate(), low.signum() == 0 ? high.top() : low.top())
                    .negate();
        }
        long least = low.signum() == 0
                ? high.exponent()
                : high.signum() == 0 ? low.exponent() : Math.min(low.exponent(), high.exponent());
        BigInteger l =
                low.signum() == 0 ? BigInteger.ZERO : low.mantissa().shiftLeft(Math.toIntExact(low.exponent() - least));
        BigInteger h = high.signum() == 0
                ? BigInteger.ZERO
                : high.mantissa().shiftLeft(Math.toIntExact(high.exponent() - least));
        int order = l.compareTo(h);
        return order == 0
                ? point(l, least)
                : new Ball(l.add(h), h.subtract(l), least - 1, Reach.BOUNDED, false, null).knownNotZero(certain);
    }

    private static Ball unbounded(End low, End high, boolean notZero) {
        Reach reach = !low.isInfinite() ? Reach.UPWARD : !high.isInfinite() ? Reach.DOWNWARD : Reach.WHOLE;
        End kept = reach == Reach.DOWNWARD ? high : low;
        return new Ball(kept.mantissa(), BigInteger.ZERO, kept.exponent(), reach, false, null).knownNotZero(notZero);
    }

    private static End floor(End end, int bits) {
        int shift = end.mantissa().bitLength() - bits;
        return shift <= 0 ? end : End.of(end.mantissa().shiftRight(shift), end.exponent() + shift);
    }

    /** A lower end within the walls of {@link #EDGE}. */
    private static End walled(End end) {
        if (end.isInfinite() || end.signum() == 0 || Math.abs(end.top()) < EDGE) {
            return end;
        }
        if (end.top() > 0) {
            return end.signum() > 0 ? End.of(BigInteger.ONE, EDGE - 2) : End.MINUS_INFINITY;
        }
        return end.signum() > 0 ? End.ZERO : End.of(BigInteger.ONE.negate(), 1 - EDGE);
    }

    /** A lower end, made coarser if it is too fine beside another end of the given size. */
    private static End floorBeside(End end, long otherTop) {
        if (end.exponent() >= otherTop - LONGEST_GAP || end.top() >= otherTop - LONGEST_GAP / 2) {
            return end;
        }
        return end.signum() > 0 ? End.ZERO : End.of(BigInteger.ONE.negate(), otherTop - LONGEST_GAP / 2);
    }

    /** The absolute value of a ball with numbers of both signs. */
    static Ball absoluteOfMixed(Ball x) {
        End up = x.upperEnd();
        End down = x.lowerEnd().negate();
        return ends(End.ZERO, up.compareTo(down) >= 0 ? up : down, Integer.MAX_VALUE, x.notZero);
    }
}
