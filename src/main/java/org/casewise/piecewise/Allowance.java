package org.casewise.piecewise;

/**
 * What all questions about one function may cost together, in units of {@link Work}. While much is left a question may take
 * what any question may; later ever less, so that a function with hundreds of hard joints is answered in time, and easy
 * questions are answered to the end. Used by one thread, as the order of the questions decides which of them are answered.
 */
public final class Allowance {

    private static final long ALL = 5_000_000;

    /** A question may take this part of what is left, */
    private static final long SHARE = 4;

    /** and so much even where nothing is left. */
    private static final long LEAST = 2_000;

    private long left = ALL;

    /** What the next question may cost. */
    long next() {
        return Math.max(LEAST, left / SHARE);
    }

    void spend(long units) {
        left = Math.max(0, left - units);
    }
}
