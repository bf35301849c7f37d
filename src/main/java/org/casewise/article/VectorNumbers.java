package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.crosscheck.WrittenVector;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;

/**
 * The components at some vectors, each found on two roads: from the exact formula, correctly rounded, and from the
 * definition as written, in doubles by Commons Math. At the last one the exponentials overflow.
 */
final class VectorNumbers {

    private static final List<List<Expr>> USUAL = List.of(
            List.of(Algebra.ZERO, Algebra.ZERO),
            List.of(Algebra.ONE, Algebra.TWO, Algebra.num(3)),
            List.of(Algebra.MINUS_ONE, Algebra.ZERO, Algebra.HALF, Algebra.TWO),
            List.of(Algebra.num(1000), Algebra.num(1001), Algebra.num(1002)));

    private static final Article.NumberText OVERFLOW =
            new Article.NumberText(Optional.empty(), Optional.of(Sentence.of("vector.overflow")));

    private final VectorAnalysis analysis;
    private final VectorFormulas spell;
    private final Formulas formulas;

    VectorNumbers(VectorAnalysis analysis) {
        this.analysis = analysis;
        this.spell = new VectorFormulas(analysis.function());
        this.formulas = new Formulas(analysis.function().variable());
    }

    List<VectorArticle.PointPart> at(WrittenVector written) {
        List<VectorArticle.PointPart> parts = new ArrayList<>();
        for (List<Expr> point : USUAL) {
            double[] doubles = new double[point.size()];
            for (int i = 0; i < doubles.length; i++) {
                doubles[i] = Evaluation.nearestDouble(point.get(i)).orElseThrow();
            }
            WrittenVector.Numbers there = written.at(doubles);
            List<Expr> exact = analysis.valuesAt(point);
            List<VectorArticle.ComponentPart> components = new ArrayList<>();
            for (int i = 0; i < doubles.length; i++) {
                components.add(new VectorArticle.ComponentPart(
                        component(i + 1),
                        text(exact.get(i)),
                        there.beyondDoubles() ? OVERFLOW : NumbersComposer.text(there.values()[i])));
            }
            parts.add(new VectorArticle.PointPart(spell.of(s -> s.vector(point)), components));
        }
        return parts;
    }

    VectorArticle.MatrixPart matrix() {
        List<Expr> point = USUAL.get(1);
        List<VectorArticle.RowPart> rows = new ArrayList<>();
        List<Formula> columns = new ArrayList<>();
        for (List<Expr> row : analysis.jacobianAt(point)) {
            int number = rows.size() + 1;
            columns.add(formulas.of(analysis.function().variable(String.valueOf(number))));
            rows.add(new VectorArticle.RowPart(
                    component(number), row.stream().map(VectorNumbers::text).toList()));
        }
        return new VectorArticle.MatrixPart(spell.of(s -> s.vector(point)), columns, rows);
    }

    private Formula component(int number) {
        return formulas.of(Algebra.symbol("f_" + number));
    }

    private static Article.NumberText text(Expr number) {
        return Evaluation.nearestDouble(number).map(NumbersComposer::text).orElse(Article.NumberText.unknown());
    }
}
