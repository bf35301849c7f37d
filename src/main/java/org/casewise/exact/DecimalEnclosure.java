package org.casewise.exact;

import java.util.Optional;

/** Two decimals between which a real number lies for certain, as texts that the definition language reads. */
public record DecimalEnclosure(String lower, String upper) {

    /**
     * The first significant digits of the number, at least so many: what both decimals begin with, cut behind the point.
     * Empty where they are not certain, and where there is nothing to cut.
     */
    public Optional<String> firstDigits(int least) {
        int end = cut(lower, least);
        if (end < 0 || end != cut(upper, least) || !lower.substring(0, end).equals(upper.substring(0, end))) {
            return Optional.empty();
        }
        String power = exponent(lower);
        return power.equals(exponent(upper)) ? Optional.of(lower.substring(0, end) + power) : Optional.empty();
    }

    private static String exponent(String decimal) {
        int e = decimal.indexOf('e');
        return e < 0 ? "" : decimal.substring(e);
    }

    /** Behind the wanted digits and the point, or -1 where the text ends before. */
    private static int cut(String decimal, int digits) {
        int end = decimal.length() - exponent(decimal).length();
        int point = decimal.indexOf('.');
        int seen = 0;
        for (int i = 0; point >= 0 && i < end; i++) {
            char c = decimal.charAt(i);
            seen += c >= '1' && c <= '9' || c == '0' && seen > 0 ? 1 : 0;
            if (seen >= digits && i > point) {
                return i + 1 < end ? i + 1 : -1;
            }
        }
        return -1;
    }
}
