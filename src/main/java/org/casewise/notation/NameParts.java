package org.casewise.notation;

/**
 * A name as mathematics writes it: a stem and perhaps an index, {@code x1} and {@code x_1} as x with a low 1,
 * {@code beta_max} as beta with a low max. Names that differ only in the underscore look the same, as they do in print.
 */
record NameParts(String stem, String index) {

    static NameParts of(String name) {
        int bar = name.indexOf('_');
        if (bar > 0 && bar < name.length() - 1 && name.indexOf('_', bar + 1) < 0) {
            return new NameParts(name.substring(0, bar), name.substring(bar + 1));
        }
        int end = name.length();
        while (bar < 0 && end > 1 && isDigit(name.charAt(end - 1))) {
            end--;
        }
        return new NameParts(name.substring(0, end), name.substring(end));
    }

    boolean hasIndex() {
        return !index.isEmpty();
    }

    static boolean isNumber(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
