package org.casewise.plot;

import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/** Numbers in the file of a picture, the same text on every machine. */
final class NumberText {

    /** The minus sign of running text; in path data it is a hyphen. */
    static final String MINUS = "\u2212";

    private static final int DIGITS = 6;

    private NumberText() {}

    /** A length or place in pixels, rounded to 1/100, without trailing zeros. */
    static String pixels(double value) {
        long hundredths = (long) Math.floor(value * 100 + 0.5);
        long size = Math.abs(hundredths);
        String whole = (hundredths < 0 ? "-" : "") + size / 100;
        long rest = size % 100;
        if (rest == 0) {
            return whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /** A number for people, to six digits, with a true minus sign. */
    static String rounded(double value) {
        String digits =
                Ball.of(Rational.ofDouble(Math.abs(value))).toDecimal(DIGITS).orElseThrow();
        return (value < 0 ? MINUS : "") + withoutZeros(digits);
    }

    private static String withoutZeros(String decimal) {
        int exponent = decimal.indexOf('e');
        String mantissa = exponent < 0 ? decimal : decimal.substring(0, exponent);
        int end = mantissa.length();
        while (mantissa.indexOf('.') >= 0 && mantissa.charAt(end - 1) == '0') {
            end--;
        }
        end -= mantissa.charAt(end - 1) == '.' ? 1 : 0;
        String tail = exponent < 0 ? "" : decimal.substring(exponent).replace("-", MINUS);
        return mantissa.substring(0, end) + tail;
    }
}
