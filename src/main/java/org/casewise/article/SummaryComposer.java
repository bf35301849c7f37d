package org.casewise.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.analysis.Continuity;
import org.casewise.analysis.Convexity;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Monotonicity;
import org.casewise.analysis.Parity;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Interval;
import org.casewise.plot.Plot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Scene;

/** Makes a function's entry in the catalogue. What is not proved is left out: the article says why. */
public final class SummaryComposer {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 150;

    /** More places than these are counted, not named. */
    private static final int MOST_PLACES = 3;

    /** An end of the range with parameters has at most so many nodes. */
    private static final int LONGEST_END = 8;

    private static final String SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private final Study study;
    private final Formulas formulas;
    private final List<Summary.Finding> findings = new ArrayList<>();

    private SummaryComposer(Study study) {
        this.study = study;
        this.formulas = new Formulas(study.card().definition().variable());
    }

    /** The entry of an article; the drawing shows what the article's plot shows. */
    public static Summary compose(Study study, Document article) {
        SummaryComposer composer = new SummaryComposer(study);
        composer.find();
        return new Summary(
                study.card(),
                composer.formulas.of(study.card().definition().written()),
                composer.findings,
                article.plot()
                        .map(p -> new Summary.Thumbnail(drawn(p.request()), "plot.description", p.from(), p.to())));
    }

    static Scene drawn(PlotRequest request) {
        return Plot.thumbnail(request, WIDTH, HEIGHT);
    }

    private void find() {
        FunctionFacts facts = study.facts().always();
        study.analysis().function().window().ifPresent(w -> add("window", List.of(formulas.set(List.of(w)))));
        if (isProved(facts.range())) {
            range(facts.range().value().orElseThrow());
        }
        joints();
        if (isProved(facts.continuity())) {
            continuity(facts.continuity().value().orElseThrow());
        }
        if (isProved(facts.monotonicity())) {
            Monotonicity found = facts.monotonicity().value().orElseThrow();
            word("monotonicity." + found.word(), found != Monotonicity.NONE);
        }
        if (isProved(facts.convexity())) {
            Convexity found = facts.convexity().value().orElseThrow();
            word("convexity." + found.word(), found != Convexity.NONE);
        }
        if (isProved(facts.parity())) {
            Parity found = facts.parity().value().orElseThrow();
            word("parity." + found.word(), found != Parity.NONE);
        }
    }

    /** An end that hangs on parameters in a complicated way is nothing for a glance. */
    private void range(List<Interval> parts) {
        if (parts.stream().allMatch(p -> isClear(p.from()) && isClear(p.to()))) {
            add("range", List.of(formulas.forNumbers().set(parts)));
        }
    }

    private static boolean isClear(Optional<Expr> end) {
        return end.isEmpty() || end.get().size() <= LONGEST_END || Symbols.absent(end.get());
    }

    private static boolean isProved(Finding<?> finding) {
        return finding.evidence() instanceof Evidence.Proved;
    }

    private void word(String key, boolean wanted) {
        if (wanted) {
            add(key, List.of());
        }
    }

    private void add(String key, List<Formula> of) {
        findings.add(new Summary.Finding(Sentence.of("catalogue." + key), of));
    }

    private void continuity(Continuity found) {
        switch (found.order()) {
            case Continuity.DISCONTINUOUS -> add("continuity.discontinuous", List.of());
            case Continuity.INFINITE -> add("continuity.smooth", List.of());
            case 0 -> add("continuity.continuous", List.of());
            default ->
                findings.add(new Summary.Finding(
                        Sentence.of("catalogue.continuity.class", superscript(found.order())), List.of()));
        }
    }

    private static String superscript(int order) {
        StringBuilder raised = new StringBuilder();
        for (char digit : String.valueOf(order).toCharArray()) {
            raised.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return raised.toString();
    }

    /** What is special at the joints, each kind once with its places. */
    private void joints() {
        Map<String, List<Formula>> places = new LinkedHashMap<>();
        Set<Formula> without = new LinkedHashSet<>();
        for (Joint joint : study.analysis().derivative().joints()) {
            if (joint.isDifferentiable() || !joint.isDecided()) {
                continue;
            }
            boolean clear = joint.verdict().branches().stream()
                    .allMatch(branch -> branch.value() instanceof Verdict.Differentiable);
            String kind = clear ? joint.verdict().otherwise().word() : "conditional";
            if (clear) {
                joint.verdict().branches().forEach(branch -> without.add(formulas.of(branch.condition())));
            }
            places.computeIfAbsent(kind, k -> new ArrayList<>()).add(formulas.variableIs(joint.at()));
        }
        places.forEach((kind, at) -> {
            if (at.size() <= MOST_PLACES) {
                add("joint." + kind, at);
            } else {
                Sentence one = Sentence.of("catalogue.joint." + kind);
                Sentence many = Sentence.of("catalogue.times", one, String.valueOf(at.size()));
                findings.add(new Summary.Finding(many, List.of()));
            }
        });
        if (!without.isEmpty()) {
            add("joint.without", List.copyOf(without));
        }
    }
}
