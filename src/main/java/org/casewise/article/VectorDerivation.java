package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.DerivationStep;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.catalogue.VectorCard;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;

/** The way to a Jacobian matrix: the sum, the component by its variable and by the sum, and the rule of the chain. */
public final class VectorDerivation {

    private final Jacobian jacobian;
    private final Optional<VectorCard.Entries> entries;
    private final VectorFunction f;
    private final VectorFormulas spell;
    private final Formulas formulas;

    private VectorDerivation(Jacobian jacobian, Optional<VectorCard.Entries> entries) {
        this.jacobian = jacobian;
        this.entries = entries;
        this.f = jacobian.of();
        this.spell = new VectorFormulas(f);
        this.formulas = new Formulas(f.variable());
    }

    /** The parts, the last of which ends with the entries as the card writes them. */
    public static List<VectorArticle.DerivationPart> compose(Jacobian jacobian, Optional<VectorCard.Entries> entries) {
        return new VectorDerivation(jacobian, entries).parts();
    }

    private List<VectorArticle.DerivationPart> parts() {
        Symbol i = f.variable("i");
        Symbol j = f.variable("j");
        List<Article.StepPart> sum = new ArrayList<>(steps(f.termAt(j), j));
        sum.add(step("sum", spell.of(s -> s.totalPartialIs(Substitution.of(jacobian.termSlope(), f.variable(), j)))));
        Expr component = f.componentAt(i, f.total());
        return List.of(
                new VectorArticle.DerivationPart(
                        Sentence.of("vector.step.sum", formulas.of(f.total()), formulas.of(j)), sum),
                new VectorArticle.DerivationPart(
                        Sentence.of("vector.step.direct", formulas.of(i), formulas.of(f.total())), steps(component, i)),
                new VectorArticle.DerivationPart(
                        Sentence.of("vector.step.through", formulas.of(f.total()), formulas.of(i)),
                        steps(component, f.total())),
                new VectorArticle.DerivationPart(
                        Sentence.of("vector.step.chain", formulas.of(i), formulas.of(f.total())),
                        List.of(chain(true), entry(true), chain(false), entry(false))));
    }

    private Article.StepPart chain(boolean own) {
        Symbol i = f.variable("i");
        Expr direct = Substitution.of(jacobian.direct(), f.variable(), i);
        Expr through = Substitution.of(jacobian.throughSum(), f.variable(), i);
        Expr slope = Substitution.of(jacobian.termSlope(), f.variable(), own ? i : f.variable("j"));
        return step("chain", spell.of(s -> s.chainIs(own, direct, through, slope)));
    }

    private Article.StepPart entry(boolean own) {
        List<Expr> values = new ArrayList<>(List.of(own ? jacobian.own() : jacobian.other()));
        entries.ifPresent(e -> values.add(own ? e.own() : e.other()));
        return step("algebra", spell.of(s -> s.entryIs(own, values)));
    }

    private List<Article.StepPart> steps(Expr e, Symbol by) {
        List<Article.StepPart> steps = new ArrayList<>();
        for (DerivationStep each : DerivationStep.of(e, by)) {
            steps.add(step(each.rule().word(), spell.of(s -> s.partialIs(each.of(), by, each.derivative()))));
        }
        return steps;
    }

    private static Article.StepPart step(String rule, Formula statement) {
        return new Article.StepPart(rule, statement);
    }
}
