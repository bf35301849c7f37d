package org.casewise.catalogue;

import org.casewise.exact.Rational;

/** The part of the plane that a plot shows, and on which numbers are compared. */
public record Window(Rational left, Rational right, Rational bottom, Rational top) {

    /** What is shown where a card says nothing; the y axis then is found by the plot. */
    public static final Rational DEFAULT_HALF_WIDTH = Rational.of(10);
}
