package org.casewise.plot;

import java.util.List;

/** Spells the strokes and the dots of all curves. Each curve has its colour and, for those who see none, its dashes. */
final class CurveWriter {

    private static final double DOT_RADIUS = 3.5;
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
            String path = path(scene.curves().get(i));
            if (!path.isEmpty()) {
                out.append("<path d=\"" + path + "\"" + style(i, paint) + "/>\n");
            }
        }
        out.append("</g>\n");
    }

    private String path(Curve curve) {
        StringBuilder path = new StringBuilder();
        for (Stroke stroke : curve.strokes()) {
            String mark = "M";
            String last = "";
            for (Vertex v : stroke.vertices()) {
                String place = px(frame.across(v.x())) + " " + px(frame.down(v.y()));
                if (!place.equals(last)) {
                    path.append(mark).append(place);
                    mark = mark.equals("M") ? "L" : " ";
                    last = place;
                }
            }
            if (mark.equals("L")) {
                // A stroke of one point, or shorter than can be written: a line with an end is needed to be seen.
                path.append("h.01");
            }
        }
        return path.toString();
    }

    void dots(StringBuilder out) {
        for (int i = 0; i < scene.curves().size(); i++) {
            for (Dot dot : scene.curves().get(i).dots()) {
                dot(out, i, dot);
            }
        }
    }

    private void dot(StringBuilder out, int curve, Dot dot) {
        Ink ink = Ink.ofCurve(curve);
        double x = frame.across(dot.at().x());
        double y = frame.down(dot.at().y());
        String title = "<title>" + XmlText.of(labels.dots().apply(curve, dot)) + "</title>";
        if (dot.kind() == Dot.Kind.CORNER) {
            double r = CORNER_RADIUS;
            out.append("<path d=\"M" + px(x - r) + " " + px(y) + "L" + px(x) + " " + px(y - r) + " " + px(x + r) + " "
                    + px(y) + " " + px(x) + " " + px(y + r) + "Z\"" + paint.stroke(ink) + " stroke-width=\"1.2\">" + title
                    + "</path>\n");
            return;
        }
        Ink surface = dot.kind() == Dot.Kind.OPEN ? Ink.PAPER : ink;
        out.append("<circle cx=\"" + px(x) + "\" cy=\"" + px(y) + "\" r=\"" + px(DOT_RADIUS) + "\""
                + paint.both(ink, surface) + " stroke-width=\"1.5\">" + title + "</circle>\n");
    }

    private static String px(double value) {
        return NumberText.pixels(value);
    }
}
