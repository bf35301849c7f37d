package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.exact.Rational;
import org.casewise.piecewise.Piecewise;

/**
 * What is to be drawn, and how. What is left open is chosen from the functions.
 *
 * @param functions without open parameters; on common axes, the first one solid
 * @param window where on the horizontal axis they are drawn
 * @param y the visible range of the vertical axis
 * @param width of the whole picture in pixels (1/96 inch); height likewise
 * @param margin how much the horizontal axis reaches beyond the window at either end, as a part of the window's length
 * @param corners whether corners and cusps of the first function are marked
 */
public record PlotRequest(
        List<Piecewise> functions,
        Range window,
        Optional<Range> y,
        Optional<List<Tick>> xTicks,
        Optional<List<Tick>> yTicks,
        double width,
        double height,
        double margin,
        boolean corners) {

    private static final double WIDTH = 576;
    private static final double HEIGHT = 384;
    private static final double MARGIN = 0.05;

    public PlotRequest {
        functions = List.copyOf(functions);
        if (functions.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
        if (!(width >= 120 && width <= 10_000 && height >= 120 && height <= 10_000 && margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException(
                    "a picture is from 120 to 10000 pixels wide and high, its margin from 0 to 1");
        }
    }

    /** A picture of 6 by 4 inches. */
    public static PlotRequest of(List<Piecewise> functions, Range window) {
        return new PlotRequest(
                functions, window, Optional.empty(), Optional.empty(), Optional.empty(), WIDTH, HEIGHT, MARGIN, false);
    }

    /** A function's derivatives of some orders, of which there is at least one; order 0 is the function itself. */
    public static PlotRequest ofDerivatives(Piecewise f, List<Integer> orders, Range window) {
        List<Piecewise> derivatives = new ArrayList<>(List.of(f));
        for (int highest = orders.stream().max(Integer::compare).orElseThrow(); derivatives.size() <= highest; ) {
            derivatives.add(DerivativeByCases.of(derivatives.get(derivatives.size() - 1))
                    .derivative());
        }
        return of(orders.stream().map(derivatives::get).toList(), window);
    }

    public PlotRequest withY(Range range) {
        return new PlotRequest(functions, window, Optional.of(range), xTicks, yTicks, width, height, margin, corners);
    }

    /** Ticks at {@code first}, {@code first + step} and so on, as many as {@code count}. */
    public PlotRequest withXTicks(Rational first, Rational step, int count) {
        return new PlotRequest(
                functions,
                window,
                y,
                Optional.of(Ticks.every(first, step, count)),
                yTicks,
                width,
                height,
                margin,
                corners);
    }

    /** Ticks at {@code first}, {@code first + step} and so on, as many as {@code count}. */
    public PlotRequest withYTicks(Rational first, Rational step, int count) {
        return new PlotRequest(
                functions,
                window,
                y,
                xTicks,
                Optional.of(Ticks.every(first, step, count)),
                width,
                height,
                margin,
                corners);
    }

    public PlotRequest withSize(double newWidth, double newHeight) {
        return new PlotRequest(functions, window, y, xTicks, yTicks, newWidth, newHeight, margin, corners);
    }

    public PlotRequest withMargin(double newMargin) {
        return new PlotRequest(functions, window, y, xTicks, yTicks, width, height, newMargin, corners);
    }

    public PlotRequest withCorners() {
        return new PlotRequest(functions, window, y, xTicks, yTicks, width, height, margin, true);
    }
}
