package org.casewise.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * The value of a LaTeX formula in x, read and computed in doubles without a line of Casewise: numbers, x, a sign, {@code
 * \frac}, {@code \max} and {@code cases}. Outside every case the value is NaN.
 */
final class LatexValue {

    private final String text;
    private final double x;
    private int at;

    private LatexValue(String text, double x) {
        this.text = text;
        this.x = x;
    }

    static double at(String latex, double x) {
        String text = latex.replace("\\left", "").replace("\\right", "").replace(" ", "");
        LatexValue reader = new LatexValue(text, x);
        double value = reader.signed();
        if (reader.at != text.length()) {
            throw new IllegalArgumentException("cannot read the rest of " + latex + ": " + text.substring(reader.at));
        }
        return value;
    }

    private double signed() {
        return took("-") ? -one() : one();
    }

    private double one() {
        if (took("\\begin{cases}")) {
            int end = text.indexOf("\\end{cases}", at);
            String rows = text.substring(at, end);
            at = end + "\\end{cases}".length();
            return ofCases(rows);
        }
        if (took("\\frac{")) {
            double above = inBraces();
            take("{");
            return above / inBraces();
        }
        if (took("\\max(")) {
            List<Double> values = new ArrayList<>();
            do {
                values.add(signed());
            } while (took(","));
            take(")");
            return values.stream().mapToDouble(v -> v).max().orElseThrow();
        }
        if (took("x")) {
            return x;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private double inBraces() {
        double value = signed();
        take("}");
        return value;
    }

    private double ofCases(String rows) {
        double found = Double.NaN;
        for (String row : rows.split("\\\\\\\\")) {
            String[] parts = row.split(",?&");
            if (holds(parts[1], x)) {
                found = at(parts[0], x);
            }
        }
        return found;
    }

    /** Whether a chain of comparisons such as {@code 0 \le x < 1} holds. */
    static boolean holds(String condition, double x) {
        String[] sides = condition.replace(" ", "").split("\\\\ge|\\\\le|<|>");
        String[] signs = condition.replaceAll("[^<>\\\\a-z]|x", " ").trim().split("\\s+");
        boolean all = sides.length == signs.length + 1;
        for (int i = 0; i < signs.length; i++) {
            double left = at(sides[i], x);
            double right = at(sides[i + 1], x);
            all &= switch (signs[i]) {
                case "<" -> left < right;
                case ">" -> left > right;
                case "\\le" -> left <= right;
                case "\\ge" -> left >= right;
                default -> throw new IllegalArgumentException("cannot read " + condition);
            };
        }
        return all;
    }

    private boolean took(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private void take(String word) {
        if (!took(word)) {
            throw new IllegalArgumentException("no " + word + " at " + at + " of " + text);
        }
    }
}
