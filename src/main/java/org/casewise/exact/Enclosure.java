package org.casewise.exact;

/**
 * A real number known to lie between two doubles, ends included; an end may be infinite.
 *
 * <p>Operations round outward by one double, or not at all where the result is seen to be exact. There are no elementary
 * functions here: {@link Ball} has them.
 */
public record Enclosure(double low, double high) {

    /** The whole real line: nothing is known. */
    public static final Enclosure WHOLE = new Enclosure(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Enclosure {
        if (!(low <= high)) {
            throw new IllegalArgumentException("no number lies between " + low + " and " + high);
        }
    }
}
