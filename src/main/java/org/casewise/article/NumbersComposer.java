package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.crosscheck.WrittenFunction;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Order;
import org.casewise.syntax.Definition;

/**
 * A table of numbers, each found on two roads: from the cases, correctly rounded, and from the definition as written, in
 * doubles by Commons Math.
 */
final class NumbersComposer {

    private static final List<Rational> USUAL = List.of(
            Rational.of(-3),
            Rational.of(-1),
            Rational.of(-1, 2),
            Rational.ZERO,
            Rational.HALF,
            Rational.ONE,
            Rational.of(3));

    private NumbersComposer() {}

    static List<Article.NumberPart> compose(
            Definition definition, Map<Symbol, Expr> parameters, DerivativeByCases instance, Formulas formulas) {
        WrittenFunction written = WrittenFunction.of(definition, parameters);
        Evaluation f = new Evaluation(instance.of());
        Evaluation derivative = new Evaluation(instance.derivative());
        List<Expr> joints = instance.of().breakpoints();
        List<Article.NumberPart> rows = new ArrayList<>();
        for (Expr x : points(joints, instance)) {
            double near = Evaluation.nearestDouble(x).orElseThrow();
            Optional<Double> slopeAsWritten = joints.contains(x) || !(x instanceof Num)
                    ? Optional.empty()
                    : Optional.of(written.at(near).slope());
            rows.add(new Article.NumberPart(
                    formulas.of(x),
                    text(f.rounded(x)),
                    x instanceof Num ? number(written.at(near).value()) : Optional.empty(),
                    text(derivative.rounded(x)),
                    slopeAsWritten.flatMap(NumbersComposer::number)));
        }
        return rows;
    }

    /** The usual points and the joints, in order. */
    private static List<Expr> points(List<Expr> joints, DerivativeByCases instance) {
        Order order = new Order(instance.of().assumptions());
        List<Expr> points = new ArrayList<>();
        USUAL.forEach(r -> points.add(Algebra.num(r)));
        joints.stream().filter(j -> !points.contains(j)).limit(8).forEach(points::add);
        points.sort(order::compare);
        return points;
    }

    private static Optional<String> text(Evaluation.Result<Double> result) {
        return result.value().map(NumbersComposer::spelled);
    }

    private static Optional<String> number(double value) {
        return Double.isNaN(value) ? Optional.empty() : Optional.of(spelled(value + 0.0));
    }

    /** Whole numbers without a decimal point. */
    private static String spelled(double value) {
        String text = DoubleText.of(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
