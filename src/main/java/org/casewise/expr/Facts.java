package org.casewise.expr;

/** What is known where an expression stands. Higher floors know more; here one may only ask. */
@FunctionalInterface
public interface Facts {

    /** Nothing is known. */
    Facts NONE = e -> Sign.UNKNOWN;

    Sign sign(Expr e);
}
