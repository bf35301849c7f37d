package org.casewise.plot;

import java.util.List;

/**
 * Spells a scene as a small SVG for a page with many of them: the two axes, the curves and their dots, without texts and
 * without ids. It takes its colours from the page, as {@link SvgWriter#inline} does, and the page's style sheet may tell
 * the parts by their classes: {@code axes}, {@code curve-1} for the first function, {@code curve-2} and so on.
 */
public final class ThumbnailWriter {

    private static final double DOT_RADIUS = 3;

    private final Scene scene;
    private final Frame frame;
    private final StringBuilder out = new StringBuilder();

    private ThumbnailWriter(Scene scene) {
        this.scene = scene;
        this.frame = scene.frame();
    }

    /** The element; the description is what is heard in the picture's place. */
    public static String of(Scene scene, String description) {
        return new ThumbnailWriter(scene).write(description);
    }

    private String write(String description) {
        out.append("<svg viewBox=\"0 0 ").append(px(frame.width())).append(' ').append(px(frame.height()));
        out.append("\" role=\"img\" aria-label=\"").append(XmlText.of(description));
        out.append("\" fill=\"none\" stroke-linejoin=\"round\">");
        axes();
        for (int i = scene.curves().size() - 1; i >= 0; i--) {
            curve(i, scene.curves().get(i));
        }
        return out.append("</svg>").toString();
    }

    /** The lines y = 0 and x = 0, as far as they are seen. */
    private void axes() {
        StringBuilder path = new StringBuilder();
        if (frame.y().contains(0)) {
            path.append("M0 ").append(px(frame.down(0))).append('H').append(px(frame.width()));
        }
        if (frame.x().contains(0)) {
            path.append('M').append(px(frame.across(0))).append(' ').append(px(0));
            path.append('V').append(px(frame.height()));
        }
        if (!path.isEmpty()) {
            out.append("<path class=\"axes\" d=\"").append(path).append("\"");
            out.append(Paint.OF_PAGE.stroke(Ink.TEXT)).append("/>");
        }
    }

    private void curve(int number, Curve curve) {
        StringBuilder path = new StringBuilder();
        for (Stroke stroke : curve.strokes()) {
            line(path, stroke.vertices());
        }
        for (Band band : curve.bands()) {
            line(path, band.lower());
            line(path, band.upper());
        }
        Ink ink = Ink.ofCurve(number);
        if (!path.isEmpty()) {
            out.append("<path class=\"curve-")
                    .append(number + 1)
                    .append("\" d=\"")
                    .append(path)
                    .append("\"");
            out.append(Paint.OF_PAGE.stroke(ink)).append("/>");
        }
        for (Dot dot : curve.dots()) {
            Ink surface = dot.kind() == Dot.Kind.OPEN ? Ink.PAPER : ink;
            out.append("<circle class=\"curve-").append(number + 1);
            out.append("\" cx=\"").append(px(frame.across(dot.at().x())));
            out.append("\" cy=\"").append(px(frame.down(dot.at().y())));
            out.append("\" r=\"").append(px(DOT_RADIUS)).append("\"");
            out.append(Paint.OF_PAGE.both(ink, surface)).append("/>");
        }
    }

    private void line(StringBuilder path, List<Vertex> vertices) {
        String last = "";
        for (Vertex v : vertices) {
            String place = px(frame.across(v.x())) + " " + px(frame.down(v.y()));
            if (!place.equals(last)) {
                path.append(last.isEmpty() ? "M" : "L").append(place);
                last = place;
            }
        }
    }

    private static String px(double value) {
        return NumberText.pixels(value);
    }
}
