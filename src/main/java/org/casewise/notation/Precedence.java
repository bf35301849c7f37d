package org.casewise.notation;

/** How tightly a printed piece holds together, loosest first. */
public enum Precedence {
    CASES,
    COMPARISON,
    SUM,
    NEGATION,
    PRODUCT,
    POWER,
    ATOM
}
