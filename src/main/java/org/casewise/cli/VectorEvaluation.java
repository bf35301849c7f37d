package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casewise.article.VectorStudy;
import org.casewise.catalogue.VectorCard;
import org.casewise.interchange.AnalysisJson;
import org.casewise.interchange.BatchLine;
import org.casewise.interchange.VectorValues;
import org.casewise.syntax.Source;
import org.casewise.syntax.VectorPoint;
import org.casewise.syntax.Warning;

/** Values of a vector function at points that somebody asks for. */
final class VectorEvaluation {

    private final OptionalInt n;
    private final VectorValues values;

    /** Of the components unless an order is given; at vectors of any length unless one is. */
    VectorEvaluation(VectorCard card, OptionalInt n, Integer order, Optional<Integer> digits) {
        int asked = order == null ? 0 : order;
        if (asked > VectorValues.HIGHEST_ORDER) {
            throw InputProblem.input("cli.vector-order");
        }
        this.n = n;
        this.values = new VectorValues(VectorStudy.of(card).analysis(), asked, digits);
    }

    /** The answer to the points of the command line: a line for each point, or for each row of its matrix. */
    String answer(String points, boolean json, Session session) {
        Source source = new Source("--at", points);
        List<Warning> warnings = new ArrayList<>();
        List<VectorPoint> at = VectorPoint.list(source, warnings);
        warnings.forEach(w -> session.warn(source, w));
        at.forEach(this::checkLength);
        if (json) {
            return AnalysisJson.compact(values.json(at)) + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (VectorPoint point : at) {
            String first = point.text();
            for (List<String> row : values.rows(point)) {
                List<String> said =
                        row.stream().map(v -> EvalCommand.said(v, session)).toList();
                text.append(first).append("\t(").append(String.join(", ", said)).append(")\n");
                first = "";
            }
        }
        return text.toString();
    }

    /** The answer to the points of a line of a batch, each a text. */
    String answer(List<String> texts, BatchLine line) {
        List<VectorPoint> at = new ArrayList<>();
        for (String text : texts) {
            List<VectorPoint> one = VectorPoint.list(new Source("at[" + at.size() + "]", text), new ArrayList<>());
            if (one.size() != 1) {
                throw InputProblem.input("cli.vector-one-point", text);
            }
            at.addAll(one);
        }
        at.forEach(this::checkLength);
        return line.answered(values.json(at));
    }

    private void checkLength(VectorPoint point) {
        int length = point.coordinates().size();
        if (n.isPresent() && n.getAsInt() != length) {
            throw InputProblem.input(
                    "cli.vector-length", point.text(), String.valueOf(length), String.valueOf(n.getAsInt()));
        }
    }
}
