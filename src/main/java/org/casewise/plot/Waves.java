package org.casewise.plot;

import org.casewise.exact.Enclosure;

/** Bounds of the trigonometric functions in doubles: their values at the ends, and 1 or -1 where a peak may lie between. */
final class Waves {

    private static final Enclosure UNIT = new Enclosure(-1, 1);
    private static final double LARGE = 1e9;

    /** More than the error of a place divided by a period, up to {@link #LARGE}. */
    private static final double DOUBT = 1e-6;

    private Waves() {}

    static Enclosure sine(Enclosure u) {
        return wave(u, 0.25, StrictMath.sin(u.low()), StrictMath.sin(u.high()));
    }

    static Enclosure cosine(Enclosure u) {
        return wave(u, 0, StrictMath.cos(u.low()), StrictMath.cos(u.high()));
    }

    /**
     * A function of period 2 pi between its values at the ends.
     *
     * @param peak where its maximum is, in periods; its minimum is half a period later
     */
    private static Enclosure wave(Enclosure u, double peak, double atLow, double atHigh) {
        if (isFar(u)) {
            return UNIT;
        }
        double low = u.low() / (2 * Math.PI);
        double high = u.high() / (2 * Math.PI);
        double least = holds(low, high, peak + 0.5) ? -1 : Math.max(-1, Outward.below(Math.min(atLow, atHigh)));
        double most = holds(low, high, peak) ? 1 : Math.min(1, Outward.above(Math.max(atLow, atHigh)));
        return new Enclosure(least, most);
    }

    /** Rising from pole to pole. */
    static Enclosure tangent(Enclosure u) {
        if (isFar(u) || holds(u.low() / Math.PI, u.high() / Math.PI, 0.5)) {
            return Enclosure.WHOLE;
        }
        return new Enclosure(Outward.below(StrictMath.tan(u.low())), Outward.above(StrictMath.tan(u.high())));
    }

    private static boolean isFar(Enclosure u) {
        return !(u.low() > -LARGE && u.high() < LARGE);
    }

    /** Whether some number with this fractional part may lie between the two. */
    private static boolean holds(double low, double high, double part) {
        return Math.floor(high - part + DOUBT) > Math.floor(low - part - DOUBT);
    }
}
