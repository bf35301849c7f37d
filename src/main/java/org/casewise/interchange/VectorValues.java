package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.syntax.VectorPoint;

/**
 * The components of a vector function, or its Jacobian matrix, at points, as texts like those of {@link PointValues}:
 * shortest doubles or a number of significant digits, or {@code unknown}; {@code undefined} where a coordinate is nan.
 */
public final class VectorValues {

    /** The highest order of a derivative: the Jacobian matrix. */
    public static final int HIGHEST_ORDER = 1;

    private final VectorAnalysis analysis;
    private final int order;
    private final Optional<Integer> digits;

    /** The values themselves for order 0, the Jacobian matrix for order 1. */
    public VectorValues(VectorAnalysis analysis, int order, Optional<Integer> digits) {
        this.analysis = analysis;
        this.order = order;
        this.digits = digits;
    }

    /** The rows at a point: one with the components, or those of the matrix. */
    public List<List<String>> rows(VectorPoint point) {
        int n = point.coordinates().size();
        Optional<List<Expr>> at = point.values();
        List<List<String>> rows = new ArrayList<>();
        if (at.isEmpty()) {
            for (int i = 0; i < (order == 0 ? 1 : n); i++) {
                rows.add(Collections.nCopies(n, PointValues.UNDEFINED));
            }
            return rows;
        }
        List<List<Expr>> exact = order == 0 ? List.of(analysis.valuesAt(at.get())) : analysis.jacobianAt(at.get());
        exact.forEach(row -> rows.add(row.stream().map(this::text).toList()));
        return rows;
    }

    private String text(Expr number) {
        Optional<String> rounded = digits.isPresent()
                ? Evaluation.nearestDigits(number, digits.get())
                : Evaluation.nearestDouble(number).map(DoubleText::of);
        return rounded.orElse(PointValues.UNKNOWN);
    }

    /** All points as the object that {@code eval} gives: a list of components, or of rows, a point. */
    public JsonObject json(List<VectorPoint> points) {
        JsonArray values = new JsonArray();
        for (VectorPoint point : points) {
            JsonArray rows = new JsonArray();
            rows(point).forEach(row -> rows.add(array(row)));
            values.add(order == 0 ? rows.get(0) : rows);
        }
        JsonObject json = new JsonObject();
        json.add("values", values);
        return json;
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
