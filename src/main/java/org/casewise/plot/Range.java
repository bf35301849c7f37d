package org.casewise.plot;

/** A closed interval of doubles on an axis, both ends finite, the lower one first. */
public record Range(double from, double to) {

    public Range {
        if (!(from < to) || Double.isInfinite(to - from)) {
            throw new IllegalArgumentException("the ends of an axis must be finite and the lower one first");
        }
    }

    public double length() {
        return to - from;
    }

    public boolean contains(double value) {
        return from <= value && value <= to;
    }

    /** This range with so much added at either end. */
    public Range grownBy(double margin) {
        return new Range(from - margin, to + margin);
    }
}
