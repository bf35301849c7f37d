package org.casewise.plot;

/** Spells the grid, the frame with its ticks, and the texts around it. */
final class AxesWriter {

    private static final double TITLE_SIZE = 15;
    private static final double LABEL_SIZE = 13;
    private static final double DIGIT_HEIGHT = 0.36;
    private static final String GRID_STYLE = " stroke-width=\".5\" stroke-dasharray=\"2.5 1.5\"";

    private final Frame frame;
    private final Frame.Box box;
    private final Labels labels;
    private final Paint paint;

    AxesWriter(Frame frame, Labels labels, Paint paint) {
        this.frame = frame;
        this.box = frame.box();
        this.labels = labels;
        this.paint = paint;
    }

    void grid(StringBuilder out) {
        StringBuilder path = new StringBuilder();
        for (Tick tick : frame.xTicks()) {
            path.append("M" + px(frame.across(tick.position())) + " " + px(box.top()) + "V" + px(box.bottom()));
        }
        for (Tick tick : frame.yTicks()) {
            path.append("M" + px(box.left()) + " " + px(frame.down(tick.position())) + "H" + px(box.right()));
        }
        out.append("<path d=\"" + path + "\"" + paint.stroke(Ink.GRID) + GRID_STYLE + "/>\n");
    }

    void frame(StringBuilder out) {
        StringBuilder path = new StringBuilder();
        path.append("M" + px(box.left()) + " " + px(box.top()) + "H" + px(box.right()) + "V" + px(box.bottom()));
        path.append("H" + px(box.left()) + "Z");
        for (Tick tick : frame.xTicks()) {
            path.append(
                    "M" + px(frame.across(tick.position())) + " " + px(box.bottom()) + "v" + px(Layout.TICK_LENGTH));
        }
        for (Tick tick : frame.yTicks()) {
            path.append("M" + px(box.left()) + " " + px(frame.down(tick.position())) + "h" + px(-Layout.TICK_LENGTH));
        }
        out.append("<path d=\"" + path + "\"" + paint.stroke(Ink.TEXT) + " stroke-width=\".8\"/>\n");
    }

    void texts(StringBuilder out) {
        double below = box.bottom() + Layout.TICK_LENGTH + Layout.TICK_GAP;
        double beside = box.left() - Layout.TICK_LENGTH - Layout.TICK_GAP;
        group(out, TextWidth.TICK_SIZE, "middle");
        for (Tick tick : frame.xTicks()) {
            text(out, frame.across(tick.position()), below + 0.75 * TextWidth.TICK_SIZE, tick.text());
        }
        out.append("</g>\n");
        group(out, TextWidth.TICK_SIZE, "end");
        for (Tick tick : frame.yTicks()) {
            text(out, beside, frame.down(tick.position()) + DIGIT_HEIGHT * TextWidth.TICK_SIZE, tick.text());
        }
        out.append("</g>\n");
        group(out, LABEL_SIZE, "start");
        text(out, box.left(), frame.height() - 8, labels.x());
        yLabel(out, 10 + LABEL_SIZE / 2);
        out.append("</g>\n");
        group(out, TITLE_SIZE, "middle");
        text(out, box.left() + box.width() / 2, Layout.TITLE_BASELINE, labels.title());
        out.append("</g>\n");
    }

    /** A short label stands upright at the lower end of the axis, a long one runs up along it. */
    private void yLabel(StringBuilder out, double across) {
        if (TextWidth.of(labels.y(), LABEL_SIZE) <= LABEL_SIZE) {
            text(out, across - LABEL_SIZE / 2, box.bottom(), labels.y());
            return;
        }
        out.append("<text transform=\"translate(" + px(across) + " " + px(box.bottom()) + ")rotate(-90)\">"
                + XmlText.of(labels.y()) + "</text>");
    }

    private void group(StringBuilder out, double size, String anchor) {
        out.append("<g" + paint.fill(Ink.TEXT) + " font-size=\"" + px(size) + "\" text-anchor=\"" + anchor + "\">");
    }

    private static void text(StringBuilder out, double x, double y, String text) {
        if (!text.isEmpty()) {
            out.append("<text x=\"" + px(x) + "\" y=\"" + px(y) + "\">" + XmlText.of(text) + "</text>");
        }
    }

    private static String px(double value) {
        return NumberText.pixels(value);
    }
}
