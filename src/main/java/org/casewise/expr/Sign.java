package org.casewise.expr;

/** What is known of a number's sign: one of the seven non-empty sets of negative, zero and positive. */
public enum Sign {
    NEGATIVE(1),
    ZERO(2),
    NOT_POSITIVE(3),
    POSITIVE(4),
    NOT_ZERO(5),
    NOT_NEGATIVE(6),
    UNKNOWN(7);

    private static final Sign[] BY_BITS = values();

    private final int bits;

    Sign(int bits) {
        this.bits = bits;
    }

    public static Sign of(int signum) {
        return signum < 0 ? NEGATIVE : signum > 0 ? POSITIVE : ZERO;
    }

    /** Whether exactly one of negative, zero and positive is left. */
    public boolean isCertain() {
        return Integer.bitCount(bits) == 1;
    }

    /** Whether every number with this sign has the other one, as a positive number is not zero. */
    public boolean implies(Sign other) {
        return (bits & ~other.bits) == 0;
    }

    public boolean isNotNegative() {
        return (bits & 1) == 0;
    }

    public boolean isNotZero() {
        return (bits & 2) == 0;
    }

    public boolean isNotPositive() {
        return (bits & 4) == 0;
    }

    /** What is known when both are known; of two that contradict each other the first is kept. */
    public Sign and(Sign other) {
        int both = bits & other.bits;
        return both == 0 ? this : BY_BITS[both - 1];
    }

    public Sign or(Sign other) {
        return BY_BITS[(bits | other.bits) - 1];
    }

    public Sign negate() {
        return BY_BITS[((bits & 1) << 2 | bits & 2 | (bits & 4) >> 2) - 1];
    }

    /** The sign of a sum of two numbers with these signs. */
    public Sign plus(Sign other) {
        if (this == ZERO) {
            return other;
        }
        if (other == ZERO) {
            return this;
        }
        if (isNotNegative() && other.isNotNegative()) {
            return isNotZero() || other.isNotZero() ? POSITIVE : NOT_NEGATIVE;
        }
        if (isNotPositive() && other.isNotPositive()) {
            return isNotZero() || other.isNotZero() ? NEGATIVE : NOT_POSITIVE;
        }
        return UNKNOWN;
    }

    /** The sign of a product of two numbers with these signs. */
    public Sign times(Sign other) {
        int product = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if ((bits >> i & 1) == 1 && (other.bits >> j & 1) == 1) {
                    product |= 1 << (i - 1) * (j - 1) + 1;
                }
            }
        }
        return BY_BITS[product - 1];
    }
}
