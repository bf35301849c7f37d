package org.casewise.plot;

/**
 * Spells a scene as SVG. The bytes depend on the scene and the labels alone.
 *
 * <p>The inline form takes its colours from the page it stands in: the text's colour, and the style properties {@code
 * --plot-text}, {@code --plot-paper}, {@code --plot-grid}, {@code --plot-f}, {@code --plot-df}, {@code --plot-ddf} and
 * {@code --plot-more} where the page has them. The standalone form has a background and colours of its own, and others for
 * readers who prefer a dark screen; a program that knows no style sheets shows the light ones.
 */
public final class SvgWriter {

    private static final String FONTS = "system-ui,'Segoe UI','Helvetica Neue',Arial,'Noto Sans','PingFang SC',"
            + "'Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

    private final Scene scene;
    private final Frame frame;
    private final Labels labels;
    private final Paint paint;

    private SvgWriter(Scene scene, Labels labels, Paint paint) {
        this.scene = scene;
        this.frame = scene.frame();
        this.labels = labels;
        this.paint = paint;
    }

    /** An element for the inside of an HTML page. */
    public static String inline(Scene scene, Labels labels) {
        return new SvgWriter(scene, labels, Paint.OF_PAGE).write();
    }

    /** A file of its own. */
    public static String standalone(Scene scene, Labels labels) {
        return new SvgWriter(scene, labels, Paint.OF_FILE).write();
    }

    private String write() {
        StringBuilder out = new StringBuilder();
        head(out);
        AxesWriter axes = new AxesWriter(frame, labels, paint);
        axes.grid(out);
        CurveWriter curves = new CurveWriter(scene, labels, paint);
        curves.strokes(out, labels.id() + "-seen");
        axes.frame(out);
        curves.dots(out);
        axes.texts(out);
        new LegendWriter(scene, labels, paint).write(out);
        return out.append("</svg>\n").toString();
    }

    private void head(StringBuilder out) {
        String width = NumberText.pixels(frame.width());
        String height = NumberText.pixels(frame.height());
        boolean described = !labels.description().isEmpty();
        String title = labels.id() + "-title";
        String description = labels.id() + "-desc";
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\"")
                .append(" viewBox=\"0 0 " + width + " " + height + "\"" + language())
                .append(" role=\"img\" aria-labelledby=\"" + title + (described ? " " + description : "") + "\"")
                .append(" font-family=\"" + FONTS + "\" fill=\"none\">\n")
                .append("<title id=\"" + title + "\">" + XmlText.of(labels.title()) + "</title>\n");
        if (described) {
            out.append("<desc id=\"" + description + "\">" + XmlText.of(labels.description()) + "</desc>\n");
        }
        out.append(paint.style());
        if (paint == Paint.OF_FILE) {
            out.append("<rect width=\"" + width + "\" height=\"" + height + "\"" + paint.fill(Ink.PAPER) + "/>\n");
        }
    }

    private String language() {
        if (labels.language().isEmpty()) {
            return "";
        }
        return (paint == Paint.OF_FILE ? " xml:lang=\"" : " lang=\"") + labels.language() + "\"";
    }
}
