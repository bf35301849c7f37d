package org.casewise.numeric;

import java.util.ArrayList;
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
    private final DoubleUnaryOperator[] bodies;

    private CompiledFunction(double[] starts, double[] ends, DoubleUnaryOperator[] bodies) {
        this.starts = starts;
        this.ends = ends;
        this.bodies = bodies;
    }

    public static CompiledFunction of(Piecewise f) {
        Order order = new Order(f.assumptions());
        List<Piece<Expr>> pieces = f.pieces();
        double[] starts = new double[pieces.size()];
        double[] ends = new double[pieces.size()];
        List<DoubleUnaryOperator> bodies = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            starts[i] = firstNotBefore(pieces.get(i).on().lower(), order);
            ends[i] = firstNotBefore(pieces.get(i).on().upper(), order);
            bodies.add(CompiledBody.of(pieces.get(i).body(), f.variable()));
        }
        return new CompiledFunction(starts, ends, bodies.toArray(new DoubleUnaryOperator[0]));
    }

    @Override
    public double applyAsDouble(double x) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (x < starts[middle]) {
                high = middle - 1;
            } else if (x >= ends[middle] && ends[middle] != Double.POSITIVE_INFINITY) {
                low = middle + 1;
            } else {
                return x == x ? bodies[middle].applyAsDouble(x) : Double.NaN;
            }
        }
        return Double.NaN;
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
