package org.casewise.plot;

/**
 * A computed double pushed away from the true value's side by more than the error it may have: {@link StrictMath} and the
 * script engines of browsers err by about one unit in the last place, here eight are allowed for.
 */
final class Outward {

    private static final double SLACK = 0x1p-50;

    private Outward() {}

    /** A double that is certainly below the true value; that may be any number from the greatest double on. */
    static double below(double computed) {
        if (computed == Double.POSITIVE_INFINITY) {
            return Double.MAX_VALUE;
        }
        return Math.nextDown(computed - Math.abs(computed) * SLACK);
    }

    /** A double that is certainly above the true value. */
    static double above(double computed) {
        return -below(-computed);
    }
}
