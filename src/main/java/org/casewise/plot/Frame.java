package org.casewise.plot;

import java.util.List;

/**
 * The axes: which part of the plane is seen, where on the picture, and which ticks it has.
 *
 * @param x the visible range of the horizontal axis
 * @param y the visible range of the vertical axis
 */
public record Frame(double width, double height, Box box, Range x, Range y, List<Tick> xTicks, List<Tick> yTicks) {

    /** The rectangle that the axes enclose, in pixels from the picture's left upper corner. */
    public record Box(double left, double top, double width, double height) {

        public double right() {
            return left + width;
        }

        public double bottom() {
            return top + height;
        }
    }

    public Frame {
        xTicks = List.copyOf(xTicks);
        yTicks = List.copyOf(yTicks);
    }

    /** How far from the picture's left edge, in pixels. */
    public double across(double at) {
        return box.left() + (at - x.from()) / x.length() * box.width();
    }

    /** How far from the picture's upper edge, in pixels; an infinity stays one. */
    public double down(double at) {
        return box.top() + (y.to() - at) / y.length() * box.height();
    }

    /** Pixels for each unit of the horizontal axis. */
    public double xScale() {
        return box.width() / x.length();
    }

    /** Pixels for each unit of the vertical axis. */
    public double yScale() {
        return box.height() / y.length();
    }

    /** Whether the point is seen. */
    public boolean contains(Vertex v) {
        return x.contains(v.x()) && y.contains(v.y());
    }
}
