package org.casewise.plot;

import java.util.Optional;
import org.casewise.expr.Expr;

/**
 * Something that a reader of the picture must be told.
 *
 * @param curve the number of the curve, from 0
 * @param at the place, where there is one
 */
public record Note(Kind kind, int curve, Optional<Expr> at) {

    /** What is to be told. */
    public enum Kind {
        /** The function has no value in the window, or none in the visible range. */
        NOTHING_TO_SEE,
        /** A case that stands apart from its neighbours is narrower than half a pixel; the first such begins at {@code at}. */
        TOO_NARROW,
        /** The function goes up and down within a pixel; drawn is the band between its least and greatest values. */
        TOO_DENSE,
        /** How the function ends at {@code at} is not known; the curve stops beside it. */
        LIMIT_UNKNOWN,
        /** A part of the curve is missing, because its values could not be computed within the bound on work. */
        VALUE_UNKNOWN,
        /** There are too many joints to show their dots. */
        DOTS_OMITTED
    }
}
