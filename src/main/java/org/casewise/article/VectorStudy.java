package org.casewise.article;

import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.Agreement;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.analysis.vector.VectorFacts;
import org.casewise.catalogue.VectorCard;
import org.casewise.catalogue.VectorExpectation;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.VectorStatements;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** A vector function's card and what was found of it, before any of it is spelled. */
public record VectorStudy(VectorCard card, VectorAnalysis analysis) implements Studied {

    /** Analyses the function. Throws {@link CardRefused} where that does not find what the card's author says. */
    public static VectorStudy of(VectorCard card) {
        VectorAnalysis analysis = VectorAnalysis.of(card.definition().function());
        card.jacobian().ifPresent(entries -> {
            Jacobian jacobian = analysis.jacobian();
            confirm(card, entries.own(), jacobian.own());
            confirm(card, entries.other(), jacobian.other());
        });
        card.expectations().forEach(expected -> confirm(card, expected, analysis.facts()));
        return new VectorStudy(card, analysis);
    }

    @Override
    public VectorArticle article(Relatives relatives) {
        return VectorComposer.compose(this, relatives);
    }

    @Override
    public Summary summary(Document article) {
        return VectorSummary.compose(this, article);
    }

    /** That an entry in terms of the components is the derived one: proved, or the card is refused. */
    private static void confirm(VectorCard card, Expr claimed, Expr derived) {
        VectorFunction f = card.definition().function();
        Symbol i = f.variable("i");
        Symbol j = f.variable("j");
        Expr meant = Substitution.of(
                claimed,
                Map.of(
                        VectorStatements.F_I,
                        f.componentAt(i, f.total()),
                        VectorStatements.F_J,
                        f.componentAt(j, f.total())));
        Assumptions positive = Assumptions.NONE.with(new Fact(f.total(), Sign.POSITIVE));
        if (!(Agreement.between(meant, derived, positive) instanceof Agreement.Always)) {
            throw new CardRefused(card.id(), Reason.of(Key.VECTOR_JACOBIAN_DIFFERS, claimed, derived));
        }
    }

    private static void confirm(VectorCard card, VectorExpectation expected, VectorFacts facts) {
        Optional<Expr> found = found(expected.fact(), facts);
        if (found.isEmpty()
                || !(Agreement.between(found.get(), expected.is(), Assumptions.NONE) instanceof Agreement.Always)) {
            throw new CardRefused(
                    card.id(),
                    Reason.of(
                            Key.VECTOR_EXPECTATION_FAILED,
                            expected.fact(),
                            expected.is(),
                            found.orElse(Algebra.symbol("nothing"))));
        }
    }

    private static Optional<Expr> found(String fact, VectorFacts facts) {
        return switch (fact) {
            case "sum" -> facts.sum();
            case "sum-of-exponentials" -> facts.sumOfExponentials();
            case "row-sum" -> facts.rowSum();
            default -> Optional.empty();
        };
    }
}
