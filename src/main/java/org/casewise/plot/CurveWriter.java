package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;

/** Spells the strokes and the dots of all curves. Each curve has its colour and, for those who see none, its dashes. */
final class CurveWriter {

    private static final double DOT_RADIUS = 3.5;
    private static final double DOT_GROWTH = 3;
    private static final double CORNER_RADIUS = 7.5;
    private static final List<String> DASHES = List.of("", "7 4", "2 3", "9 3 2 3");

    private final Scene scene;
    private final Frame frame;
    private final Labels labels;
    private final Paint paint;

    CurveWriter(Scene scene, Labels labels, Paint paint) {
        this.scene = scene;
        this.frame = scene.frame();
        this.labels = labels;
        this.paint = paint;
    }

    /** How the lines of a curve look. */
    static String style(int curve, Paint paint) {
        String dashes = DASHES.get(Math.min(curve, DASHES.size() - 1));
        return paint.stroke(Ink.ofCurve(curve)) + " stroke-width=\"2\""
                + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    void strokes(StringBuilder out, String clipName) {
        Frame.Box box = frame.box();
        double more = 1;
        out.append("<clipPath id=\"" + clipName + "\"><path d=\"M" + px(box.left() - more) + " " + px(box.top() - more)
                + "H" + px(box.right() + more) + "V" + px(box.bottom() + more) + "H" + px(box.left() - more)
                + "Z\"/></clipPath>\n");
        out.append("<g clip-path=\"url(#" + clipName + ")\" stroke-linejoin=\"round\">\n");
        for (int i = 0; i < scene.curves().size(); i++) {
            Curve curve = scene.curves().get(i);
            for (Band band : curve.bands()) {
                out.append("<path d=\"" + outline(band) + "\"" + paint.both(Ink.ofCurve(i), Ink.ofCurve(i))
                        + " fill-opacity=\".7\" stroke-width=\".5\"/>\n");
            }
            String path = path(curve);
            if (!path.isEmpty()) {
                out.append("<path d=\"" + path + "\"" + style(i, paint) + "/>\n");
            }
        }
        out.append("</g>\n");
    }

    private String outline(Band band) {
        List<Vertex> around = new ArrayList<>(band.lower());
        for (int i = band.upper().size() - 1; i >= 0; i--) {
            around.add(band.upper().get(i));
        }
        StringBuilder path = new StringBuilder();
        add(path, around);
        return path.append("Z").toString();
    }

    private String path(Curve curve) {
        StringBuilder path = new StringBuilder();
        curve.strokes().forEach(stroke -> add(path, stroke.vertices()));
        return path.toString();
    }

    private void add(StringBuilder path, List<Vertex> line) {
        String mark = "M";
        String last = "";
        for (Vertex v : line) {
            String place = px(frame.across(v.x())) + " " + px(frame.down(v.y()));
            if (!place.equals(last)) {
                path.append(mark).append(place);
                mark = mark.equals("M") ? "L" : " ";
                last = place;
            }
        }
        if (mark.equals("L")) {
            // A line that is shorter than what can be written would not be drawn at all.
            path.append("h.01");
        }
    }

    /** From the last curve to the first, so that a dot never hides the smaller one of an earlier curve. */
    void dots(StringBuilder out) {
        for (int i = scene.curves().size() - 1; i >= 0; i--) {
            for (Dot dot : scene.curves().get(i).dots()) {
                dot(out, i, dot);
            }
        }
    }

    /** A dot grows around the dots of earlier curves at the same place. */
    private double radius(int curve, Dot dot) {
        double radius = DOT_RADIUS;
        for (Curve earlier : scene.curves().subList(0, curve)) {
            boolean shared =
                    earlier.dots().stream().anyMatch(d -> d.kind() != Dot.Kind.CORNER && d.at().equals(dot.at()));
            radius += shared ? DOT_GROWTH : 0;
        }
        return radius;
    }

    private void dot(StringBuilder out, int curve, Dot dot) {
        Ink ink = Ink.ofCurve(curve);
        double x = frame.across(dot.at().x());
        double y = frame.down(dot.at().y());
        String title = "<title>" + XmlText.of(labels.dots().apply(curve, dot)) + "</title>";
        if (dot.kind() == Dot.Kind.CORNER) {
            double r = CORNER_RADIUS;
            out.append("<path d=\"M" + px(x - r) + " " + px(y) + "L" + px(x) + " " + px(y - r) + " " + px(x + r) + " "
                    + px(y) + " " + px(x) + " " + px(y + r) + "Z\"" + paint.stroke(ink) + " stroke-width=\"1.2\">"
                    + title
                    + "</path>\n");
            return;
        }
        Ink surface = dot.kind() == Dot.Kind.OPEN ? Ink.PAPER : ink;
        out.append("<circle cx=\"" + px(x) + "\" cy=\"" + px(y) + "\" r=\"" + px(radius(curve, dot)) + "\""
                + paint.both(ink, surface) + " stroke-width=\"1.5\">" + title + "</circle>\n");
    }

    private static String px(double value) {
        return NumberText.pixels(value);
    }
}
