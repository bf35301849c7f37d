package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import org.casewise.analysis.vector.VectorFacts;
import org.casewise.expr.Functions;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.VectorStatements;
import org.casewise.piecewise.Piecewise;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Range;
import org.casewise.plot.VectorCurves;

/** Makes a vector function's entry in the catalogue, from what is proved of it. */
final class VectorSummary {

    private VectorSummary() {}

    static Summary compose(VectorStudy study, Document article) {
        VectorFunction f = study.analysis().function();
        VectorFacts facts = study.analysis().facts();
        VectorFormulas spell = new VectorFormulas(f);
        List<Summary.Finding> findings = new ArrayList<>();
        facts.range().value().ifPresent(r -> add("range", List.of(new Formulas(f.variable()).set(r)), findings));
        facts.sum()
                .ifPresent(v -> add("vector.sum", List.of(spell.of(s -> s.sumIs(VectorStatements.F_I, v))), findings));
        facts.sumOfExponentials()
                .ifPresent(v -> add(
                        "vector.sum",
                        List.of(spell.of(s -> s.sumIs(Functions.exp(VectorStatements.F_I), v))),
                        findings));
        add("continuity.smooth", List.of(), findings);
        if (facts.shiftInvariant().value().orElse(false)) {
            add("vector.shift", List.of(), findings);
        }
        return new Summary(
                study.card(),
                article.definition(),
                findings,
                article.plot()
                        .map(p -> new Summary.Thumbnail(
                                SummaryComposer.drawn(
                                        firstComponent(f, p.request().window())),
                                "plot.vector.thumbnail",
                                p.from(),
                                p.to())));
    }

    /** Like the drawings of other functions, a curve and its slope: the first of two components along its variable. */
    private static PlotRequest firstComponent(VectorFunction f, Range window) {
        Piecewise component = VectorCurves.of(f, VectorFunction.FEWEST, 0).get(0);
        Piecewise slope = VectorCurves.of(f, VectorFunction.FEWEST, 1).get(0);
        return PlotRequest.of(List.of(component, slope), window);
    }

    private static void add(String key, List<Formula> of, List<Summary.Finding> findings) {
        findings.add(new Summary.Finding(Sentence.of("catalogue." + key), of));
    }
}
