package org.casewise.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.exact.Ball;
import org.casewise.exact.Enclosure;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.syntax.VectorDefinition;

/**
 * What came of comparing a vector function and its Jacobian matrix, evaluated from the exact formulas with a proved error,
 * with the definition as written, at points of every number of variables for which components are written out.
 *
 * @param points at how many points numbers were compared
 */
public record VectorCheck(int points, Worst values, Worst jacobian) {

    private static final int POINTS_EACH = 50;
    private static final double FARTHEST = 5;
    private static final int BITS = 80;

    /** The points are always the same. */
    private static final long SEED = 20261125;

    /** The largest difference, relative above 1, and the point where it was found. */
    public record Worst(double difference, List<Double> at) {

        private static final Worst NONE = new Worst(0, List.of());

        private Worst or(double a, double b, double[] point) {
            double difference = a == b ? 0 : Math.abs(a - b) / Math.max(1, Math.max(Math.abs(a), Math.abs(b)));
            if (difference <= this.difference) {
                return this;
            }
            List<Double> at = new ArrayList<>();
            for (double x : point) {
                at.add(x);
            }
            return new Worst(Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference, at);
        }
    }

    public boolean agrees() {
        return values.difference() <= CrossCheck.TOLERANCE && jacobian.difference() <= CrossCheck.TOLERANCE;
    }

    /** Compares. */
    public static VectorCheck of(VectorDefinition definition) {
        VectorFunction f = definition.function();
        WrittenVector written = new WrittenVector(definition);
        Jacobian jacobian = Jacobian.of(f);
        SplittableRandom random = new SplittableRandom(SEED);
        VectorCheck found = new VectorCheck(0, Worst.NONE, Worst.NONE);
        for (int n = VectorFunction.FEWEST; n <= VectorFunction.MOST; n++) {
            List<Symbol> variables = f.variables(n);
            List<Expr> components = f.at(variables);
            List<List<Expr>> entries = jacobian.at(variables);
            for (int k = 0; k < POINTS_EACH; k++) {
                double[] point = new double[n];
                Map<Symbol, Ball> place = new LinkedHashMap<>();
                for (int i = 0; i < n; i++) {
                    point[i] = (2 * random.nextDouble() - 1) * FARTHEST;
                    place.put(variables.get(i), Ball.of(Rational.ofDouble(point[i])));
                }
                found = found.with(point, place, components, entries, written.at(point));
            }
        }
        return found;
    }

    private VectorCheck with(
            double[] point,
            Map<Symbol, Ball> place,
            List<Expr> components,
            List<List<Expr>> entries,
            WrittenVector.Numbers there) {
        Worst worstValue = values;
        Worst worstEntry = jacobian;
        for (int i = 0; i < point.length; i++) {
            worstValue = worstValue.or(number(components.get(i), place), there.values()[i], point);
            for (int j = 0; j < point.length; j++) {
                worstEntry = worstEntry.or(number(entries.get(i).get(j), place), there.jacobian()[i][j], point);
            }
        }
        return new VectorCheck(points + 1, worstValue, worstEntry);
    }

    private static double number(Expr e, Map<Symbol, Ball> place) {
        Enclosure bounds = Enclosing.of(e, place, BITS).toEnclosure();
        return bounds.low() + (bounds.high() - bounds.low()) / 2;
    }
}
