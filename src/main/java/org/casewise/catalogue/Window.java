package org.casewise.catalogue;

import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * The part of the plane that a plot shows, and on which numbers are compared.
 *
 * @param x the interval on which the function is drawn
 * @param y the visible range
 * @param xTicks where the axis carries numbers; chosen by the plot where the card says nothing
 */
public record Window(Ends x, Ends y, Optional<Ticks> xTicks, Optional<Ticks> yTicks) {

    /** Where a card says nothing, functions are drawn and compared on this interval. */
    public static final Ends DEFAULT_X = new Ends(Rational.of(-10), Rational.of(10));

    /** Two numbers, the smaller first. */
    public record Ends(Rational low, Rational high) {}

    /** Numbers from the first to the last, a step apart. */
    public record Ticks(Rational first, Rational last, Rational step) {

        /** How many numbers there are. */
        public int count() {
            return last.minus(first).over(step).floor().intValueExact() + 1;
        }
    }
}
