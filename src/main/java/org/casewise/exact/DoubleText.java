package org.casewise.exact;

import java.math.BigInteger;

/**
 * The shortest decimal text that reads back as the same double, the nearest to it among the shortest: the same on every
 * JDK and in a browser. (Before JDK 19, {@code Double.toString(2e23)} is
 * 1.9999999999999998E23.)
 *
 * <p>From 1e-4 to below 1e17 the text is plain and has a point, {@code 0.1}, {@code 120.0}; otherwise scientific,
 * {@code 1e-7}, {@code 1.5e300}. Finite doubles give valid JSON numbers, among them {@code -0.0}; there is no JSON
 * number for the others, {@code NaN}, {@code Infinity} and {@code -Infinity}.
 */
public final class DoubleText {

    private static final int PLAIN_BELOW = 17;

    private DoubleText() {}

    /** The text of a double. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        boolean negative = Double.doubleToLongBits(value) < 0;
        return (negative ? "-" : "") + ofPositive(Math.abs(value));
    }

    private static String ofPositive(double value) {
        if (value == 0) {
            return "0.0";
        }
        if (Double.isInfinite(value)) {
            return "Infinity";
        }
        ShortestDigits shortest = ShortestDigits.of(value);
        String text = DecimalLayout.text(shortest.digits(), shortest.exponent(), PLAIN_BELOW);
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 ? text + ".0" : text;
    }

    /** The digits of {@code d.ddd·10^exponent}. */
    private record ShortestDigits(String digits, int exponent) {

        /**
         * Digits are taken from value/10^k until what is left, or what is missing to the next digit, is within the half
         * gaps to the neighbouring doubles (R. L. Burger and R. K. Dybvig, Printing floating-point numbers quickly and
         * accurately, 1996). value, its lower and its upper half gap are kept as integers over a common scale. A number
         * in the middle between two doubles is read as the one with the even mantissa.
         */
        static ShortestDigits of(double value) {
            long bits = Double.doubleToLongBits(value);
            long fraction = bits & (1L << 52) - 1;
            boolean subnormal = bits >>> 52 == 0;
            long mantissa = subnormal ? fraction : fraction | 1L << 52;
            int exponent = (int) Math.max(bits >>> 52, 1) - 1075;
            boolean closerBelow = fraction == 0 && bits >>> 52 > 1;
            int places = Math.max(exponent, 0);
            BigInteger rest = BigInteger.valueOf(mantissa).shiftLeft(places + 2);
            BigInteger scale = BigInteger.ONE.shiftLeft(Math.max(-exponent, 0) + 2);
            BigInteger above = BigInteger.ONE.shiftLeft(places + 1);
            BigInteger below = closerBelow ? above.shiftRight(1) : above;

            int tens = tens(mantissa, exponent);
            BigInteger power = BigInteger.TEN.pow(Math.abs(tens));
            if (tens >= 0) {
                scale = scale.multiply(power);
            } else {
                rest = rest.multiply(power);
                above = above.multiply(power);
                below = below.multiply(power);
            }
            boolean even = (mantissa & 1) == 0;
            return digits(rest, scale, below, above, even, tens);
        }

        /** floor(log10(value)), or less by one. */
        private static int tens(long mantissa, int exponent) {
            int top = 63 - Long.numberOfLeadingZeros(mantissa) + exponent;
            return (int) Math.floorDiv(top * 1233L, 4096L) - (top < 0 ? 1 : 0);
        }

        private static ShortestDigits digits(
                BigInteger value, BigInteger scale, BigInteger lower, BigInteger upper, boolean even, int tens) {
            int exponent = tens;
            BigInteger below = lower;
            BigInteger above = upper;
            BigInteger rest = value;
            BigInteger unit = scale;
            while (reaches(rest.add(above), unit.multiply(BigInteger.TEN), even)) {
                unit = unit.multiply(BigInteger.TEN);
                exponent++;
            }
            StringBuilder text = new StringBuilder();
            while (true) {
                BigInteger[] parts = rest.divideAndRemainder(unit);
                rest = parts[1];
                int digit = parts[0].intValue();
                boolean low = reaches(below, rest, even);
                boolean high = reaches(rest.add(above), unit, even);
                if (low || high) {
                    int half = rest.shiftLeft(1).compareTo(unit);
                    boolean up = high && (!low || half > 0 || half == 0 && (digit & 1) == 1);
                    return new ShortestDigits(
                            text.append(up ? digit + 1 : digit).toString(), exponent);
                }
                text.append(digit);
                rest = rest.multiply(BigInteger.TEN);
                below = below.multiply(BigInteger.TEN);
                above = above.multiply(BigInteger.TEN);
            }
        }

        private static boolean reaches(BigInteger number, BigInteger mark, boolean included) {
            int order = number.compareTo(mark);
            return order > 0 || included && order == 0;
        }
    }
}
