package org.casewise.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.Map;

/**
 * A drawing surface that keeps only outlines: letters, rules and lines become one path, colours are forgotten. What it
 * cannot keep it refuses, so that nothing is lost in silence.
 */
final class PathGraphics extends RefusingGraphics {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final OutlineWriter outline;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform;
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private Stroke stroke = new BasicStroke(1);
    private Color color = Color.BLACK;

    PathGraphics(OutlineWriter outline, AffineTransform transform) {
        this.outline = outline;
        this.transform = new AffineTransform(transform);
    }

    @Override
    public void fill(Shape shape) {
        outline.fill(shape, transform);
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(font.createGlyphVector(UNHINTED, text), x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return UNHINTED;
    }

    @Override
    public Graphics create() {
        PathGraphics copy = new PathGraphics(outline, transform);
        copy.font = font;
        copy.stroke = stroke;
        copy.color = color;
        return copy;
    }

    @Override
    public void dispose() {
        // Nothing is held but memory.
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform to) {
        transform = new AffineTransform(to);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font to) {
        font = to;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke to) {
        stroke = to;
    }

    @Override
    public Color getColor() {
        return color;
    }

    @Override
    public void setColor(Color to) {
        color = to;
    }

    @Override
    public Paint getPaint() {
        return color;
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // How to smooth pixels says nothing to an outline.
    }

    @Override
    public void setRenderingHints(Map<?, ?> to) {
        // As above.
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        // As above.
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public Color getBackground() {
        return null;
    }

    @Override
    public Shape getClip() {
        return null;
    }

    @Override
    public Rectangle getClipBounds() {
        return null;
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }
}
