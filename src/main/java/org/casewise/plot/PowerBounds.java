package org.casewise.plot;

import org.casewise.exact.Enclosure;

/** Bounds of powers and square roots in doubles. */
final class PowerBounds {

    private PowerBounds() {}

    /** An integer power; where the exponent is negative, the base is known not to be zero. */
    static Enclosure integer(Enclosure base, int n) {
        boolean even = (n & 1) == 0;
        if (n < 0) {
            return reciprocal(integer(base, -n), even);
        }
        if (n == 1) {
            return base;
        }
        if (!even) {
            return new Enclosure(below(base.low(), n), above(base.high(), n));
        }
        Enclosure size = ElementaryBounds.size(base);
        return new Enclosure(Math.max(0, below(size.low(), n)), above(size.high(), n));
    }

    /** The square root of a number that is known not to be negative. */
    static Enclosure root(Enclosure square) {
        double low = Math.sqrt(Math.max(0, square.low()));
        double high = Math.sqrt(Math.max(0, square.high()));
        return new Enclosure(Math.max(0, Math.nextDown(low)), Math.nextUp(high));
    }

    /** Of a number that is known not to be zero, and perhaps known to be positive. */
    private static Enclosure reciprocal(Enclosure of, boolean positive) {
        if (positive || of.low() >= 0) {
            double low = Math.max(0, Math.nextDown(1 / of.high()));
            double high = of.low() > 0 ? Math.nextUp(1 / of.low()) : Double.POSITIVE_INFINITY;
            return new Enclosure(low, high);
        }
        return of.high() <= 0 ? reciprocal(of.negate(), true).negate() : Enclosure.WHOLE;
    }

    private static double below(double base, int n) {
        return n == 0 ? 1 : Outward.below(StrictMath.pow(base, n));
    }

    private static double above(double base, int n) {
        return n == 0 ? 1 : Outward.above(StrictMath.pow(base, n));
    }
}
