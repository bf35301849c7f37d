package org.casewise.syntax;

import java.util.Optional;
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

    /** The relation that a token spells. */
    static Optional<Relation> of(Token token) {
        for (Relation relation : values()) {
            if (token.is(relation.text)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    public String text() {
        return text;
    }

    /** The sign of left minus right where the relation holds. */
    public Sign ofDifference() {
        return ofDifference;
    }
}
