package org.casewise.plot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/** Where the ticks of an axis stand: at the multiples of 1, 2 or 5 times a power of ten, as close as labels allow. */
final class Ticks {

    private static final double GAP = 4;
    private static final double LEAST_HEIGHT = 22;
    private static final int[] MANTISSAS = {1, 2, 5};

    private Ticks() {}

    /** Ticks for a range on an axis with so many pixels for each unit; labels stand side by side or one above the other. */
    static List<Tick> of(Range range, double pixelsPerUnit, boolean sideBySide) {
        int exponent = leadingExponent(range.length()) - 2;
        for (int i = 0; ; i++) {
            Rational step = Rational.of(MANTISSAS[i % 3]).times(powerOfTen(exponent + i / 3));
            double room = Ball.of(step).roundedToDouble().orElseThrow() * pixelsPerUnit;
            if (room < GAP) {
                continue;
            }
            List<Tick> ticks = TickText.written(multiples(step, range));
            if (room >= (sideBySide ? widest(ticks) + GAP : LEAST_HEIGHT)) {
                return ticks;
            }
        }
    }

    /** Ticks at {@code first}, {@code first + step} and so on, as many as {@code count}. */
    static List<Tick> every(Rational first, Rational step, int count) {
        List<Rational> places = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            places.add(first.plus(step.times(Rational.of(k))));
        }
        return TickText.written(places);
    }

    /** The width of the widest label in pixels. */
    static double widest(List<Tick> ticks) {
        return ticks.stream()
                .mapToDouble(t -> TextWidth.of(t.text(), TextWidth.TICK_SIZE))
                .max()
                .orElse(0);
    }

    private static List<Rational> multiples(Rational step, Range range) {
        List<Rational> places = new ArrayList<>();
        BigInteger last = Rational.ofDouble(range.to()).over(step).floor().add(BigInteger.ONE);
        BigInteger first = Rational.ofDouble(range.from()).over(step).floor();
        for (BigInteger k = first; k.compareTo(last) <= 0; k = k.add(BigInteger.ONE)) {
            Rational place = Rational.of(k).times(step);
            // Compared as doubles: an end that was written as -0.07 has a tick there.
            if (range.contains(Ball.of(place).roundedToDouble().orElseThrow())) {
                places.add(place);
            }
        }
        return places;
    }

    /** The exponent of the first digit, computed exactly, so that it is the same everywhere. */
    private static int leadingExponent(double value) {
        BigDecimal decimal = new BigDecimal(value);
        return decimal.precision() - decimal.scale() - 1;
    }

    private static Rational powerOfTen(int exponent) {
        return Rational.of(10).power(exponent);
    }
}
