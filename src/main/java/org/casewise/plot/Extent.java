package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/**
 * The range of the vertical axis where nobody states it: all values, or, where a few would flatten the rest (beside a
 * pole, or where an exponential runs away), the range of most of them, seen at the scale of the horizontal axis if that
 * fits.
 */
final class Extent {

    private static final int SAMPLES = 64;
    private static final double TAIL = 0.1;
    private static final double RUNS_AWAY = 5;
    private static final double PADDING = 0.05;
    private static final double LEAST = 1e-12;
    private static final double MOST = 1e300;

    private Extent() {}

    static Range of(PlotRequest request) {
        List<Double> values = new ArrayList<>();
        request.functions().forEach(f -> collect(f, request.window(), values));
        List<Double> finite =
                values.stream().filter(v -> Math.abs(v) <= MOST).sorted().toList();
        if (finite.isEmpty()) {
            return new Range(-1, 1);
        }
        int tail = (int) (finite.size() * TAIL);
        double coreLow = finite.get(tail);
        double coreHigh = finite.get(finite.size() - 1 - tail);
        double low = finite.get(0);
        double high = finite.get(finite.size() - 1);
        double core = coreHigh - coreLow;
        boolean tooLarge = values.stream().anyMatch(v -> Math.abs(v) > MOST);
        if (tooLarge || core > 0 && high - low > RUNS_AWAY * core) {
            double square = request.window().length() * request.height() / request.width();
            double more = Math.max(0, square - core) / 2;
            low = Math.max(low, coreLow - more);
            high = Math.min(high, coreHigh + more);
        }
        return padded(low, high);
    }

    private static Range padded(double low, double high) {
        double size = Math.max(Math.abs(low), Math.abs(high));
        double length = high - low;
        if (!(length > size * LEAST)) {
            double half = size == 0 ? 1 : size / 5;
            return new Range(low - half, high + half);
        }
        return new Range(low, high).grownBy(length * PADDING);
    }

    private static void collect(Piecewise f, Range window, List<Double> values) {
        for (Piece<Expr> piece : f.pieces()) {
            double from = end(piece.on().from(), window.from());
            double to = end(piece.on().to(), window.to());
            double low = Math.max(from, window.from());
            double high = Math.min(to, window.to());
            if (low > high) {
                continue;
            }
            Graph graph = new Graph(piece, f.variable());
            int samples =
                    low == high ? 0 : graph.isLine() ? 1 : (int) Math.ceil((high - low) / window.length() * SAMPLES);
            for (int i = 0; i <= samples; i++) {
                values.add(graph.roughValue(samples == 0 ? low : low + (high - low) * i / samples));
            }
        }
    }

    private static double end(Optional<Expr> point, double otherwise) {
        return point.flatMap(Evaluation::nearestDouble).orElse(otherwise);
    }
}
