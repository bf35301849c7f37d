package org.casewise.article;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.catalogue.Namesake;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.numeric.CompiledFunction;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Refinement;
import org.casewise.reason.CannotTell;

/** Says how far other functions of the same name are from the article's function. */
final class NamesakeComposer {

    private static final int GRID = 4_000;
    private static final int DIGITS = 3;

    private final Piecewise instance;
    private final double low;
    private final double high;
    private final Formulas formulas;

    /** The instance is the function with its parameters' default values; the ends are those of its window. */
    NamesakeComposer(Piecewise instance, double low, double high, Formulas formulas) {
        this.instance = instance;
        this.low = low;
        this.high = high;
        this.formulas = formulas;
    }

    Article.NamesakePart compose(Namesake namesake) {
        Piecewise other =
                namesake.definition().with(namesake.definition().defaults()).function();
        Formula formula = formulas.of(namesake.definition().written());
        try {
            Piecewise difference = minus(instance, other);
            Finding<List<Interval>> range = FunctionFacts.range(Analysis.of(difference));
            if (range.evidence() instanceof Evidence.Proved) {
                return new Article.NamesakePart(
                        formula, namesake, proved(range.value().orElseThrow()), "proved");
            }
            return new Article.NamesakePart(formula, namesake, seen(difference), "checked");
        } catch (CannotTell unknown) {
            return new Article.NamesakePart(formula, namesake, formulas.of(unknown.reason()), "unknown");
        }
    }

    /** From the exact image of the difference. */
    private Sentence proved(List<Interval> image) {
        Interval first = image.get(0);
        Interval last = image.get(image.size() - 1);
        if (first.from().isEmpty() || last.to().isEmpty()) {
            return Sentence.of("namesake.unbounded");
        }
        Expr low = Algebra.negate(first.from().get());
        Expr high = last.to().get();
        Expr largest = new Order(instance.assumptions()).compare(low, high) > 0 ? low : high;
        return NormalForm.isZero(largest)
                ? Sentence.of("namesake.same")
                : Sentence.of("namesake.at-most", formulas.forNumbers().of(largest));
    }

    /** From the values on a grid. */
    private Sentence seen(Piecewise difference) {
        CompiledFunction compiled = CompiledFunction.of(difference);
        double largest = 0;
        double at = low;
        for (int i = 0; i <= GRID; i++) {
            double x = low + (high - low) * i / GRID;
            double size = Math.abs(compiled.applyAsDouble(x));
            if (size > largest) {
                largest = size;
                at = x;
            }
        }
        return Sentence.of("namesake.seen", formulas.of(rounded(largest)), formulas.variableIs(rounded(at)));
    }

    private static Expr rounded(double value) {
        BigDecimal digits = new BigDecimal(value).round(new MathContext(DIGITS));
        return Algebra.num(Rational.ofDecimal(digits.toString()));
    }

    private static Piecewise minus(Piecewise f, Piecewise g) {
        Refinement refinement = new Refinement(f.variable(), f.assumptions());
        Partition<Expr> negative = refinement.apply(g.partition(), Algebra::negate);
        return new Piecewise(
                f.variable(), refinement.sum(List.of(f.partition(), negative)).merged(), f.assumptions());
    }
}
