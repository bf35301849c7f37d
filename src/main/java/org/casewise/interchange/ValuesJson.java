package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.DoubleText;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Point;

/** Values of a function at points as texts: a number, {@code undefined}, or {@code unknown}. */
public final class ValuesJson {

    public static final String UNDEFINED = "undefined";
    public static final String UNKNOWN = "unknown";

    private ValuesJson() {}

    /** The values as shortest doubles, or with a number of significant digits. */
    public static List<String> texts(Piecewise f, List<Point> points, Optional<Integer> digits) {
        Evaluation evaluation = new Evaluation(f);
        return points.stream().map(p -> text(evaluation, p, digits)).toList();
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
            return UNKNOWN;
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
