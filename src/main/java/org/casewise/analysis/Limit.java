package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.reason.Reason;

/** A one-sided limit. All but the unknown one are proved. */
public sealed interface Limit {

    record Finite(Expr value) implements Limit {}

    record Infinite(boolean positive) implements Limit {}

    /**
     * Proved not to exist.
     *
     * @param bounded whether the function is known to stay bounded there
     * @param swinging whether it is known to reach as near to the end as you like both a positive and a negative number
     *     and beyond; where it is not bounded, every one
     */
    record Nonexistent(boolean bounded, boolean swinging) implements Limit {}

    /** Not known, but perhaps that the function stays bounded. */
    record Unknown(Reason because, boolean bounded) implements Limit {
        Unknown(Reason because) {
            this(because, false);
        }
    }

    Limit PLUS_INFINITY = new Infinite(true);
    Limit MINUS_INFINITY = new Infinite(false);

    /** On this side there is nothing to approach along. */
    Limit ABSENT = new Nonexistent(false, false);

    default Optional<Expr> finite() {
        return this instanceof Finite f ? Optional.of(f.value()) : Optional.empty();
    }

    default boolean isInfinite() {
        return this instanceof Infinite;
    }

    default boolean isUnknown() {
        return this instanceof Unknown;
    }
}
