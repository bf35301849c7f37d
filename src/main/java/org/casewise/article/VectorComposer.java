package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.catalogue.VectorCard;
import org.casewise.catalogue.Window;
import org.casewise.crosscheck.VectorCheck;
import org.casewise.crosscheck.WrittenVector;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.plot.Plot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Scene;
import org.casewise.plot.VectorCurves;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Makes the article on a vector function: checks it, spells what was found. */
public final class VectorComposer {

    private static final Window.Ends USUAL_X = new Window.Ends(Rational.of(-6), Rational.of(6));
    private static final List<Integer> DRAWN = List.of(2, 3);

    private final Relatives relatives;
    private final VectorCard card;
    private final VectorAnalysis analysis;
    private final VectorFunction f;
    private final VectorFormulas spell;
    private final Formulas formulas;

    private VectorComposer(VectorStudy study, Relatives relatives) {
        this.relatives = relatives;
        this.card = study.card();
        this.analysis = study.analysis();
        this.f = analysis.function();
        this.spell = new VectorFormulas(f);
        this.formulas = new Formulas(f.variable());
    }

    /** The article on a function that was analysed before. Throws {@link CardRefused} where two roads do not meet. */
    static VectorArticle compose(VectorStudy study, Relatives relatives) {
        return new VectorComposer(study, relatives).article();
    }

    private VectorArticle article() {
        Jacobian jacobian = analysis.jacobian();
        VectorNumbers numbers = new VectorNumbers(analysis);
        return new VectorArticle(
                card.id(),
                card.title(),
                card.aliases(),
                f.variable().name(),
                spell.of(s -> s.componentIs()),
                spell.of(s -> s.vectorIs()),
                card.written(),
                spell.of(s -> s.totalIs()),
                stable(),
                spell.of(s -> card.jacobian()
                        .map(e -> s.jacobianIs(e.own(), e.other()))
                        .orElseGet(() -> s.jacobianIs(jacobian.own(), jacobian.other()))),
                VectorDerivation.compose(jacobian, card.jacobian()),
                confirmed(jacobian),
                new VectorFactsComposer(analysis).compose(),
                plots(),
                numbers.at(new WrittenVector(card.definition())),
                numbers.matrix(),
                List.of(VectorCode.of(card.definition().name(), analysis)),
                checks(),
                card.references(),
                relatives,
                card.prose(),
                ProseFormulas.in(card.prose().values()));
    }

    /** That the entries are what the card says was proved before; that they are those of written components is so now. */
    private List<Sentence> confirmed(Jacobian jacobian) {
        List<Sentence> confirmed = new ArrayList<>();
        if (card.jacobian().isPresent()) {
            confirmed.add(Sentence.of("vector.proved.entries"));
        }
        boolean all = true;
        for (int n = VectorFunction.FEWEST; n <= VectorFunction.MOST; n++) {
            all &= jacobian.isThatOfComponents(n);
        }
        if (all) {
            confirmed.add(Sentence.of("vector.proved.components"));
        }
        return confirmed;
    }

    /** The letter for the largest variable: the first that means nothing else. */
    private Optional<VectorArticle.StablePart> stable() {
        if (!analysis.isStabilised()) {
            return Optional.empty();
        }
        Symbol number = Algebra.symbol(
                f.variable().name().equals("m") || f.total().name().equals("m") ? "k" : "m");
        return Optional.of(new VectorArticle.StablePart(
                spell.of(s -> s.componentIsShifted(number)),
                spell.of(s -> s.isExtreme(number, analysis.subtractsLargest()))));
    }

    private List<VectorArticle.PlotPart> plots() {
        List<VectorArticle.PlotPart> plots = new ArrayList<>();
        Window.Ends x = card.window().map(Window::x).orElse(USUAL_X);
        for (int n : DRAWN) {
            PlotRequest request = PlotRequest.of(VectorCurves.of(f, n, 0), ArticleComposer.range(x));
            if (card.window().isPresent()) {
                request = ArticleComposer.asOnCard(request, card.window().get());
            }
            Scene scene = Plot.of(request);
            if (!scene.isEmpty()) {
                Article.PlotPart plot = new Article.PlotPart(
                        request, scene, formulas.of(Algebra.num(x.low())), formulas.of(Algebra.num(x.high())));
                plots.add(new VectorArticle.PlotPart(n, plot));
            }
        }
        return plots;
    }

    private List<Article.CheckPart> checks() {
        VectorCheck check = VectorCheck.of(card.definition());
        if (!check.agrees()) {
            VectorCheck.Worst worst =
                    check.values().difference() > check.jacobian().difference() ? check.values() : check.jacobian();
            throw new CardRefused(
                    card.id(), Reason.of(Key.CARD_CROSSCHECK_FAILED, at(worst), DoubleText.of(worst.difference())));
        }
        return List.of(
                check("check.vector.values", check.points(), check.values()),
                check("check.vector.jacobian", check.points(), check.jacobian()));
    }

    private static Article.CheckPart check(String what, int points, VectorCheck.Worst worst) {
        boolean met = worst.difference() > 0;
        return new Article.CheckPart(
                what,
                points,
                met ? ArticleComposer.rounded(worst.difference(), 2) : "0",
                met ? Optional.of(at(worst)) : Optional.empty());
    }

    private static String at(VectorCheck.Worst worst) {
        return worst.at().stream().map(x -> ArticleComposer.rounded(x, 4)).collect(Collectors.joining(", ", "(", ")"));
    }
}
