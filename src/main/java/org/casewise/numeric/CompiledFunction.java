package org.casewise.numeric;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * A function without open parameters as a fast function of doubles. Which piece a double belongs to is right for every
 * double: the threshold of a cut is the first double not before it, found exactly. The body is computed with the JDK's
 * {@link Math}, so its value may be wrong in the last places; outside the domain, and at NaN, it is NaN.
 */
public final class CompiledFunction implements DoubleUnaryOperator {

    private final double[] starts;
    private final double[] ends;
    private final CompiledBody[] bodies;
    private final Evaluation exact;

    private CompiledFunction(double[] starts, double[] ends, CompiledBody[] bodies, Evaluation exact) {
        this.exact = exact;
        this.starts = starts;
        this.ends = ends;
        this.bodies = bodies;
    }

    public static CompiledFunction of(Piecewise f) {
        Order order = new Order(f.assumptions());
        List<Piece<Expr>> pieces = f.pieces();
        double[] starts = new double[pieces.size()];
        double[] ends = new double[pieces.size()];
        CompiledBody[] bodies = new CompiledBody[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            starts[i] = firstNotBefore(pieces.get(i).on().lower(), order);
            ends[i] = firstNotBefore(pieces.get(i).on().upper(), order);
            bodies[i] = new CompiledBody(pieces.get(i).body(), f.variable());
        }
        return new CompiledFunction(starts, ends, bodies, new Evaluation(f));
    }

    @Override
    public double applyAsDouble(double x) {
        int piece = piece(x);
        if (piece < 0) {
            return Double.NaN;
        }
        double[][] memory = bodies[piece].memory(1);
        memory[0][0] = x;
        return repaired(x, bodies[piece].run(memory, 1)[0]);
    }

    /** Where something on the way was too large, the value may still be finite; it is then worth the time. */
    private double repaired(double x, double value) {
        if (Math.abs(value) <= Double.MAX_VALUE || Double.isInfinite(x)) {
            return value;
        }
        return exact.rounded(Algebra.num(Rational.ofDouble(x))).value().orElse(Double.NaN);
    }

    /**
     * The values at many points, in the same places of another array of at least that length. Points of one piece are
     * computed together; sorted ones are the fastest.
     */
    public void apply(double[] points, double[] values) {
        double[][][] memories = new double[bodies.length][][];
        int[] pieces = new int[Program.BLOCK];
        int[] places = new int[Program.BLOCK];
        for (int from = 0; from < points.length; from += Program.BLOCK) {
            int n = Math.min(Program.BLOCK, points.length - from);
            for (int i = 0; i < n; i++) {
                pieces[i] = piece(points[from + i]);
                values[from + i] = Double.NaN;
            }
            for (int first = 0; first < n; first++) {
                if (pieces[first] >= 0) {
                    int piece = pieces[first];
                    if (memories[piece] == null) {
                        memories[piece] = bodies[piece].memory(Program.BLOCK);
                    }
                    int count = gather(points, from, first, n, pieces, places, memories[piece][0]);
                    double[] computed = bodies[piece].run(memories[piece], count);
                    for (int i = 0; i < count; i++) {
                        values[places[i]] = repaired(points[places[i]], computed[i]);
                    }
                }
            }
        }
    }

    /** Takes the points of the first one's piece out of a block, and their places; gives how many they are. */
    private static int gather(
            double[] points, int from, int first, int n, int[] pieces, int[] places, double[] gathered) {
        int piece = pieces[first];
        int count = 0;
        for (int i = first; i < n; i++) {
            if (pieces[i] == piece) {
                pieces[i] = -1;
                places[count] = from + i;
                gathered[count++] = points[from + i];
            }
        }
        return count;
    }

    /** The number of the piece in which a double lies, or -1. */
    private int piece(double x) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (x < starts[middle]) {
                high = middle - 1;
            } else if (x >= ends[middle] && ends[middle] != Double.POSITIVE_INFINITY) {
                low = middle + 1;
            } else {
                return x == x ? middle : -1;
            }
        }
        return -1;
    }

    /** The first double that does not lie before the cut. */
    static double firstNotBefore(Cut cut, Order order) {
        if (!(cut instanceof Cut.At at)) {
            return cut == Cut.End.MINUS_INFINITY ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double near = Evaluation.nearestDouble(at.point())
                .orElseThrow(() -> CannotTell.because(Key.CANNOT_FIND_SIGN, at.point()));
        if (Double.isInfinite(near)) {
            return near;
        }
        Cut here = Cut.before(Algebra.num(Rational.ofDouble(near)));
        return order.compare(here, cut) >= 0 ? near : Math.nextUp(near);
    }
}
