package org.casewise.piecewise;

import org.casewise.expr.Expr;

/** A place between points of the real line: just before a point, just after it, or one of the two ends. */
public sealed interface Cut {

    /** Just before or just after a point. The point is an expression without the variable. */
    record At(Expr point, Side side) implements Cut {}

    /** The two ends of the line. */
    enum End implements Cut {
        MINUS_INFINITY,
        PLUS_INFINITY
    }

    static Cut before(Expr point) {
        return new At(point, Side.BEFORE);
    }

    static Cut after(Expr point) {
        return new At(point, Side.AFTER);
    }

    /** Whether this is a place beside the point. */
    default boolean isAt(Expr point) {
        return this instanceof At at && at.point().equals(point);
    }
}
