package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.reason.Reason;

/** A one-sided limit. All but the unknown one are proved. */
public sealed interface Limit {

    record Finite(Expr value) implements Limit {}

    record Infinite(boolean positive) implements Limit {}

    /** Proved not to exist; whether the function stays bounded there is part of what is known. */
    record Nonexistent(boolean bounded) implements Limit {}

    record Unknown(Reason because) implements Limit {}

    Limit PLUS_INFINITY = new Infinite(true);
    Limit MINUS_INFINITY = new Infinite(false);

    /** On this side there is nothing to approach along. */
    Limit ABSENT = new Nonexistent(false);

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
