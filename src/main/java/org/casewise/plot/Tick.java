package org.casewise.plot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/** An exact place on an axis that carries its number. */
public record Tick(Rational at) {

    private static final int PLAIN_FROM = -4;
    private static final int PLAIN_TO = 6;

    /** Ticks at {@code first}, {@code first + step} and so on, as many as {@code count}. */
    static List<Tick> every(Rational first, Rational step, int count) {
        List<Tick> ticks = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            ticks.add(new Tick(first.plus(step.times(Rational.of(k)))));
        }
        return ticks;
    }

    /** The double nearest to the place. */
    public double position() {
        return Ball.of(at).roundedToDouble().orElseThrow();
    }

    /** The number in decimals, or as a fraction where it has no end; with a true minus sign. */
    public String text() {
        String text = decimal(at.abs());
        return at.signum() < 0 ? NumberText.MINUS + text : text;
    }

    private static String decimal(Rational value) {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator()));
        } catch (ArithmeticException withoutEnd) {
            return value.toString();
        }
        if (decimal.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = decimal.stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        if (exponent >= PLAIN_FROM && exponent < PLAIN_TO) {
            return shortest.toPlainString();
        }
        String digits = shortest.unscaledValue().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? NumberText.MINUS : "") + Math.abs(exponent);
    }
}
