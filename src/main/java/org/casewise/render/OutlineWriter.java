package org.casewise.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.casewise.exact.DoubleText;

/**
 * Gathers filled shapes into one SVG path of relative whole numbers.
 *
 * <p>A coordinate is rounded where it lies, and a step is the difference of two rounded places: errors never add up.
 */
final class OutlineWriter {

    private final StringBuilder path = new StringBuilder();
    private char command;
    private long x;
    private long y;
    private long startX;
    private long startY;

    /** Adds a shape, its coordinates first transformed and then rounded to whole numbers. */
    void fill(Shape shape, AffineTransform transform) {
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    points('m', at, 1);
                    startX = x;
                    startY = y;
                }
                case PathIterator.SEG_LINETO -> line(whole(at[0]), whole(at[1]));
                case PathIterator.SEG_QUADTO -> points('q', at, 2);
                case PathIterator.SEG_CUBICTO -> points('c', at, 3);
                default -> close();
            }
        }
    }

    /** The data of the path so far, empty if nothing was drawn. */
    String path() {
        return path.toString();
    }

    private static long whole(double coordinate) {
        if (!(Math.abs(coordinate) < 1e9)) {
            throw new IllegalArgumentException("coordinate out of range: " + DoubleText.of(coordinate));
        }
        return Math.round(coordinate);
    }

    private void line(long toX, long toY) {
        if (toX == x && toY == y) {
            return;
        }
        if (toY == y) {
            begin('h');
            number(toX - x);
        } else if (toX == x) {
            begin('v');
            number(toY - y);
        } else {
            begin('l');
            number(toX - x);
            number(toY - y);
        }
        x = toX;
        y = toY;
    }

    private void points(char letter, double[] at, int count) {
        begin(letter);
        long fromX = x;
        long fromY = y;
        for (int point = 0; point < count; point++) {
            x = whole(at[2 * point]);
            y = whole(at[2 * point + 1]);
            number(x - fromX);
            number(y - fromY);
        }
    }

    private void close() {
        path.append('z');
        command = 'z';
        x = startX;
        y = startY;
    }

    /** A letter is written only where it changes; after {@code m} a repeated letter would mean a line. */
    private void begin(char letter) {
        if (letter != command || letter == 'm') {
            path.append(letter);
            command = letter;
        }
    }

    private void number(long value) {
        char last = path.charAt(path.length() - 1);
        if (value >= 0 && last >= '0' && last <= '9') {
            path.append(' ');
        }
        path.append(value);
    }
}
