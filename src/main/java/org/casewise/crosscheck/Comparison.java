package org.casewise.crosscheck;

import java.util.Map;
import java.util.OptionalDouble;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.CompiledFunction;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;

/**
 * Compares pieces with a definition as written, point by point. A difference is believed only after the pieces were
 * evaluated exactly, and if roundings of other luck on the written road would not have made one as large.
 */
final class Comparison {

    /** Beyond so many points the pieces are not evaluated exactly, and a difference tells nothing. */
    private static final int MOST_EXACT = 400;

    private static final int LUCKS = 8;
    private static final double SPREAD = 10;

    private final double[] points;
    private final WrittenFunction written;
    private final DoubleFunction value;
    private final DoubleFunction slope;
    private int disputed;
    private int exactly;

    /** A function of doubles: its fast values at all points, and exactly. */
    private record DoubleFunction(double[] fast, Evaluation exact) {

        static DoubleFunction of(Piecewise f, double[] points) {
            double[] values = new double[points.length];
            CompiledFunction.of(f).apply(points, values);
            return new DoubleFunction(values, new Evaluation(f));
        }

        /** Empty where the rounding cannot be decided. */
        OptionalDouble exactly(double x) {
            Evaluation.Result<Double> result = exact.rounded(Algebra.num(Rational.ofDouble(x)));
            return switch (result.outcome()) {
                case VALUE -> OptionalDouble.of(result.value().orElseThrow());
                case UNDEFINED -> OptionalDouble.of(Double.NaN);
                case UNKNOWN -> OptionalDouble.empty();
            };
        }
    }

    /** How far the two roads are apart at a point. */
    record Differences(CrossCheck.Worst value, CrossCheck.Worst slope) {

        boolean isLarge() {
            return value.difference() > CrossCheck.TOLERANCE || slope.difference() > CrossCheck.TOLERANCE;
        }
    }

    Comparison(Definition definition, Map<Symbol, Expr> parameters, DerivativeByCases instance, double[] points) {
        this.points = points;
        this.written = WrittenFunction.of(definition, parameters);
        this.value = DoubleFunction.of(instance.of(), points);
        this.slope = DoubleFunction.of(instance.derivative(), points);
    }

    /** What was found at the point of this number; null where it tells nothing. */
    Differences at(int number) {
        double x = points[number];
        WrittenFunction.Numbers there = written.at(x);
        if (there.beyondDoubles()) {
            return null;
        }
        Differences fast = differences(x, value.fast()[number], slope.fast()[number], there);
        if (!fast.isLarge()) {
            return fast;
        }
        if (++disputed > MOST_EXACT) {
            return null;
        }
        OptionalDouble exactValue = value.exactly(x);
        OptionalDouble exactSlope = slope.exactly(x);
        if (exactValue.isEmpty() || exactSlope.isEmpty()) {
            return null;
        }
        Differences exact = differences(x, exactValue.getAsDouble(), exactSlope.getAsDouble(), there);
        return exact.isLarge() && mayBeRounding(x, there, exact) ? null : exact;
    }

    private static Differences differences(double x, double value, double slope, WrittenFunction.Numbers there) {
        return new Differences(
                CrossCheck.Worst.NONE.or(value, there.value(), x), CrossCheck.Worst.NONE.or(slope, there.slope(), x));
    }

    /** Whether roundings of other luck would have made differences as large as these. */
    private boolean mayBeRounding(double x, WrittenFunction.Numbers there, Differences found) {
        CrossCheck.Worst values = CrossCheck.Worst.NONE;
        CrossCheck.Worst slopes = CrossCheck.Worst.NONE;
        for (int luck = 1; luck <= LUCKS; luck++) {
            WrittenFunction.Numbers other = written.at(x, luck);
            values = values.or(there.value(), other.value(), x);
            slopes = slopes.or(there.slope(), other.slope(), x);
        }
        return found.value().difference() <= Math.max(CrossCheck.TOLERANCE, SPREAD * values.difference())
                && found.slope().difference() <= Math.max(CrossCheck.TOLERANCE, SPREAD * slopes.difference());
    }
}
