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
 * pole, or where an exponential runs away), the range of most of them, seen at the scale of the horizontal axis if that is
 * more.
 */
final class Extent {

    private static final int SAMPLES = 64;

    /** Which part of the values is left out at either end, one after the other. */
    private static final double[] TAILS = {0, 0.1, 0.25, 0.4};

    /** How many times as long a range must be as the next shorter one to be left for it. */
    private static final double[] RUNS_AWAY = {5, 15, 15};

    private static final double PADDING = 0.05;
    private static final double LEAST = 1e-12;
    private static final double MOST = 1e300;

    private Extent() {}

    static Range of(PlotRequest request) {
        List<Double> values = new ArrayList<>();
        request.functions().forEach(f -> collect(f, request.window(), values));
        List<Double> sorted = values.stream()
                .filter(v -> !v.isNaN())
                .map(v -> Math.max(-MOST, Math.min(MOST, v)))
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return new Range(-1, 1);
        }
        int chosen = 0;
        for (int tail = 1; tail < TAILS.length; tail++) {
            double inner = length(sorted, tail);
            if (inner > 0 && length(sorted, tail - 1) > RUNS_AWAY[tail - 1] * inner) {
                chosen = tail;
            }
        }
        double low = low(sorted, chosen);
        double high = high(sorted, chosen);
        if (chosen > 0) {
            double square = request.window().length() * request.height() / request.width();
            double more = Math.max(0, square - (high - low)) / 2;
            low = Math.max(sorted.get(0), low - more);
            high = Math.min(sorted.get(sorted.size() - 1), high + more);
        }
        return padded(low, high);
    }

    private static double low(List<Double> sorted, int tail) {
        return sorted.get((int) (sorted.size() * TAILS[tail]));
    }

    private static double high(List<Double> sorted, int tail) {
        return sorted.get(sorted.size() - 1 - (int) (sorted.size() * TAILS[tail]));
    }

    private static double length(List<Double> sorted, int tail) {
        return high(sorted, tail) - low(sorted, tail);
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
