package org.casewise.syntax;

import org.casewise.expr.Sign;

/** How two values are compared in a condition. */
public enum Relation {
    LESS("<", Sign.NEGATIVE),
    AT_MOST("<=", Sign.NOT_POSITIVE),
    GREATER(">", Sign.POSITIVE),
    AT_LEAST(">=", Sign.NOT_NEGATIVE),
    EQUAL("=", Sign.ZERO),
    DIFFERENT("!=", Sign.NOT_ZERO);

    private final String text;
    private final Sign ofDifference;

    Relation(String text, Sign ofDifference) {
        this.text = text;
        this.ofDifference = ofDifference;
    }

    public String text() {
        return text;
    }

    /** The sign of left minus right where the relation holds. */
    public Sign ofDifference() {
        return ofDifference;
    }
}
