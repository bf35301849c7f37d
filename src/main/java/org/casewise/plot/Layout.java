package org.casewise.plot;

import java.util.List;

/** Where on the picture the axes stand: what is left when title, labels and numbers have their room. */
final class Layout {

    static final double TITLE_BASELINE = 22;
    static final double TICK_LENGTH = 4;
    static final double TICK_GAP = 4;

    private static final double TOP = 34;
    private static final double BOTTOM = 42;
    private static final double RIGHT = 14;
    private static final double LABEL = 28;
    private static final double EDGE = 3;

    private Layout() {}

    static Frame frame(PlotRequest request, Range y) {
        Range x = request.window().grownBy(request.window().length() * request.margin());
        double height = request.height() - TOP - BOTTOM;
        List<Tick> yTicks = request.yTicks().orElseGet(() -> Ticks.of(y, height / y.length(), false));
        double left = Math.min(LABEL + Ticks.widest(yTicks) + TICK_GAP + TICK_LENGTH, request.width() / 2);
        double width = request.width() - left - RIGHT;
        List<Tick> xTicks = request.xTicks().orElseGet(() -> Ticks.of(request.window(), width / x.length(), true));
        Frame.Box box = new Frame.Box(left, TOP, width, height);
        return new Frame(request.width(), request.height(), box, x, y, inside(xTicks, x), inside(yTicks, y));
    }

    /** The whole picture for the axes, but for room for a stroke above and below. */
    static Frame withoutTexts(PlotRequest request, Range y, double width, double height) {
        Frame.Box box = new Frame.Box(0, EDGE, width, height - 2 * EDGE);
        return new Frame(width, height, box, request.window(), y, List.of(), List.of());
    }

    private static List<Tick> inside(List<Tick> ticks, Range range) {
        return ticks.stream().filter(t -> range.contains(t.position())).toList();
    }
}
