package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Agreement;
import org.casewise.analysis.Clarke;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Verdict;
import org.casewise.catalogue.Convention;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;

/** Holds the numbers that somebody uses for a slope against the derivative, or where there is none, Clarke's gradient. */
final class ConventionComposer {

    private final Definition definition;
    private final List<Convention> conventions;
    private final Formulas formulas;

    ConventionComposer(Definition definition, List<Convention> conventions, Formulas formulas) {
        this.definition = definition;
        this.conventions = conventions;
        this.formulas = formulas;
    }

    /** Complains of a convention at a place that is no breakpoint. */
    void check(List<Joint> joints) {
        for (Convention convention : conventions) {
            if (joints.stream().noneMatch(j -> j.at().equals(convention.at()))) {
                throw new DefinitionException(
                        convention.card(), convention.place(), Reason.of(Key.CARD_NO_BREAKPOINT, convention.at()));
            }
        }
    }

    /** The conventions at a breakpoint, each with what is true there for the parameters that it names. */
    List<Article.ConventionPart> at(Joint joint) {
        List<Article.ConventionPart> parts = new ArrayList<>();
        for (Convention convention : conventions) {
            if (convention.at().equals(joint.at())) {
                parts.add(part(convention, joint));
            }
        }
        return parts;
    }

    private Article.ConventionPart part(Convention convention, Joint open) {
        Article.Entry number = convention
                .slope()
                .map(s -> Article.Entry.of(formulas.of(s)))
                .orElse(new Article.Entry(Optional.empty(), Sentence.of("convention.nan")));
        try {
            Piecewise f = definition.function();
            Joint joint = open;
            if (!convention.set().isEmpty()) {
                f = definition.with(convention.set()).function();
                joint = new Substituted(f, convention).joint();
            }
            return new Article.ConventionPart(
                    number, convention, judged(convention.slope(), joint, f.assumptions()), "proved");
        } catch (CannotTell unknown) {
            return new Article.ConventionPart(number, convention, Sentence.of("table.unknown"), "unknown");
        }
    }

    /** The breakpoint once the parameters have the convention's values. */
    private record Substituted(Piecewise f, Convention convention) {

        Joint joint() {
            Order order = new Order(f.assumptions());
            Expr at = Substitution.of(convention.at(), convention.set());
            return DerivativeByCases.of(f).joints().stream()
                    .filter(j -> order.compare(j.at(), at) == 0)
                    .findFirst()
                    .orElseThrow(() -> CannotTell.because(Key.DEPENDS_ON_PARAMETERS));
        }
    }

    private Sentence judged(Optional<Expr> slope, Joint joint, Assumptions assumptions) {
        if (!joint.verdict().isUnconditional() || !joint.isDecided()) {
            throw CannotTell.because(Key.DEPENDS_ON_PARAMETERS);
        }
        Verdict verdict = joint.verdict().otherwise();
        if (verdict instanceof Verdict.Differentiable d) {
            boolean right = slope.isPresent() && isEqual(slope.get(), d.slope(), assumptions);
            return right
                    ? Sentence.of("convention.is.derivative")
                    : Sentence.of("convention.is.wrong", formulas.of(d.slope()));
        }
        Clarke clarke = joint.clarke().otherwise();
        if (!joint.clarke().isUnconditional() || !clarke.known()) {
            throw CannotTell.because(Key.NOT_DERIVED_YET);
        }
        List<Expr> ends = clarke.ends();
        if (ends.isEmpty()) {
            return Sentence.of("convention.is.nothing");
        }
        Order order = new Order(assumptions);
        boolean swap = order.compare(ends.get(0), ends.get(1)) > 0;
        Expr low = ends.get(swap ? 1 : 0);
        Expr high = ends.get(swap ? 0 : 1);
        boolean inside =
                slope.isPresent() && order.compare(low, slope.get()) <= 0 && order.compare(slope.get(), high) <= 0;
        return Sentence.of(
                inside ? "convention.is.inside" : "convention.is.outside", formulas.closedInterval(low, high));
    }

    private static boolean isEqual(Expr a, Expr b, Assumptions assumptions) {
        Agreement agreement = Agreement.between(a, b, assumptions);
        if (agreement instanceof Agreement.Always || agreement instanceof Agreement.Never) {
            return agreement instanceof Agreement.Always;
        }
        throw CannotTell.because(Key.CANNOT_COMPARE, a, b);
    }
}
