package org.casewise.relation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Estimate;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;

/** Values of a function in doubles, with numbers for its parameters; NaN where it is not defined. */
final class Samples {

    /** Points that are nobody's breakpoints. */
    static final double[] POINTS = {-7.31, -4.17, -2.63, -1.37, -0.83, -0.34, 0.31, 0.77, 1.43, 2.71, 4.39, 6.53};

    private static final double TOLERANCE = 1e-9;

    private final Piecewise f;
    private final Map<Symbol, Double> values;

    Samples(Piecewise f, Map<Symbol, Double> parameters) {
        this.f = f;
        this.values = new LinkedHashMap<>(parameters);
    }

    double at(double x) {
        for (Piece<Expr> piece : f.pieces()) {
            if (isBefore(piece.on().lower(), x) && !isBefore(piece.on().upper(), x)) {
                values.put(f.variable(), x);
                return Estimate.of(piece.body(), values);
            }
        }
        return Double.NaN;
    }

    double[] atAll() {
        double[] all = new double[POINTS.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(POINTS[i]);
        }
        return all;
    }

    private boolean isBefore(Cut cut, double x) {
        if (cut instanceof Cut.At at) {
            double point = Estimate.of(at.point(), values);
            return point < x || point == x && at.side() == Side.BEFORE;
        }
        return cut == Cut.End.MINUS_INFINITY;
    }

    static boolean same(double a, double b) {
        return near(a, b, TOLERANCE);
    }

    /** Whether they differ by at most a part of what they are, or of one; NaN is near NaN only. */
    static boolean near(double a, double b, double tolerance) {
        return a != a ? b != b : Math.abs(a - b) <= tolerance * (1 + Math.min(Math.abs(a), Math.abs(b)));
    }
}
