package org.casewise.exact;

/**
 * A real number known to lie between two doubles, ends included; an end may be infinite, the number is not.
 *
 * <p>Sums and differences are rounded outward where they are not exact, products and quotients always but by 0 and 1.
 * There are no elementary functions here: {@link Ball} has them.
 *
 * @param low not above {@code high}; neither is NaN
 */
public record Enclosure(double low, double high) {

    /** The whole real line: nothing is known. */
    public static final Enclosure WHOLE = new Enclosure(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Enclosure {
        if (!(low <= high) || low == Double.POSITIVE_INFINITY || high == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "no number lies between " + DoubleText.of(low) + " and " + DoubleText.of(high));
        }
        // -0.0 + 0.0 is 0.0, so that equal numbers are equal records.
        low += 0.0;
        high += 0.0;
    }

    /** Exactly this finite double. */
    public static Enclosure of(double value) {
        return new Enclosure(value, value);
    }

    /** Whether both ends are the same double, so that the number is exactly this one. */
    public boolean isPoint() {
        return low == high;
    }

    /** Whether the number may be this one. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The number with the other sign. */
    public Enclosure negate() {
        return new Enclosure(-high, -low);
    }

    /** The sum. */
    public Enclosure plus(Enclosure other) {
        return new Enclosure(sumBelow(low, other.low), -sumBelow(-high, -other.high));
    }

    /** The difference. */
    public Enclosure minus(Enclosure other) {
        return plus(other.negate());
    }

    /** The product. */
    public Enclosure times(Enclosure other) {
        double lowest = Math.min(
                Math.min(productBelow(low, other.low), productBelow(low, other.high)),
                Math.min(productBelow(high, other.low), productBelow(high, other.high)));
        double highest = -Math.min(
                Math.min(productBelow(-low, other.low), productBelow(-low, other.high)),
                Math.min(productBelow(-high, other.low), productBelow(-high, other.high)));
        return new Enclosure(lowest, highest);
    }

    /** The quotient; {@link #WHOLE} if the divisor may be zero. */
    public Enclosure over(Enclosure divisor) {
        if (divisor.contains(0)) {
            return WHOLE;
        }
        return divisor.low < 0 ? negate().over(divisor.negate()) : overPositive(divisor);
    }

    private Enclosure overPositive(Enclosure divisor) {
        double lowest = quotientBelow(low, low < 0 ? divisor.low : divisor.high);
        double highest = -quotientBelow(-high, high > 0 ? divisor.low : divisor.high);
        return new Enclosure(lowest, highest);
    }

    /**
     * A double not above a + b: the sum itself if it is exact, which the difference of its parts shows (Knuth's
     * TwoSum).
     */
    private static double sumBelow(double a, double b) {
        double sum = a + b;
        double second = sum - a;
        double error = (a - (sum - second)) + (b - second);
        return error == 0 || sum == Double.NEGATIVE_INFINITY ? sum : Math.nextDown(sum);
    }

    /** A double not above a·b, where zero times an infinite end is zero. A positive product stays at least 0. */
    private static double productBelow(double a, double b) {
        if (a == 0 || b == 0) {
            return 0;
        }
        if (a == 1 || b == 1) {
            return a == 1 ? b : a;
        }
        return below(a * b, a > 0 == b > 0);
    }

    /** A double not above a/b for b &gt; 0. */
    private static double quotientBelow(double a, double b) {
        if (a == 0 || b == 1) {
            return a;
        }
        return below(a / b, a > 0);
    }

    private static double below(double rounded, boolean positive) {
        double down = Math.nextDown(rounded);
        return positive ? Math.max(0, down) : down;
    }
}
