package org.casewise.notation;

/** How tightly a printed piece holds together, loosest first. */
public enum Precedence {
    CASES,
    EITHER,
    BOTH,
    COMPARISON,
    SUM,
    NEGATION,
    /** A quotient on one line where a factor beside it would be misread: {@code x/2 y}. */
    QUOTIENT,
    PRODUCT,
    POWER,
    ATOM
}
