package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Joint;
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
        List<Expr> breakpoints = instance.of().breakpoints();
        List<Expr> undecided = instance.joints().stream()
                .filter(joint -> !joint.isDecided())
                .map(Joint::at)
                .toList();
        List<Article.NumberPart> rows = new ArrayList<>();
        for (Expr x : points(breakpoints, instance)) {
            boolean exact = x instanceof Num;
            WrittenFunction.Numbers there =
                    written.at(Evaluation.nearestDouble(x).orElseThrow());
            rows.add(new Article.NumberPart(
                    formulas.of(x),
                    text(f.rounded(x)),
                    exact ? text(there.value(), there) : Article.NumberText.notAsked(),
                    undecided.contains(x) ? Article.NumberText.unknown() : text(derivative.rounded(x)),
                    exact && !breakpoints.contains(x) ? text(there.slope(), there) : Article.NumberText.notAsked()));
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

    private static Article.NumberText text(Evaluation.Result<Double> result) {
        return switch (result.outcome()) {
            case VALUE -> Article.NumberText.of(spelled(result.value().orElseThrow()));
            case UNDEFINED -> Article.NumberText.none();
            case UNKNOWN -> Article.NumberText.unknown();
        };
    }

    private static Article.NumberText text(double number, WrittenFunction.Numbers there) {
        return there.beyondDoubles() ? Article.NumberText.unknown() : text(number);
    }

    static Article.NumberText text(double number) {
        return Double.isNaN(number) ? Article.NumberText.none() : Article.NumberText.of(spelled(number));
    }

    /** Whole numbers without a decimal point, and zero without a sign. */
    private static String spelled(double value) {
        String text = DoubleText.of(value + 0.0);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
