package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Finding;
import org.casewise.analysis.Limit;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.analysis.vector.VectorFacts;
import org.casewise.expr.Algebra;
import org.casewise.expr.Functions;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.VectorStatements;

/** Turns the facts of a vector function into rows of a table, always in the same order; what was not shown has no row. */
public final class VectorFactsComposer {

    private static final String PROVED = "proved";

    /** A number that is added to all variables, by the first letter that means nothing else. */
    private static final List<String> SHIFTS = List.of("c", "t", "h");

    private final VectorAnalysis analysis;
    private final VectorFunction f;
    private final VectorFormulas spell;
    private final Formulas formulas;
    private final List<Article.FactPart> rows = new ArrayList<>();

    public VectorFactsComposer(VectorAnalysis analysis) {
        this.analysis = analysis;
        this.f = analysis.function();
        this.spell = new VectorFormulas(f);
        this.formulas = new Formulas(f.variable());
    }

    /** The rows. */
    public List<Article.FactPart> compose() {
        VectorFacts facts = analysis.facts();
        facts.range().value().ifPresent(r -> row("vector.range", Sentence.of("fact.set", formulas.set(r))));
        row("continuity", Sentence.of("continuity.Cinf"));
        facts.sum().ifPresent(v -> row("vector.sum", formula(s -> s.sumIs(VectorStatements.F_I, v))));
        facts.sumOfExponentials()
                .ifPresent(v ->
                        row("vector.exponentials", formula(s -> s.sumIs(Functions.exp(VectorStatements.F_I), v))));
        shift(facts.shiftInvariant());
        dependence("vector.own", "i", facts.own());
        dependence("vector.other", "j", facts.other());
        if (facts.order() != Sign.UNKNOWN) {
            row("vector.order", Sentence.of("vector.order." + word(facts.order())));
        }
        facts.rowSum()
                .ifPresent(v -> row(
                        "vector.rows",
                        formula(s -> s.entriesSumTo(true, v)),
                        Algebra.isZero(v) ? Sentence.of("vector.singular") : null));
        facts.columnSum().ifPresent(v -> row("vector.columns", formula(s -> s.entriesSumTo(false, v))));
        symmetry(facts.symmetric());
        return rows;
    }

    private Sentence formula(Function<VectorStatements, String> statement) {
        return Sentence.of("fact.set", spell.of(statement));
    }

    private void row(String name, Sentence... says) {
        List<Sentence> said = new ArrayList<>();
        for (Sentence each : says) {
            if (each != null) {
                said.add(each);
            }
        }
        rows.add(new Article.FactPart(name, said, PROVED));
    }

    private void shift(Finding<Boolean> invariant) {
        String letter = SHIFTS.stream()
                .filter(s ->
                        !s.equals(f.variable().name()) && !s.equals(f.total().name()))
                .findFirst()
                .orElseThrow();
        Symbol number = Algebra.symbol(letter);
        answer("vector.shift", invariant, formula(s -> s.staysWhenShifted(number)), Sentence.of("vector.shift.none"));
    }

    private void symmetry(Finding<Boolean> symmetric) {
        answer(
                "vector.symmetry",
                symmetric,
                formula(VectorStatements::isSymmetric),
                Sentence.of("vector.symmetry.none"));
    }

    private void answer(String name, Finding<Boolean> finding, Sentence yes, Sentence no) {
        if (finding.evidence() instanceof Evidence.Unknown unknown) {
            rows.add(new Article.FactPart(name, List.of(formulas.of(unknown.because())), "unknown"));
        } else {
            row(name, finding.value().orElseThrow() ? yes : no);
        }
    }

    private void dependence(String name, String index, VectorFacts.Dependence how) {
        List<Sentence> says = new ArrayList<>();
        Formula component = formulas.of(VectorStatements.F_I);
        Formula variable = formulas.of(f.variable(index));
        if (how.direction() != Sign.UNKNOWN) {
            says.add(Sentence.of("vector.direction." + word(how.direction()), component, variable));
        }
        limit(how.low(), false, component, variable).ifPresent(says::add);
        limit(how.high(), true, component, variable).ifPresent(says::add);
        if (!says.isEmpty()) {
            rows.add(new Article.FactPart(name, says, PROVED));
        }
    }

    private Optional<Sentence> limit(Optional<Limit> limit, boolean up, Formula component, Formula variable) {
        return limit.flatMap(found -> found instanceof Limit.Infinite i
                        ? Optional.of(formulas.infinity(i.positive()))
                        : found.finite().map(formulas::of))
                .map(value -> Sentence.of("vector.limit", component, value, variable, formulas.infinity(up)));
    }

    private static String word(Sign sign) {
        return sign == Sign.POSITIVE ? "rising" : "falling";
    }
}
