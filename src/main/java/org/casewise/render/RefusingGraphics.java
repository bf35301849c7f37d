package org.casewise.render;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/**
 * The half of a drawing surface that an outline does not have: images, clips, paints, everything about pixels. Each
 * call is refused by name. No formula of the allowed LaTeX needs one; if a drawer ever does, its test fails loudly.
 */
abstract class RefusingGraphics extends Graphics2D {

    private static UnsupportedOperationException no(String what) {
        return new UnsupportedOperationException("an outline has no " + what);
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw no("hit test");
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        throw no("font metrics");
    }

    @Override
    public void setPaint(Paint to) {
        throw no("paint");
    }

    @Override
    public void setComposite(Composite to) {
        throw no("composite");
    }

    @Override
    public void setBackground(Color to) {
        throw no("background");
    }

    @Override
    public void setPaintMode() {
        throw no("paint mode");
    }

    @Override
    public void setXORMode(Color with) {
        throw no("paint mode");
    }

    @Override
    public void setClip(Shape to) {
        throw no("clip");
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        throw no("clip");
    }

    @Override
    public void clip(Shape by) {
        throw no("clip");
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        throw no("clip");
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw no("eraser");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw no("pixels");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw no("attributed text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw no("attributed text");
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw no("round rectangle");
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw no("round rectangle");
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw no("oval");
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw no("oval");
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int from, int by) {
        throw no("arc");
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int from, int by) {
        throw no("arc");
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int count) {
        throw no("polyline");
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int count) {
        throw no("polygon");
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int count) {
        throw no("polygon");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform by, ImageObserver observer) {
        throw no("image");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp by, int x, int y) {
        throw no("image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw no("image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw no("image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color behind, ImageObserver observer) {
        throw no("image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color behind, ImageObserver observer) {
        throw no("image");
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw no("image");
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color behind,
            ImageObserver observer) {
        throw no("image");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform by) {
        throw no("image");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform by) {
        throw no("image");
    }
}
