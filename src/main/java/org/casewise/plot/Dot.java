package org.casewise.plot;

import org.casewise.expr.Expr;

/** A mark at one exact point of a graph. */
public record Dot(Kind kind, Expr x, Expr y, Vertex at) {

    /** What the mark says. */
    public enum Kind {
        /** The graph comes up to here, but this is not the function's value. */
        OPEN,
        /** The function's value here, where it does not continue both sides. */
        CLOSED,
        /** Continuous here, with different slopes on the two sides. */
        CORNER
    }
}
