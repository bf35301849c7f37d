package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Point;

/** Values of a function at points as texts: a number, {@code undefined}, or {@code unknown}. */
public final class ValuesJson {

    public static final String UNDEFINED = "undefined";
    public static final String UNKNOWN = "unknown";

    private ValuesJson() {}

    /**
     * The values of a derivative, as shortest doubles or with a number of significant digits. Infinity and what is no
     * number lie outside the domain of every function. Where it was not decided whether one of the derivatives up to this
     * one exists, the value is unknown.
     *
     * @param order of the derivative; 0 is the function
     */
    public static List<String> texts(Piecewise f, int order, List<Point> points, Optional<Integer> digits) {
        Piecewise derivative = f;
        Set<Expr> undecided = new LinkedHashSet<>();
        for (int i = 0; i < order; i++) {
            DerivativeByCases next = DerivativeByCases.of(derivative);
            next.joints().stream().filter(joint -> !joint.isDecided()).forEach(joint -> undecided.add(joint.at()));
            derivative = next.derivative();
        }
        Evaluation evaluation = new Evaluation(derivative);
        Order places = new Order(f.assumptions());
        return points.stream()
                .map(p -> mayBeAmong(undecided, p, places) ? UNKNOWN : text(evaluation, p, digits))
                .toList();
    }

    private static boolean mayBeAmong(Set<Expr> undecided, Point point, Order places) {
        return point.value().isPresent()
                && undecided.stream()
                        .anyMatch(at ->
                                !places.difference(point.value().get(), at).isNotZero());
    }

    public static String of(List<String> values) {
        JsonObject json = new JsonObject();
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        json.add("values", array);
        return AnalysisJson.compact(json);
    }

    private static String text(Evaluation evaluation, Point point, Optional<Integer> digits) {
        if (point.value().isEmpty()) {
            return UNDEFINED;
        }
        Evaluation.Result<String> result = digits.isPresent()
                ? evaluation.digits(point.value().get(), digits.get())
                : rounded(evaluation.rounded(point.value().get()));
        return switch (result.outcome()) {
            case VALUE -> result.value().orElseThrow();
            case UNDEFINED -> UNDEFINED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static Evaluation.Result<String> rounded(Evaluation.Result<Double> result) {
        return new Evaluation.Result<>(result.outcome(), result.value().map(DoubleText::of));
    }
}
