package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How far the drawn lines are from the curve and the curve from the lines, in pixels, in a frame of 600 by 400. The curve is
 * computed here with {@link Math}, densely and on each side of its jumps by itself.
 */
class PixelErrorTest {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 400;
    private static final double MOST = 0.25;
    private static final double NEAR = 0.02;
    private static final double REACH = 1;

    /**
     * A function and its independent computation.
     *
     * @param fewest points of a polyline within 0.1 pixels that knows the joints, found by a greedy search from dense exact
     *     points
     */
    private record Case(
            String definition,
            DoubleUnaryOperator f,
            Range x,
            Range y,
            List<Double> joints,
            boolean jumps,
            int fewest) {

        @Override
        public String toString() {
            return definition;
        }
    }

    static Stream<Case> cases() {
        Range wide = new Range(-5, 5);
        Range usual = new Range(-1, 5);
        Range unit = new Range(-1.2, 1.2);
        return Stream.of(
                new Case("max(0,x)", x -> Math.max(0, x), wide, usual, List.of(0.0), false, 3),
                new Case(
                        "max(0,x-1/pi)",
                        x -> Math.max(0, x - 1 / Math.PI),
                        wide,
                        usual,
                        List.of(1 / Math.PI),
                        false,
                        3),
                new Case("tanh(x)", Math::tanh, wide, unit, List.of(), false, 42),
                new Case("tanh(20*x)", x -> Math.tanh(20 * x), wide, unit, List.of(), false, 20),
                new Case("x/(1+exp(-x))", x -> x / (1 + Math.exp(-x)), wide, usual, List.of(), false, 27),
                new Case("x*clip(x+3,0,6)/6", PixelErrorTest::hardSwish, wide, usual, List.of(-3.0, 3.0), false, 32),
                new Case(
                        "{ x if x > 0; exp(x)-1 otherwise }",
                        x -> x > 0 ? x : Math.expm1(x),
                        wide,
                        new Range(-1.5, 5),
                        List.of(0.0),
                        false,
                        18),
                new Case(
                        "{ 0 if x < 0; 1 otherwise }",
                        x -> x < 0 ? 0 : 1,
                        wide,
                        new Range(-0.5, 1.5),
                        List.of(0.0),
                        true,
                        4),
                new Case(
                        "sqrt(abs(x))",
                        x -> Math.sqrt(Math.abs(x)),
                        wide,
                        new Range(-0.5, 2.5),
                        List.of(0.0),
                        false,
                        49),
                new Case("sin(1/x)", x -> Math.sin(1 / x), new Range(0.02, 1), unit, List.of(), false, 117),
                new Case("1/x", x -> 1 / x, wide, wide, List.of(0.0), true, 50));
    }

    private static double hardSwish(double x) {
        return x * Math.min(6, Math.max(0, x + 3)) / 6;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLineIsWithinAQuarterOfAPixelAndHasFewPoints(Case c) {
        DrawnPicture picture = picture(c);
        Frame frame = picture.scene.frame();
        List<List<Vertex>> drawn = picture.pixels("f");
        List<List<Vertex>> exact = exact(c, frame);
        double missing = farthest(exact, drawn, frame);
        double added = farthest(drawn, exact, frame);
        int points = drawn.stream().mapToInt(List::size).sum();
        String figures = c + ": " + points + " points, missing " + missing + ", added " + added;
        assertEquals(List.of(), picture.scene.notes(), figures);
        assertTrue(missing <= MOST && added <= MOST, figures);
        assertTrue(points <= c.fewest() + c.fewest() / 5, figures);
    }

    private static DrawnPicture picture(Case c) {
        PlotRequest request = PlotRequest.of(List.of(DrawnPicture.function(c.definition())), c.x())
                .withY(c.y())
                .withMargin(0);
        Frame.Box box = Plot.of(request).frame().box();
        return DrawnPicture.of(
                request.withSize(request.width() + WIDTH - box.width(), request.height() + HEIGHT - box.height()));
    }

    /** Points of the curve at most 0.1 pixels apart where it is seen; one line for each side of a jump. */
    private static List<List<Vertex>> exact(Case c, Frame frame) {
        List<Double> ends = new ArrayList<>(c.joints());
        ends.add(0, c.x().from());
        ends.add(c.x().to());
        List<List<Vertex>> lines = new ArrayList<>();
        List<Vertex> line = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            double from = c.jumps() && i > 1 ? Math.nextUp(ends.get(i - 1)) : ends.get(i - 1);
            double to = c.jumps() && i + 1 < ends.size() ? Math.nextDown(ends.get(i)) : ends.get(i);
            if (c.jumps() && i > 1) {
                line = new ArrayList<>();
            }
            line.add(pixel(c, frame, from));
            refine(c, frame, from, to, line);
            if (c.jumps() || i + 1 == ends.size()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static void refine(Case c, Frame frame, double from, double to, List<Vertex> line) {
        Vertex a = line.get(line.size() - 1);
        Vertex b = pixel(c, frame, to);
        double middle = from + (to - from) / 2;
        boolean coarse = b.x() - a.x() > 0.1;
        boolean apart =
                Math.abs(b.x() - a.x()) + Math.abs(b.y() - a.y()) > 0.1 && (isSeen(a, frame) || isSeen(b, frame));
        if ((coarse || apart) && from < middle && middle < to) {
            refine(c, frame, from, middle, line);
            refine(c, frame, middle, to, line);
        } else {
            line.add(b);
        }
    }

    private static Vertex pixel(Case c, Frame frame, double x) {
        double y = frame.down(c.f().applyAsDouble(x));
        return new Vertex(frame.across(x), Math.max(-1e6, Math.min(1e6, y)));
    }

    private static boolean isSeen(Vertex pixel, Frame frame) {
        return pixel.y() >= frame.box().top() && pixel.y() <= frame.box().bottom();
    }

    /** The greatest distance of a seen point of some lines from the nearest of others. */
    private static double farthest(List<List<Vertex>> from, List<List<Vertex>> to, Frame frame) {
        double most = 0;
        for (List<Vertex> line : from) {
            for (int i = 1; i < line.size(); i++) {
                Vertex a = line.get(i - 1);
                Vertex b = line.get(i);
                int parts = (int) Math.min(10_000, 1 + length(a, b) / 0.2);
                for (int k = 0; k <= parts; k++) {
                    double t = (double) k / parts;
                    Vertex p = new Vertex(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
                    if (isSeen(p, frame)) {
                        most = Math.max(most, distance(p, to));
                    }
                }
            }
        }
        return most;
    }

    private static double length(Vertex a, Vertex b) {
        return Math.hypot(b.x() - a.x(), b.y() - a.y());
    }

    /** To the nearest segment; the lines go from left to right, so that far ones need not be looked at. */
    private static double distance(Vertex p, List<List<Vertex>> lines) {
        double least = 1e9;
        for (List<Vertex> line : lines) {
            int start = firstNotLeftOf(line, p.x() - REACH);
            for (int i = Math.max(1, start); i < line.size() && line.get(i - 1).x() <= p.x() + REACH; i++) {
                least = Math.min(least, distance(p, line.get(i - 1), line.get(i)));
                if (least < NEAR) {
                    return least;
                }
            }
        }
        return least;
    }

    private static int firstNotLeftOf(List<Vertex> line, double x) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.get(middle).x() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double distance(Vertex p, Vertex a, Vertex b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : Math.max(0, Math.min(1, ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square));
        return Math.hypot(p.x() - a.x() - t * dx, p.y() - a.y() - t * dy);
    }
}
