package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;

/**
 * What a scene shows as a table: a row for each tick and each vertex with the functions' values there, correctly rounded,
 * empty where there is none. A joint has up to three rows, told apart by the last column: -1 for the limits from the left,
 * 0 for the values, 1 for the limits from the right.
 */
public final class Csv {

    private static final String EMPTY = "";

    private final List<Column> columns = new ArrayList<>();
    private final TreeMap<Double, Expr> places = new TreeMap<>();

    private Csv(PlotRequest request, Scene scene) {
        Range window = request.window();
        scene.frame().xTicks().forEach(t -> place(window, t.position()));
        place(window, window.from());
        place(window, window.to());
        for (Curve curve : scene.curves()) {
            curve.strokes().forEach(s -> s.vertices().forEach(v -> place(window, v.x())));
        }
        for (Piecewise f : request.functions()) {
            Column column = new Column(f);
            columns.add(column);
            column.joints().forEach((x, joint) -> {
                if (window.contains(x)) {
                    places.put(x, joint.at());
                }
            });
        }
    }

    private void place(Range window, double x) {
        if (window.contains(x)) {
            // Adding zero makes a negative zero positive.
            places.putIfAbsent(x + 0.0, Algebra.num(Rational.ofDouble(x)));
        }
    }

    /**
     * The table.
     *
     * @param headings of the variable, of each function, and of the column that tells the sides apart
     */
    public static String of(PlotRequest request, Scene scene, List<String> headings) {
        if (headings.size() != request.functions().size() + 2) {
            throw new IllegalArgumentException("a heading for each column is needed");
        }
        return new Csv(request, scene).write(headings);
    }

    private String write(List<String> headings) {
        StringBuilder out = new StringBuilder();
        line(out, headings.stream().map(Csv::quoted).toList());
        for (Map.Entry<Double, Expr> place : places.entrySet()) {
            double x = place.getKey();
            List<String> values = new ArrayList<>();
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (Column column : columns) {
                String value =
                        column.value(x, place.getValue()).map(Csv::number).orElse(EMPTY);
                Joint joint = column.joints().get(x);
                values.add(value);
                before.add(joint == null ? value : limit(joint.leftLimit()));
                after.add(joint == null ? value : limit(joint.rightLimit()));
            }
            if (!before.equals(values)) {
                row(out, x, before, "-1");
            }
            row(out, x, values, "0");
            if (!after.equals(values)) {
                row(out, x, after, "1");
            }
        }
        return out.toString();
    }

    private static String limit(Limit limit) {
        if (limit instanceof Limit.Infinite infinite) {
            return infinite.positive() ? "inf" : "-inf";
        }
        return limit.finite()
                .flatMap(Evaluation::nearestDouble)
                .map(Csv::number)
                .orElse(EMPTY);
    }

    private static String number(double value) {
        String text = DoubleText.of(value + 0.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static void row(StringBuilder out, double x, List<String> values, String side) {
        List<String> cells = new ArrayList<>();
        cells.add(number(x));
        cells.addAll(values);
        cells.add(side);
        line(out, cells);
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(",", cells)).append('\n');
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
