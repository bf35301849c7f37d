package org.casewise.crosscheck;

import java.util.Arrays;
import java.util.Map;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;

/**
 * What came of comparing the pieces with the definition as written, at many points of a window and close to both sides
 * of every breakpoint. Where the definition as written loses so many digits that the difference may come from rounding
 * alone, as {@code (x^2 - 1)/(x - 1)} does close to 1, or meets a number too large, a point tells nothing and is left
 * out.
 *
 * @param points at how many points numbers were compared
 * @param values the worst disagreement of the values
 * @param slopes the worst disagreement of the derivative's cases with Commons Math's slope
 */
public record CrossCheck(int points, Worst values, Worst slopes) {

    /** Doubles lose digits by cancellation on either road; a disagreement above this is a finding. */
    public static final double TOLERANCE = 1e-9;

    private static final int GRID = 2_000;
    private static final int CLOSEST_EXPONENT = 9;

    /** The largest relative difference (absolute below 1) and where it was found. */
    public record Worst(double difference, double at) {

        static final Worst NONE = new Worst(0, Double.NaN);

        Worst or(double a, double b, double x) {
            return or(new Worst(difference(a, b), x));
        }

        Worst or(Worst other) {
            return other.difference > difference ? other : this;
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
        double[] points = points(instance.of(), low, high);
        Comparison comparison = new Comparison(definition, parameters, instance, points);
        int compared = 0;
        Worst worstValue = Worst.NONE;
        Worst worstSlope = Worst.NONE;
        for (int i = 0; i < points.length; i++) {
            Comparison.Differences there = comparison.at(i);
            if (there != null) {
                compared++;
                worstValue = worstValue.or(there.value());
                worstSlope = worstSlope.or(there.slope());
            }
        }
        return new CrossCheck(compared, worstValue, worstSlope);
    }

    /** A grid that meets no breakpoint, and points that come close to each breakpoint from both sides. */
    private static double[] points(Piecewise f, double low, double high) {
        double[] joints = f.breakpoints().stream()
                .mapToDouble(CrossCheck::number)
                .filter(Double::isFinite)
                .toArray();
        double[] points = new double[GRID + 2 * CLOSEST_EXPONENT * joints.length];
        int n = 0;
        for (int i = 0; i < GRID; i++) {
            points[n++] = low + (high - low) * (i + 0.5) / GRID;
        }
        for (double at : joints) {
            for (int k = 1; k <= CLOSEST_EXPONENT; k++) {
                double distance = Math.pow(10, -k) * Math.max(1, Math.abs(at));
                points[n++] = at - distance;
                points[n++] = at + distance;
            }
        }
        Arrays.sort(points);
        Arrays.sort(joints);
        double first =
                f.window().flatMap(Interval::from).map(CrossCheck::number).orElse(Double.NEGATIVE_INFINITY);
        double last = f.window().flatMap(Interval::to).map(CrossCheck::number).orElse(Double.POSITIVE_INFINITY);
        int kept = 0;
        for (double x : points) {
            boolean known = first < x && x < last;
            if (known && (kept == 0 || points[kept - 1] != x) && Arrays.binarySearch(joints, x) < 0) {
                points[kept++] = x;
            }
        }
        return Arrays.copyOf(points, kept);
    }

    private static double number(Expr point) {
        return Evaluation.nearestDouble(point).orElseThrow();
    }
}
