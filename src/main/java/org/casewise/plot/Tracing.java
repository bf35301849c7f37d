package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Enclosure;

/**
 * The graph of one piece as polylines of which every chord is proved to lie within {@link #FINE} pixels of the curve.
 *
 * <p>A chord of a curve with {@code |f''| <= k} over a step h leaves it by at most {@code k h^2 / 8} vertically; where f
 * is monotone, chord and curve lie in the same box. Both bounds are taken from enclosures, so nothing can hide between two
 * samples. A step is halved until one of them holds. What is still not proved when a step is {@link #NARROW} pixels wide, and
 * may turn more than once in it, is followed by samples where these go one way, and otherwise drawn as the band between the
 * least and the greatest value.
 */
final class Tracing {

    /** How far a chord may be from the curve, in pixels. */
    static final double FINE = 0.05;

    /** How far a computed value may be from the true one, in pixels. */
    static final double VALUE_ERROR = 0.001;

    private static final double NARROW = 0.25;
    private static final double LEAST = 1.0 / 64;
    private static final double BAND_HEIGHT = 0.2;
    private static final int PROBES = 9;

    private final Graph graph;
    private final Frame frame;
    private final Range seen;
    private final double tolerance;
    private final List<List<Vertex>> runs = new ArrayList<>();
    private List<Vertex> run = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private List<Vertex> lower = new ArrayList<>();
    private List<Vertex> upper = new ArrayList<>();
    private boolean unknown;

    private Tracing(Graph graph, Frame frame) {
        this.graph = graph;
        this.frame = frame;
        this.seen = frame.y().grownBy(Clipping.MARGIN / frame.yScale());
        this.tolerance = VALUE_ERROR / frame.yScale();
    }

    /** The polylines, what lies between them where no line can be drawn, and whether a part could not be computed. */
    record Traced(List<List<Vertex>> runs, List<Band> bands, boolean unknown) {}

    /**
     * Traces from one end to the other. An end's y is the limit from inside the piece, infinite at a pole, NaN where there
     * is no limit or none is known.
     */
    static Traced trace(Graph graph, Frame frame, Vertex start, Vertex end) {
        Tracing tracing = new Tracing(graph, frame);
        if (graph.isLine() && isFinite(start) && isFinite(end)) {
            tracing.go(start);
            tracing.go(end);
        } else {
            tracing.step(start, end);
        }
        tracing.lift();
        tracing.closeBand();
        return new Traced(tracing.runs, tracing.bands, tracing.unknown);
    }

    private double value(double at) {
        return graph.value(at, tolerance);
    }

    private void step(Vertex a, Vertex b) {
        if (isOutside(a, b)) {
            lift();
            return;
        }
        double width = (b.x() - a.x()) * frame.xScale();
        double rise = Math.abs(b.y() - a.y()) * frame.yScale();
        boolean finite = isFinite(a) && isFinite(b);
        if (finite && isStraight(a, b, width, rise)) {
            go(a);
            go(b);
            return;
        }
        boolean monotone = graph.isMonotone(a.x(), b.x());
        if (finite && monotone && width * rise <= FINE * length(width, rise)) {
            go(a);
            go(b);
            return;
        }
        double middle = a.x() + (b.x() - a.x()) / 2;
        boolean resolved = monotone || width <= NARROW && graph.isBentOneWay(a.x(), b.x());
        if (width <= (resolved ? LEAST : NARROW) || !(a.x() < middle && middle < b.x())) {
            settle(a, b, resolved);
            return;
        }
        Vertex m = new Vertex(middle, value(middle));
        step(a, m);
        step(m, b);
    }

    private boolean isOutside(Vertex a, Vertex b) {
        if (seen.contains(a.y()) || seen.contains(b.y())) {
            return false;
        }
        boolean above = a.y() > seen.to() && b.y() > seen.to();
        boolean below = a.y() < seen.from() && b.y() < seen.from();
        if ((above || below) && graph.isMonotone(a.x(), b.x())) {
            return true;
        }
        Enclosure range = graph.range(a.x(), b.x());
        return range.high() < seen.from() || range.low() > seen.to();
    }

    /** The chord test by the second derivative; the distance of a point from a chord is its height above it times a cosine. */
    private boolean isStraight(Vertex a, Vertex b, double width, double rise) {
        double h = b.x() - a.x();
        double height = graph.curvature(a.x(), b.x()) * h * h / 8 * frame.yScale();
        return height * width <= FINE * length(width, rise);
    }

    private static double length(double width, double rise) {
        return Math.sqrt(width * width + rise * rise);
    }

    /** The last resort, in a step that is hardly wider than nothing. */
    private void settle(Vertex a, Vertex b, boolean resolved) {
        if (Double.isNaN(a.y())) {
            lift();
        }
        Enclosure range = graph.range(a.x(), b.x());
        List<Vertex> path = path(a, b);
        if (isLow(range.low(), range.high()) || resolved || goesOneWay(path) && path.size() > 2) {
            path.forEach(this::go);
        } else {
            band(a, b, path, range);
        }
        if (Double.isNaN(b.y())) {
            lift();
        }
    }

    private boolean isLow(double low, double high) {
        return (high - low) * frame.yScale() <= BAND_HEIGHT;
    }

    /** The step's ends and samples between them, as far as their values are known. */
    private List<Vertex> path(Vertex a, Vertex b) {
        List<Vertex> path = new ArrayList<>();
        path.add(a);
        for (int i = 1; i <= PROBES; i++) {
            double at = a.x() + (b.x() - a.x()) * i / (PROBES + 1);
            if (path.get(path.size() - 1).x() < at && at < b.x()) {
                path.add(new Vertex(at, value(at)));
            }
        }
        path.add(b);
        path.removeIf(v -> Double.isNaN(v.y()));
        return path;
    }

    private static boolean goesOneWay(List<Vertex> path) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < path.size(); i++) {
            up &= path.get(i - 1).y() <= path.get(i).y();
            down &= path.get(i - 1).y() >= path.get(i).y();
        }
        return up || down;
    }

    /** The enclosure is the band, unless it is far wider than what the samples show: then it says little. */
    private void band(Vertex a, Vertex b, List<Vertex> path, Enclosure range) {
        if (path.isEmpty() && Double.isInfinite(range.high() - range.low())) {
            lift();
            unknown = true;
            return;
        }
        double low = path.stream().mapToDouble(Vertex::y).min().orElse(range.low());
        double high = path.stream().mapToDouble(Vertex::y).max().orElse(range.high());
        Enclosure sharp = range.high() - range.low() <= 2 * (high - low) ? range : graph.carefulRange(a.x(), b.x());
        if (sharp.high() - sharp.low() <= 2 * (high - low)) {
            low = sharp.low();
            high = sharp.high();
        }
        if (isLow(low, high)) {
            path.forEach(this::go);
            return;
        }
        lift();
        if (!lower.isEmpty() && lower.get(lower.size() - 1).x() != a.x()) {
            closeBand();
        }
        low = Math.min(seen.to(), Math.max(seen.from(), low));
        high = Math.min(seen.to(), Math.max(seen.from(), high));
        lower.add(new Vertex(a.x(), low));
        lower.add(new Vertex(b.x(), low));
        upper.add(new Vertex(a.x(), high));
        upper.add(new Vertex(b.x(), high));
    }

    private void closeBand() {
        if (!lower.isEmpty()) {
            bands.add(new Band(Thinning.of(lower, frame), Thinning.of(upper, frame)));
            lower = new ArrayList<>();
            upper = new ArrayList<>();
        }
    }

    private static boolean isFinite(Vertex v) {
        return Double.isFinite(v.y());
    }

    /** Draws on to a point; an infinite one stands for the nearest place out of sight. */
    private void go(Vertex v) {
        if (Double.isNaN(v.y())) {
            return;
        }
        Vertex to = v;
        if (!isFinite(v)) {
            to = new Vertex(v.x(), v.y() > 0 ? seen.to() + seen.length() : seen.from() - seen.length());
        }
        if (run.isEmpty() || !run.get(run.size() - 1).equals(to)) {
            run.add(to);
        }
    }

    private void lift() {
        if (!run.isEmpty()) {
            runs.add(run);
            run = new ArrayList<>();
        }
    }
}
