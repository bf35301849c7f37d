package org.casewise.piecewise;

import java.util.Optional;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * What may still be spent on one definition, in units of about a microsecond. It is counted, not measured, so that the same
 * text has the same answer on every machine.
 */
public final class Work {

    private static final long MOST = 1_000_000;

    /** On a window; more are of no use to anybody, and each of them is studied. */
    static final int MOST_BREAKPOINTS = 1_000;

    private final Optional<Allowance> allowance;
    private long left;

    /** Within what may be spent on one question. */
    Work() {
        this(Optional.empty());
    }

    /** The same, also charged to what all questions may cost together. */
    Work(Optional<Allowance> allowance) {
        this.allowance = allowance;
        renew();
    }

    /** A new question begins, with what may be spent on one. */
    void renew() {
        left = allowance.map(a -> Math.min(MOST, a.next())).orElse(MOST);
    }

    /** Takes some units; {@link CannotTell} if there are not so many left. */
    public void spend(long units) {
        left -= units;
        if (allowance.isPresent()) {
            allowance.get().spend(units);
        }
        if (left < 0) {
            throw CannotTell.because(Key.WORK_BOUND);
        }
    }
}
