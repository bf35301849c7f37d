package org.casewise.analysis;

import org.casewise.expr.Expr;
import org.casewise.piecewise.Side;
import org.casewise.reason.Reason;

/**
 * What is true at a breakpoint; the first kind that applies, in this order. The words are those of the JSON interface.
 */
public sealed interface Verdict {

    /** The word in JSON, and the last part of the sentence's key. */
    String word();

    /** Defined there, on neither side. */
    record Isolated() implements Verdict {
        @Override
        public String word() {
            return "isolated";
        }
    }

    /** Not defined on one side. */
    record Edge(Side definedOn) implements Verdict {
        @Override
        public String word() {
            return "edge";
        }
    }

    /** A one-sided limit is infinite. */
    record Blowup(Limit left, Limit right) implements Verdict {
        @Override
        public String word() {
            return "blowup";
        }
    }

    /** A one-sided limit, or the function being continuous a slope, is proved not to exist. */
    record Oscillation() implements Verdict {
        @Override
        public String word() {
            return "oscillation";
        }
    }

    /** The one-sided limits differ. */
    record Jump(Expr left, Expr right) implements Verdict {
        @Override
        public String word() {
            return "jump";
        }
    }

    /** Not defined there, though the limit exists. */
    record Hole(Expr limit) implements Verdict {
        @Override
        public String word() {
            return "hole";
        }
    }

    /** Defined there, beside the limit. */
    record Stray(Expr value, Expr limit) implements Verdict {
        @Override
        public String word() {
            return "stray";
        }
    }

    record Differentiable(Expr slope) implements Verdict {
        @Override
        public String word() {
            return "differentiable";
        }
    }

    /** Continuous, and both slopes the same infinity. */
    record VerticalTangent(boolean rising) implements Verdict {
        @Override
        public String word() {
            return "verticalTangent";
        }
    }

    /** Continuous, and the slopes opposite infinities. */
    record Cusp(boolean pointsDown) implements Verdict {
        @Override
        public String word() {
            return "cusp";
        }
    }

    /** Continuous, and the slopes differ, at least one of them finite. */
    record Corner(Limit left, Limit right) implements Verdict {
        @Override
        public String word() {
            return "corner";
        }
    }

    record Undecided(Reason because) implements Verdict {
        @Override
        public String word() {
            return "undecided";
        }
    }

    /** Whether the function is continuous there under every verdict of this kind; unknown counts as not. */
    default boolean isContinuous() {
        return this instanceof Differentiable
                || this instanceof VerticalTangent
                || this instanceof Cusp
                || this instanceof Corner;
    }
}
