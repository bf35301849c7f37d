package org.casewise.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;

/**
 * The numbers at the ticks of one axis, alike for all of them: plain decimals, or where the axis is very long or very short
 * decimals times a common power of ten. A number without an end is written as a fraction.
 */
final class TickText {

    private static final int PLAIN_FROM = -3;
    private static final int PLAIN_BELOW = 6;

    private TickText() {}

    static List<Tick> written(List<Rational> places) {
        Rational farthest = places.stream().map(Rational::abs).reduce(Rational.ZERO, Rational::max);
        int exponent = farthest.isZero() ? 0 : leadingExponent(farthest);
        boolean plain = exponent >= PLAIN_FROM && exponent < PLAIN_BELOW;
        // From 0 to 1e-8 rather 1e-9, 2e-9, ..., 10e-9 than 0.1e-8, 0.2e-8, ..., 1e-8.
        Rational mantissa = farthest.times(Rational.of(10).power(-exponent));
        int common = mantissa.compareTo(Rational.TWO) < 0 ? exponent - 1 : exponent;
        List<Tick> ticks = new ArrayList<>();
        for (Rational place : places) {
            String size = text(place.abs(), plain ? 0 : common);
            ticks.add(new Tick(place, place.signum() < 0 ? NumberText.MINUS + size : size));
        }
        return ticks;
    }

    private static String text(Rational size, int exponent) {
        if (size.isZero()) {
            return "0";
        }
        Rational mantissa = size.times(Rational.of(10).power(-exponent));
        String sign = exponent < 0 ? NumberText.MINUS : "";
        return decimal(mantissa) + (exponent == 0 ? "" : "e" + sign + Math.abs(exponent));
    }

    private static String decimal(Rational size) {
        try {
            BigDecimal decimal = new BigDecimal(size.numerator()).divide(new BigDecimal(size.denominator()));
            return decimal.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException withoutEnd) {
            return size.toString();
        }
    }

    private static int leadingExponent(Rational size) {
        BigDecimal floor = new BigDecimal(size.floor());
        int exponent = 0;
        Rational scaled = size;
        while (scaled.compareTo(Rational.ONE) < 0) {
            scaled = scaled.times(Rational.of(10));
            exponent--;
        }
        return exponent < 0 ? exponent : floor.precision() - 1;
    }
}
