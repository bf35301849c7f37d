package org.casewise.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.CompiledFunction;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;

/**
 * What came of comparing the pieces with the definition as written, at many points of a window and close to both sides
 * of every breakpoint. Where the definition as written loses so many digits that the difference may come from rounding
 * alone, as {@code (x^2 - 1)/(x - 1)} does close to 1, a point tells nothing and is left out.
 *
 * @param points at how many points numbers were compared
 * @param values the worst disagreement of the values
 * @param slopes the worst disagreement of the derivative's cases with Commons Math's slope
 */
public record CrossCheck(int points, Worst values, Worst slopes) {

    /** Doubles lose digits by cancellation on either road; a disagreement above this is a finding. */
    public static final double TOLERANCE = 1e-9;

    private static final int GRID = 10_000;
    private static final int CLOSEST_EXPONENT = 9;
    private static final int LUCKS = 8;
    private static final double SPREAD = 10;

    /** The largest relative difference (absolute below 1) and where it was found. */
    public record Worst(double difference, double at) {

        static final Worst NONE = new Worst(0, Double.NaN);

        Worst or(double a, double b, double x) {
            double difference = difference(a, b);
            return difference > this.difference ? new Worst(difference, x) : this;
        }

        /** Two values that are both not there agree; one that is there and one that is not differ without bound. */
        private static double difference(double a, double b) {
            if (Double.isNaN(a) || Double.isNaN(b)) {
                return Double.isNaN(a) && Double.isNaN(b) ? 0 : Double.POSITIVE_INFINITY;
            }
            return a == b ? 0 : Math.abs(a - b) / Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
        }
    }

    public boolean agrees() {
        return values.difference() <= TOLERANCE && slopes.difference() <= TOLERANCE;
    }

    /**
     * Compares a definition, at the given values of its parameters, with its pieces and their derivative at the same
     * values, on a window.
     */
    public static CrossCheck of(
            Definition definition, Map<Symbol, Expr> parameters, DerivativeByCases instance, double low, double high) {
        WrittenFunction written = WrittenFunction.of(definition, parameters);
        CompiledFunction f = CompiledFunction.of(instance.of());
        CompiledFunction slope = CompiledFunction.of(instance.derivative());
        List<Double> points = points(instance.of(), low, high);
        int compared = 0;
        Worst worstValue = Worst.NONE;
        Worst worstSlope = Worst.NONE;
        for (double x : points) {
            WrittenFunction.Numbers there = written.at(x);
            Worst value = Worst.NONE.or(f.applyAsDouble(x), there.value(), x);
            Worst derivative = Worst.NONE.or(slope.applyAsDouble(x), there.slope(), x);
            boolean differs = value.difference() > TOLERANCE || derivative.difference() > TOLERANCE;
            if (differs && mayBeRounding(written, x, there, value, derivative)) {
                continue;
            }
            compared++;
            worstValue = value.difference() > worstValue.difference() ? value : worstValue;
            worstSlope = derivative.difference() > worstSlope.difference() ? derivative : worstSlope;
        }
        return new CrossCheck(compared, worstValue, worstSlope);
    }

    /** Whether roundings of other luck would have made differences as large as these. */
    private static boolean mayBeRounding(
            WrittenFunction written, double x, WrittenFunction.Numbers there, Worst value, Worst slope) {
        Worst values = Worst.NONE;
        Worst slopes = Worst.NONE;
        for (int luck = 1; luck <= LUCKS; luck++) {
            WrittenFunction.Numbers other = written.at(x, luck);
            values = values.or(there.value(), other.value(), x);
            slopes = slopes.or(there.slope(), other.slope(), x);
        }
        return value.difference() <= Math.max(TOLERANCE, SPREAD * values.difference())
                && slope.difference() <= Math.max(TOLERANCE, SPREAD * slopes.difference());
    }

    /** A grid that meets no breakpoint, and points that come close to each breakpoint from both sides. */
    private static List<Double> points(Piecewise f, double low, double high) {
        TreeSet<Double> points = new TreeSet<>();
        for (int i = 0; i < GRID; i++) {
            points.add(low + (high - low) * (i + 0.5) / GRID);
        }
        List<Double> joints = new ArrayList<>();
        for (Expr b : f.breakpoints()) {
            double at = Evaluation.nearestDouble(b).orElseThrow();
            if (Double.isInfinite(at)) {
                continue;
            }
            joints.add(at);
            for (int k = 1; k <= CLOSEST_EXPONENT; k++) {
                double distance = Math.pow(10, -k) * Math.max(1, Math.abs(at));
                points.add(at - distance);
                points.add(at + distance);
            }
        }
        points.removeAll(joints);
        return List.copyOf(points);
    }
}
