package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;

/** A polyline cut off a little above and below what is seen, while its points are still in the units of the axes. */
final class Clipping {

    /** How far beyond the frame a cut is made, in pixels: farther than half a stroke is wide. */
    static final double MARGIN = 2;

    private final double low;
    private final double high;
    private final List<Stroke> strokes = new ArrayList<>();
    private List<Vertex> current = new ArrayList<>();

    private Clipping(Frame frame) {
        Range seen = frame.y().grownBy(MARGIN / frame.yScale());
        this.low = seen.from();
        this.high = seen.to();
    }

    static List<Stroke> of(List<Vertex> line, Frame frame) {
        Clipping clipping = new Clipping(frame);
        if (line.size() == 1) {
            clipping.segment(line.get(0), line.get(0));
        }
        for (int i = 1; i < line.size(); i++) {
            clipping.segment(line.get(i - 1), line.get(i));
        }
        clipping.lift();
        return clipping.strokes;
    }

    private void segment(Vertex a, Vertex b) {
        if (a.y() < low && b.y() < low || a.y() > high && b.y() > high) {
            lift();
            return;
        }
        go(inside(a, b));
        Vertex end = inside(b, a);
        go(end);
        if (!end.equals(b)) {
            lift();
        }
    }

    /** The point itself if it is inside, otherwise where the segment to the other one comes in. */
    private Vertex inside(Vertex v, Vertex other) {
        if (v.y() >= low && v.y() <= high) {
            return v;
        }
        double edge = v.y() < low ? low : high;
        double part = (edge - v.y()) / (other.y() - v.y());
        return new Vertex(v.x() + (other.x() - v.x()) * part, edge);
    }

    private void go(Vertex v) {
        if (current.isEmpty() || !current.get(current.size() - 1).equals(v)) {
            current.add(v);
        }
    }

    private void lift() {
        if (!current.isEmpty()) {
            strokes.add(new Stroke(current));
            current = new ArrayList<>();
        }
    }
}
