package org.casewise.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casewise.analysis.Asymptotes;
import org.casewise.analysis.Continuity;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Extremum;
import org.casewise.analysis.FactsByCase;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Limit;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.ProvedRoots;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.ParameterCondition;

/** Turns facts about a whole function into what a page says of them, a row each. */
public final class FactsComposer {

    /** Of more places nobody reads the equations. */
    private static final int MOST_NAMED = 4;

    private final Formulas formulas;
    private final Formulas numbers;

    public FactsComposer(Formulas formulas) {
        this.formulas = formulas;
        this.numbers = formulas.forNumbers();
    }

    /**
     * A row for each kind of fact, always in the same order. A fact that hangs on a condition is told for both sides of
     * the first one that settles it.
     */
    public List<Article.FactPart> compose(FactsByCase facts) {
        List<Article.FactPart> rows = new ArrayList<>(rows(facts.always()));
        for (FactsByCase.Alternative alternative : facts.alternatives()) {
            Formula condition = formulas.of(alternative.condition());
            List<Article.FactPart> then = rows(alternative.then());
            List<Article.FactPart> otherwise = rows(alternative.otherwise());
            for (int i = 0; i < rows.size(); i++) {
                if (isUnknown(rows.get(i)) && !isUnknown(then.get(i)) && !isUnknown(otherwise.get(i))) {
                    rows.set(i, either(condition, then.get(i), otherwise.get(i)));
                }
            }
        }
        return rows;
    }

    /**
     * The same, where what is unknown for open parameters is told for their default values.
     *
     * @param atDefaults the facts for those values, asked only if something is unknown
     */
    List<Article.FactPart> compose(FactsByCase facts, Map<Symbol, Expr> defaults, Supplier<FunctionFacts> atDefaults) {
        List<Article.FactPart> rows = new ArrayList<>(compose(facts));
        if (defaults.isEmpty() || rows.stream().noneMatch(FactsComposer::isUnknown)) {
            return rows;
        }
        Formula condition = formulas.of(condition(defaults));
        List<Article.FactPart> then = rows(atDefaults.get());
        for (int i = 0; i < rows.size(); i++) {
            if (isUnknown(rows.get(i)) && !isUnknown(then.get(i))) {
                List<Sentence> says = new ArrayList<>(then.get(i).says());
                says.set(0, Sentence.of("fact.when", condition, says.get(0)));
                says.add(Sentence.of("fact.otherwise.unknown"));
                rows.set(
                        i,
                        new Article.FactPart(
                                then.get(i).name(), says, then.get(i).evidence()));
            }
        }
        return rows;
    }

    private static ParameterCondition condition(Map<Symbol, Expr> values) {
        ParameterCondition all = null;
        for (Map.Entry<Symbol, Expr> each : values.entrySet()) {
            ParameterCondition one = ParameterCondition.equation(each.getKey(), List.of(each.getValue()));
            all = all == null ? one : all.and(one);
        }
        return all;
    }

    private static boolean isUnknown(Article.FactPart row) {
        return row.evidence().equals("unknown");
    }

    private static Article.FactPart either(Formula condition, Article.FactPart then, Article.FactPart otherwise) {
        List<Sentence> says = new ArrayList<>();
        says.add(Sentence.of("fact.when", condition, then.says().get(0)));
        says.addAll(then.says().subList(1, then.says().size()));
        says.add(Sentence.of("fact.otherwise", otherwise.says().get(0)));
        says.addAll(otherwise.says().subList(1, otherwise.says().size()));
        boolean proved =
                then.evidence().equals("proved") && otherwise.evidence().equals("proved");
        return new Article.FactPart(then.name(), says, proved ? "proved" : "checked");
    }

    private List<Article.FactPart> rows(FunctionFacts facts) {
        return List.of(
                row("domain", facts.domain(), this::set),
                row("range", facts.range(), this::set),
                row("limits", facts.limits(), this::limits),
                row("asymptotes", facts.asymptotes(), this::asymptotes),
                row("continuity", facts.continuity(), FactsComposer::continuity),
                row("monotonicity", facts.monotonicity(), m -> List.of(Sentence.of("monotonicity." + m.word()))),
                row("convexity", facts.convexity(), c -> List.of(Sentence.of("convexity." + c.word()))),
                row("parity", facts.parity(), p -> List.of(Sentence.of("parity." + p.word()))),
                row("lipschitz", facts.lipschitz(), this::lipschitz),
                row("zeros", facts.zeros(), this::zeros),
                row("extrema", facts.extrema(), this::extrema),
                row("inflections", facts.inflections(), this::inflections));
    }

    private <T> Article.FactPart row(String name, Finding<T> finding, Function<T, List<Sentence>> says) {
        if (finding.evidence() instanceof Evidence.Unknown unknown) {
            return new Article.FactPart(name, List.of(formulas.of(unknown.because())), "unknown");
        }
        String evidence = finding.evidence() instanceof Evidence.Checked ? "checked" : "proved";
        List<Sentence> told = new ArrayList<>(says.apply(finding.value().orElseThrow()));
        if (finding.evidence() instanceof Evidence.ProvedWithin within) {
            told.add(Sentence.of("fact.within", formulas.in(within.window())));
        }
        return new Article.FactPart(name, told, evidence);
    }

    private List<Sentence> set(List<Interval> parts) {
        List<Sentence> says = new ArrayList<>(List.of(Sentence.of("fact.set", numbers.set(Excerpts.first(parts)))));
        Excerpts.more(parts, says);
        return says;
    }

    private List<Sentence> limits(FunctionFacts.Ends ends) {
        List<Sentence> says = new ArrayList<>();
        limit(ends.left(), false).ifPresent(says::add);
        limit(ends.right(), true).ifPresent(says::add);
        return says.isEmpty() ? List.of(Sentence.of("fact.none")) : says;
    }

    private Optional<Sentence> limit(Limit limit, boolean right) {
        Formula end = formulas.infinity(right);
        if (limit instanceof Limit.Infinite i) {
            return Optional.of(Sentence.of("fact.limit", formulas.infinity(i.positive()), end));
        }
        return limit.finite().map(v -> Sentence.of("fact.limit", numbers.of(v), end));
    }

    private List<Sentence> asymptotes(Asymptotes lines) {
        List<Sentence> says = new ArrayList<>();
        lines.left()
                .ifPresent(e -> says.add(Sentence.of("fact.asymptote", numbers.lineIs(e), formulas.infinity(false))));
        lines.right()
                .ifPresent(e -> says.add(Sentence.of("fact.asymptote", numbers.lineIs(e), formulas.infinity(true))));
        return says.isEmpty() ? List.of(Sentence.of("fact.none")) : says;
    }

    private static List<Sentence> continuity(Continuity continuity) {
        List<Sentence> says = new ArrayList<>();
        switch (continuity.order()) {
            case Continuity.DISCONTINUOUS -> says.add(Sentence.of("continuity.discontinuous"));
            case Continuity.INFINITE -> says.add(Sentence.of("continuity.Cinf"));
            case 0 -> says.add(Sentence.of("continuity.C0"));
            case 1 -> says.add(Sentence.of("continuity.C1"));
            default -> says.add(Sentence.of("continuity.Ck", String.valueOf(continuity.order())));
        }
        if (continuity.order() == 0) {
            says.add(Sentence.of(
                    continuity.differentiable() ? "continuity.differentiable" : "continuity.not-differentiable"));
        }
        return says;
    }

    private List<Sentence> lipschitz(Limit constant) {
        return constant.finite()
                .map(c -> List.of(Sentence.of("fact.lipschitz", numbers.of(c))))
                .orElse(List.of(Sentence.of("fact.lipschitz.none")));
    }

    private List<Sentence> zeros(List<Interval> zeros) {
        if (zeros.isEmpty()) {
            return List.of(Sentence.of("fact.none"));
        }
        List<Sentence> says = set(zeros);
        nameRoots(zeros, says);
        return says;
    }

    private List<Sentence> extrema(List<Extremum> extrema) {
        List<Sentence> says = new ArrayList<>();
        for (Extremum each : Excerpts.first(extrema)) {
            String key =
                    "extremum." + (each.global() ? "global-" : "local-") + (each.minimum() ? "minimum" : "maximum");
            says.add(Sentence.of(key, numbers.of(each.value()), numbers.in(each.on())));
        }
        Excerpts.more(extrema, says);
        nameRoots(extrema.stream().map(Extremum::on).toList(), says);
        return says.isEmpty() ? List.of(Sentence.of("fact.none")) : says;
    }

    private List<Sentence> inflections(List<Expr> points) {
        List<Sentence> says = new ArrayList<>();
        Excerpts.first(points).forEach(p -> says.add(Sentence.of("fact.inflection", numbers.variableIs(p))));
        Excerpts.more(points, says);
        nameRoots(points.stream().map(Interval::point).toList(), says);
        return says.isEmpty() ? List.of(Sentence.of("fact.none")) : says;
    }

    /** What equations have the proved roots of the places as their zeros, where those are short and not many. */
    private void nameRoots(List<Interval> places, List<Sentence> says) {
        Set<Constant.Root> roots = new LinkedHashSet<>();
        for (Interval place : places) {
            place.from().ifPresent(end -> roots.addAll(ProvedRoots.in(end)));
            place.to().ifPresent(end -> roots.addAll(ProvedRoots.in(end)));
        }
        if (roots.size() > MOST_NAMED) {
            return;
        }
        for (Constant.Root root : roots) {
            if (!formulas.isLong(root)) {
                says.add(Sentence.of(
                        "fact.root",
                        numbers.of(root),
                        formulas.equationOf(root),
                        formulas.of(Algebra.num(root.low())),
                        formulas.of(Algebra.num(root.high()))));
            }
        }
    }
}
