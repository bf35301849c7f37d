package org.casewise.expr;

import java.util.List;

/** What an elementary function asks of its argument u, as expressions in u that must have a sign. */
public enum Requirement {
    NOTHING,
    POSITIVE,
    NOT_ZERO,
    /** -1 <= u <= 1. */
    WITHIN_ONE,
    /** -1 < u < 1. */
    INSIDE_ONE,
    /** u >= 1. */
    AT_LEAST_ONE,
    /** u > 1. */
    ABOVE_ONE,
    /** cos u is not zero. */
    COSINE_NOT_ZERO;

    /** The sign that each of some expressions in the argument must have. */
    public List<Demand> demands(Expr u) {
        return switch (this) {
            case NOTHING -> List.of();
            case POSITIVE -> List.of(new Demand(u, Sign.POSITIVE));
            case NOT_ZERO -> List.of(new Demand(u, Sign.NOT_ZERO));
            case WITHIN_ONE -> List.of(below(u, Sign.NOT_NEGATIVE), above(u, Sign.NOT_NEGATIVE));
            case INSIDE_ONE -> List.of(below(u, Sign.POSITIVE), above(u, Sign.POSITIVE));
            case AT_LEAST_ONE -> List.of(new Demand(Algebra.minus(u, Algebra.ONE), Sign.NOT_NEGATIVE));
            case ABOVE_ONE -> List.of(new Demand(Algebra.minus(u, Algebra.ONE), Sign.POSITIVE));
            case COSINE_NOT_ZERO -> List.of(new Demand(Algebra.call(Elementary.COS, u), Sign.NOT_ZERO));
        };
    }

    private static Demand below(Expr u, Sign sign) {
        return new Demand(Algebra.minus(Algebra.ONE, u), sign);
    }

    private static Demand above(Expr u, Sign sign) {
        return new Demand(Algebra.sum(u, Algebra.ONE), sign);
    }

    /** An expression and the sign it must have. */
    public record Demand(Expr expression, Sign sign) {}
}
