package org.casewise.catalogue;

import org.casewise.exact.Rational;
import org.casewise.expr.Expr;

/** A number that a card's author expects, as far as it is known. */
public sealed interface ExpectedNumber {

    record Exact(Expr value) implements ExpectedNumber {}

    record Infinite(boolean positive) implements ExpectedNumber {}

    /** There is none, as with the limit of a sine. */
    record None() implements ExpectedNumber {}

    /** The first digits of a number, written as {@code -0.278...}: it lies between these two. */
    record Digits(Rational low, Rational high) implements ExpectedNumber {}
}
