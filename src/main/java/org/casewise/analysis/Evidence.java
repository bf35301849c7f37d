package org.casewise.analysis;

import org.casewise.piecewise.Interval;
import org.casewise.reason.Reason;

/** How a finding is known. */
public sealed interface Evidence {

    /** By exact algebra, order reasoning or rigorous enclosures. */
    record Proved() implements Evidence {}

    /** Proved, but of a kind of points of which there may be more beyond the window. */
    record ProvedWithin(Interval window) implements Evidence {}

    /** Numerically supported at a number of points; not proved. */
    record Checked(int points) implements Evidence {}

    record Unknown(Reason because) implements Evidence {}

    Evidence PROVED = new Proved();
}
