package org.casewise.plot;

import java.util.List;

/** Spells the legend, in the corner of the axes where it covers least. */
final class LegendWriter {

    private static final double SIZE = 12;
    private static final double ROW = 19;
    private static final double PADDING = 8;
    private static final double SAMPLE = 28;
    private static final double INSET = 6;

    private final Scene scene;
    private final Labels labels;
    private final Paint paint;

    LegendWriter(Scene scene, Labels labels, Paint paint) {
        this.scene = scene;
        this.labels = labels;
        this.paint = paint;
    }

    void write(StringBuilder out) {
        int rows = Math.min(labels.legend().size(), scene.curves().size());
        if (rows == 0) {
            return;
        }
        double text = labels.legend().stream()
                .mapToDouble(t -> TextWidth.of(t, SIZE))
                .max()
                .orElse(0);
        double width = PADDING + SAMPLE + PADDING + text + PADDING;
        double height = rows * ROW + PADDING;
        Frame.Box place = place(width, height);
        out.append("<rect x=\"" + px(place.left()) + "\" y=\"" + px(place.top()) + "\" width=\"" + px(width)
                + "\" height=\"" + px(height) + "\" rx=\"3\"" + paint.both(Ink.TEXT, Ink.PAPER)
                + " fill-opacity=\".85\" stroke-opacity=\".3\"/>\n");
        for (int i = 0; i < rows; i++) {
            double middle = place.top() + PADDING / 2 + (i + 0.5) * ROW;
            double start = place.left() + PADDING;
            out.append("<path d=\"M" + px(start) + " " + px(middle) + "h" + px(SAMPLE) + "\""
                    + CurveWriter.style(i, paint) + "/>");
            out.append("<text x=\"" + px(start + SAMPLE + PADDING) + "\" y=\"" + px(middle + 0.36 * SIZE)
                    + "\" font-size=\"" + px(SIZE) + "\"" + paint.fill(Ink.TEXT) + ">"
                    + XmlText.of(labels.legend().get(i)) + "</text>\n");
        }
    }

    /** Upper left, unless another place along the left or the right side covers fewer pieces of the curves. */
    private Frame.Box place(double width, double height) {
        Frame.Box box = scene.frame().box();
        double[] lefts = {box.left() + INSET, box.right() - INSET - width};
        double[] tops = {box.top() + INSET, box.bottom() - INSET - height, box.top() + (box.height() - height) / 2};
        Frame.Box best = null;
        int least = Integer.MAX_VALUE;
        for (double top : tops) {
            for (double left : lefts) {
                Frame.Box here = new Frame.Box(left, top, width, height);
                int covered = covered(here);
                if (covered < least) {
                    least = covered;
                    best = here;
                }
            }
        }
        return best;
    }

    private int covered(Frame.Box place) {
        int count = 0;
        for (Curve curve : scene.curves()) {
            for (Stroke stroke : curve.strokes()) {
                count += covered(place, stroke.vertices());
            }
            for (Band band : curve.bands()) {
                count += covered(place, band.lower()) + covered(place, band.upper());
            }
            for (Dot dot : curve.dots()) {
                count += meets(place, dot.at(), dot.at()) ? 1 : 0;
            }
        }
        return count;
    }

    private int covered(Frame.Box place, List<Vertex> line) {
        int count = 0;
        for (int i = 1; i < line.size(); i++) {
            count += meets(place, line.get(i - 1), line.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether a part of the segment lies inside: what is left of it after a cut at each of the four sides. */
    private boolean meets(Frame.Box place, Vertex a, Vertex b) {
        Frame frame = scene.frame();
        double[] from = {frame.across(a.x()), frame.down(a.y())};
        double[] to = {frame.across(b.x()), frame.down(b.y())};
        double[] low = {place.left() - INSET, place.top() - INSET};
        double[] high = {place.right() + INSET, place.bottom() + INSET};
        double first = 0;
        double last = 1;
        for (int axis = 0; axis < 2; axis++) {
            double step = to[axis] - from[axis];
            if (step == 0) {
                if (from[axis] < low[axis] || from[axis] > high[axis]) {
                    return false;
                }
                continue;
            }
            double enter = ((step > 0 ? low[axis] : high[axis]) - from[axis]) / step;
            double leave = ((step > 0 ? high[axis] : low[axis]) - from[axis]) / step;
            first = Math.max(first, enter);
            last = Math.min(last, leave);
        }
        return first <= last;
    }

    private static String px(double value) {
        return NumberText.pixels(value);
    }
}
