package org.casewise.expr;

import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The bounds on work that keep hostile or runaway expressions from costing unbounded time, memory or stack. */
final class Budget {

    /** Deeper trees are refused, so that every recursion over a tree fits an ordinary stack. */
    static final int MAX_DEPTH = 600;

    /** Exact numbers with more bits than this are refused: {@code 9^9^9} is no breakpoint anybody needs. */
    static final int MAX_BITS = 1 << 16;

    private Budget() {}

    static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw CannotTell.because(Key.TOO_DEEP, MAX_DEPTH);
        }
    }

    static void checkBits(long bits) {
        if (bits > MAX_BITS) {
            throw CannotTell.because(Key.NUMBER_TOO_LARGE, MAX_BITS);
        }
    }
}
