package org.casewise.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Joint;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** One function for a table: its value at any double, and its joints by their nearest doubles. */
final class Column {

    private final Evaluation exact;
    private final Map<Double, Joint> joints = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** A piece between the doubles that are nearest to its ends. */
    private record Part(double from, double to, Graph graph) {}

    Column(Piecewise f) {
        this.exact = new Evaluation(f);
        for (Joint joint : DerivativeByCases.of(f).joints()) {
            Evaluation.nearestDouble(joint.at()).ifPresent(x -> joints.putIfAbsent(x + 0.0, joint));
        }
        for (Piece<Expr> piece : f.pieces()) {
            if (!piece.on().isPoint()) {
                double from = end(piece.on().from(), Double.NEGATIVE_INFINITY);
                double to = end(piece.on().to(), Double.POSITIVE_INFINITY);
                parts.add(new Part(from, to, new Graph(piece, f.variable())));
            }
        }
    }

    private static double end(Optional<Expr> point, double otherwise) {
        return point.flatMap(Evaluation::nearestDouble).orElse(otherwise);
    }

    Map<Double, Joint> joints() {
        return joints;
    }

    /** The double nearest to the value, where there is one, at a double and the exact place that it stands for. */
    Optional<Double> value(double x, Expr place) {
        if (joints.containsKey(x)) {
            return exact.rounded(place).value();
        }
        // A double that is nearest to no joint is on the same side of each joint as of the joint's nearest double.
        for (Part part : parts) {
            if (part.from() < x && x < part.to()) {
                return Optional.of(part.graph().roundedValue(x)).filter(v -> !v.isNaN());
            }
        }
        return Optional.empty();
    }
}
