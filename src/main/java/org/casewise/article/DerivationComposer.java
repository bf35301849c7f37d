package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import org.casewise.analysis.DerivationStep;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** Turns the way to a derivative, case by case, into what a page says of it. */
public final class DerivationComposer {

    private DerivationComposer() {}

    /** How the derivative is found on each piece that is no single point. */
    public static List<Article.DerivationPart> compose(Piecewise f, Formulas formulas) {
        List<Article.DerivationPart> parts = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            if (!piece.on().isPoint()) {
                List<Article.StepPart> steps = DerivationStep.of(piece.body(), f.variable()).stream()
                        .map(s -> new Article.StepPart(s.rule().word(), formulas.derivativeIs(s.of(), s.derivative())))
                        .toList();
                parts.add(new Article.DerivationPart(formulas.in(piece.on().interior()), steps));
            }
        }
        return parts;
    }
}
