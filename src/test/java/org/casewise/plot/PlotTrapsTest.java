package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.junit.jupiter.api.Test;

/** Functions whose plots usually go wrong. What must be drawn is asserted on the path data of the file. */
class PlotTrapsTest {

    private static final Vertex ORIGIN = new Vertex(0, 0);

    @Test
    void reluIsOneLineOfThreePoints() {
        DrawnPicture picture = DrawnPicture.of("max(0, x)", -10, 10);
        assertPath(picture, "f", List.of(List.of(at(-10, 0), ORIGIN, at(10, 10))));
        assertDots(picture, "f", List.of(), List.of());
    }

    @Test
    void theDerivativeOfReluJumpsWithoutAStroke() {
        PlotRequest request = PlotRequest.of(
                List.of(DrawnPicture.function("max(0, x)"), DrawnPicture.derivative("max(0, x)")), new Range(-10, 10));
        DrawnPicture picture = DrawnPicture.of(request);
        assertPath(picture, "df", List.of(List.of(at(-10, 0), ORIGIN), List.of(at(0, 1), at(10, 1))));
        assertDots(picture, "df", List.of(ORIGIN, at(0, 1)), List.of());
    }

    @Test
    void aCornerIsMarkedWhereAskedFor() {
        PlotRequest request = PlotRequest.of(List.of(DrawnPicture.function("max(0, x)")), new Range(-10, 10));
        assertEquals(List.of(), Plot.of(request).curves().get(0).dots());
        List<Dot> dots = Plot.of(request.withCorners()).curves().get(0).dots();
        assertEquals(List.of(new Dot(Dot.Kind.CORNER, Algebra.ZERO, Algebra.ZERO, ORIGIN)), dots);
    }

    @Test
    void aStepAtAnIrrationalPlaceHasTwoLinesAndTwoDots() {
        DrawnPicture picture = DrawnPicture.of("{ 0 if x < sqrt(2); 1 otherwise }", -3, 3);
        double root = Math.sqrt(2);
        assertPath(picture, "f", List.of(List.of(at(-3, 0), at(root, 0)), List.of(at(root, 1), at(3, 1))));
        assertDots(picture, "f", List.of(at(root, 0)), List.of(at(root, 1)));
    }

    @Test
    void signKeepsItsValueAtZero() {
        DrawnPicture picture = DrawnPicture.of("sign(x)", -3, 3);
        assertPath(picture, "f", List.of(List.of(at(-3, -1), at(0, -1)), List.of(at(0, 1), at(3, 1))));
        assertDots(picture, "f", List.of(at(0, -1), at(0, 1)), List.of(ORIGIN));
    }

    @Test
    void aHoleIsAnOpenDot() {
        DrawnPicture picture = DrawnPicture.of("(x^2-1)/(x-1)", -3, 3);
        assertPath(picture, "f", List.of(List.of(at(-3, -2), at(1, 2)), List.of(at(1, 2), at(3, 4))));
        assertDots(picture, "f", List.of(at(1, 2)), List.of());
    }

    @Test
    void aStrayValueIsAClosedDotBesideAnOpenOne() {
        DrawnPicture picture = DrawnPicture.of("{ 5 if x = 0; x otherwise }", -10, 10);
        assertPath(picture, "f", List.of(List.of(at(-10, -10), ORIGIN), List.of(ORIGIN, at(10, 10))));
        assertDots(picture, "f", List.of(ORIGIN), List.of(at(0, 5)));
    }

    @Test
    void aQuotientWithAbsIsTwoLinesWithoutAValueBetween() {
        DrawnPicture picture = DrawnPicture.of("x/abs(x)", -3, 3);
        assertPath(picture, "f", List.of(List.of(at(-3, -1), at(0, -1)), List.of(at(0, 1), at(3, 1))));
        assertDots(picture, "f", List.of(at(0, -1), at(0, 1)), List.of());
    }

    @Test
    void aCaseTooNarrowToDrawIsMarkedAndTold() {
        DrawnPicture picture = DrawnPicture.of("{ 1 if 0 < x < 1/1000000000000; 0 otherwise }", -3, 3);
        assertDots(picture, "f", List.of(at(0, 1)), List.of(ORIGIN));
        assertEquals(List.of(new Note(Note.Kind.TOO_NARROW, 0, Optional.of(Algebra.ZERO))), picture.scene.notes());
        assertTrue(picture.svg.contains("h.01"), "the case itself is a line too short to be written");
    }

    @Test
    void aPoleIsNeverCrossed() {
        DrawnPicture picture = DrawnPicture.of(PlotRequest.of(List.of(DrawnPicture.function("1/x")), new Range(-5, 5))
                .withY(new Range(-5, 5)));
        List<List<Vertex>> lines = picture.lines("f");
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).stream().allMatch(v -> v.x() < 0 && v.y() < 0), "left branch");
        assertTrue(lines.get(1).stream().allMatch(v -> v.x() > 0 && v.y() > 0), "right branch");
        assertTrue(last(lines.get(0)).y() < -5, "goes out at the bottom");
        assertTrue(lines.get(1).get(0).y() > 5, "comes in at the top");
        // Where 1/x leaves the picture: a little nearer to the pole than 1/5.
        assertEquals(-0.2, last(lines.get(0)).x(), 0.01);
        assertEquals(0.2, lines.get(1).get(0).x(), 0.01);
    }

    @Test
    void bothSidesOfAnEvenPoleGoUp() {
        DrawnPicture picture = DrawnPicture.of(PlotRequest.of(List.of(DrawnPicture.function("1/x^2")), new Range(-5, 5))
                .withY(new Range(-1, 4)));
        List<List<Vertex>> lines = picture.lines("f");
        assertEquals(2, lines.size());
        assertEquals(-0.5, last(lines.get(0)).x(), 0.01);
        assertEquals(0.5, lines.get(1).get(0).x(), 0.01);
        assertTrue(last(lines.get(0)).y() > 4 && lines.get(1).get(0).y() > 4, "both go out at the top");
    }

    @Test
    void everyPoleOfTheTangentSeparatesTwoLines() {
        DrawnPicture picture = DrawnPicture.of(
                PlotRequest.of(List.of(tangent()), new Range(-5, 5)).withY(new Range(-4, 4)));
        List<List<Vertex>> lines = picture.lines("f");
        assertEquals(5, lines.size());
        for (int i = 0; i < 5; i++) {
            double left = Math.PI * (i - 2.5);
            for (Vertex v : lines.get(i)) {
                assertTrue(left < v.x() && v.x() < left + Math.PI, "branch " + i + " at " + v);
            }
            for (int k = 1; k < lines.get(i).size(); k++) {
                assertTrue(lines.get(i).get(k - 1).y() < lines.get(i).get(k).y(), "branch " + i + " rises");
            }
        }
        for (int i = 0; i < 4; i++) {
            assertTrue(last(lines.get(i)).y() > 4 && lines.get(i + 1).get(0).y() < -4, "pole " + i);
        }
    }

    /** The tangent on the seven branches around zero, as the reader will give it one day. */
    private static Piecewise tangent() {
        Symbol x = Algebra.symbol("x");
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (int k = -3; k <= 3; k++) {
            Expr low = Algebra.product(Algebra.num(Rational.of(2 * k - 1, 2)), Algebra.PI);
            Expr high = Algebra.product(Algebra.num(Rational.of(2 * k + 1, 2)), Algebra.PI);
            pieces.add(new Piece<>(Interval.open(low, high), Algebra.call(Elementary.TAN, x)));
        }
        return new Piecewise(x, new Partition<>(pieces), Assumptions.NONE);
    }

    @Test
    void theLogarithmComesFromTheBottomAndHasNothingLeftOfZero() {
        DrawnPicture picture = DrawnPicture.of("log(x)", -3, 3);
        List<List<Vertex>> lines = picture.lines("f");
        assertEquals(1, lines.size());
        double bottom = picture.scene.frame().y().from();
        Vertex first = lines.get(0).get(0);
        assertTrue(first.y() < bottom, "starts below the frame");
        assertEquals(Math.exp(bottom), first.x(), 0.01);
        assertDots(picture, "f", List.of(), List.of());
    }

    @Test
    void theArcSineEndsExactlyAtItsEnds() {
        DrawnPicture picture = DrawnPicture.of("asin(x)", -3, 3);
        List<List<Vertex>> lines = picture.lines("f");
        assertEquals(1, lines.size());
        assertSame(picture, at(-1, -Math.PI / 2), lines.get(0).get(0));
        assertSame(picture, at(1, Math.PI / 2), last(lines.get(0)));
        assertDots(picture, "f", List.of(), List.of(at(-1, -Math.PI / 2), at(1, Math.PI / 2)));
    }

    @Test
    void theRootStartsAtItsEdgeWithADot() {
        DrawnPicture picture = DrawnPicture.of("sqrt(x)", -2, 8);
        assertEquals(1, picture.lines("f").size());
        assertSame(picture, ORIGIN, picture.lines("f").get(0).get(0));
        assertDots(picture, "f", List.of(), List.of(ORIGIN));
    }

    @Test
    void aCuspIsAVertex() {
        DrawnPicture picture = DrawnPicture.of("sqrt(abs(x))", -5, 5);
        assertEquals(1, picture.lines("f").size());
        assertVertex(picture, ORIGIN);
        assertDots(picture, "f", List.of(), List.of());
    }

    @Test
    void aKinkAtAnIrrationalPlaceIsAVertex() {
        DrawnPicture picture = DrawnPicture.of("abs(x-sqrt(2))", -3, 3);
        double root = Math.sqrt(2);
        assertPath(picture, "f", List.of(List.of(at(-3, 3 + root), at(root, 0), at(3, 3 - root))));
    }

    @Test
    void hardSwishHasVerticesAtItsJointsAndTheRightSlopesBesideThem() {
        DrawnPicture picture = DrawnPicture.of("x*clip(x/6+1/2, 0, 1)", -6, 6);
        assertEquals(1, picture.lines("f").size());
        List<Vertex> line = picture.lines("f").get(0);
        assertVertex(picture, at(-3, 0));
        assertVertex(picture, at(3, 3));
        assertSlopes(line, -3, 0, -0.5);
        assertSlopes(line, 3, 1.5, 1);
    }

    /** The chords beside a vertex have about the slopes of the curve there. */
    private static void assertSlopes(List<Vertex> line, double x, double left, double right) {
        int i = 0;
        while (Math.abs(line.get(i).x() - x) > 0.001) {
            i++;
        }
        assertEquals(left, slope(line.get(i - 1), line.get(i)), 0.1, "left of " + x);
        assertEquals(right, slope(line.get(i), line.get(i + 1)), 0.1, "right of " + x);
    }

    private static double slope(Vertex a, Vertex b) {
        return (b.y() - a.y()) / (b.x() - a.x());
    }

    @Test
    void aWaveThatIsTooFastIsABandAndNoSlowWave() {
        DrawnPicture picture = DrawnPicture.of("sin(1000*x)", -10, 10);
        Curve curve = picture.scene.curves().get(0);
        assertEquals(List.of(), curve.strokes());
        assertEquals(1, curve.bands().size());
        Band band = curve.bands().get(0);
        assertEquals(-10, band.lower().get(0).x());
        assertEquals(10, last(band.lower()).x());
        assertTrue(band.lower().stream().allMatch(v -> v.y() == -1), "lower edge");
        assertTrue(band.upper().stream().allMatch(v -> v.y() == 1), "upper edge");
        assertEquals(List.of(new Note(Note.Kind.TOO_DENSE, 0, Optional.empty())), picture.scene.notes());
    }

    @Test
    void aConstantHasAWindowOfSomeHeight() {
        DrawnPicture picture = DrawnPicture.of("5", -3, 3);
        assertTrue(picture.scene.frame().y().contains(5));
        assertPath(picture, "f", List.of(List.of(at(-3, 5), at(3, 5))));
        DrawnPicture zero = DrawnPicture.of("0", -3, 3);
        assertEquals(new Range(-1, 1), zero.scene.frame().y());
        assertPath(zero, "f", List.of(List.of(at(-3, 0), at(3, 0))));
    }

    @Test
    void tinyValuesHaveTinyNumbersAtTheirTicks() {
        DrawnPicture picture = DrawnPicture.of("1e-300*x", -3, 3);
        List<String> numbers =
                picture.scene.frame().yTicks().stream().map(Tick::text).toList();
        assertTrue(numbers.contains("1e\u2212300") && numbers.contains("\u22121e\u2212300"), numbers.toString());
        assertPath(picture, "f", List.of(List.of(at(-3, -3e-300), at(3, 3e-300))));
    }

    @Test
    void aTinyDifferenceOfLargeNumbersIsSmooth() {
        DrawnPicture picture = DrawnPicture.of("x-tanh(x)", -1e-4, 1e-4);
        List<Vertex> line = picture.scene.curves().get(0).strokes().get(0).vertices();
        double before = Double.NEGATIVE_INFINITY;
        for (Vertex v : line) {
            // x - tanh x = x^3/3 - 2 x^5/15 + ...; the second term is 1e-8 of the first one here.
            assertEquals(v.x() * v.x() * v.x() / 3, v.y(), 1e-3 * 3.3e-13 / 384, "at " + v.x());
            assertTrue(v.y() >= before, "rises at " + v.x());
            before = v.y();
        }
        assertTrue(line.size() > 10, "a cubic is not a line");
    }

    @Test
    void whereNothingIsDefinedNothingIsDrawn() {
        Scene scene = Plot.of(PlotRequest.of(List.of(DrawnPicture.function("sqrt(x)")), new Range(-5, -1)));
        assertTrue(scene.isEmpty());
        assertEquals(List.of(new Note(Note.Kind.NOTHING_TO_SEE, 0, Optional.empty())), scene.notes());
        assertFalse(DrawnPicture.of("sqrt(x)", -5, 0).scene.isEmpty(), "a single point is something");
    }

    @Test
    void whatOverflowsIsCutOffBeforeItIsWritten() {
        DrawnPicture picture =
                DrawnPicture.of(PlotRequest.of(List.of(DrawnPicture.function("exp(exp(x))")), new Range(-10, 10))
                        .withY(new Range(-1, 10)));
        List<List<Vertex>> lines = picture.lines("f");
        assertEquals(1, lines.size());
        assertEquals(Math.log(Math.log(10)), last(lines.get(0)).x(), 0.02);
        assertTrue(last(lines.get(0)).y() > 10 && last(lines.get(0)).y() < 10.2, "leaves just above the frame");
        assertFalse(picture.svg.contains("NaN") || picture.svg.contains("Infinity"), "numbers only");
    }

    @Test
    void anOscillationWithoutEndEndsAsABand() {
        DrawnPicture picture = DrawnPicture.of("sin(1/x)", -1, 1);
        Curve curve = picture.scene.curves().get(0);
        assertFalse(curve.bands().isEmpty());
        assertTrue(curve.bands().stream().anyMatch(b -> b.lower().get(0).x() == 0), "up to zero from the right");
        assertTrue(curve.bands().stream().anyMatch(b -> last(b.lower()).x() == 0), "up to zero from the left");
        assertDots(picture, "f", List.of(), List.of());
    }

    private static Vertex at(double x, double y) {
        return new Vertex(x, y);
    }

    private static Vertex last(List<Vertex> line) {
        return line.get(line.size() - 1);
    }

    private static void assertSame(DrawnPicture picture, Vertex expected, Vertex actual) {
        assertTrue(picture.same(expected, actual), "expected " + expected + ", drawn " + actual);
    }

    private static void assertPath(DrawnPicture picture, String role, List<List<Vertex>> expected) {
        List<List<Vertex>> lines = picture.lines(role);
        assertEquals(expected.size(), lines.size(), () -> "lines: " + lines);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).size(), lines.get(i).size(), () -> "lines: " + lines);
            for (int k = 0; k < expected.get(i).size(); k++) {
                assertSame(picture, expected.get(i).get(k), lines.get(i).get(k));
            }
        }
    }

    private static void assertDots(DrawnPicture picture, String role, List<Vertex> open, List<Vertex> closed) {
        assertPlaces(picture, open, picture.circles(role, false));
        assertPlaces(picture, closed, picture.circles(role, true));
    }

    private static void assertPlaces(DrawnPicture picture, List<Vertex> expected, List<Vertex> actual) {
        assertEquals(expected.size(), actual.size(), () -> "dots: " + actual);
        for (int i = 0; i < expected.size(); i++) {
            assertSame(picture, expected.get(i), actual.get(i));
        }
    }

    private static void assertVertex(DrawnPicture picture, Vertex expected) {
        assertTrue(
                picture.lines("f").stream().anyMatch(l -> l.stream().anyMatch(v -> picture.same(v, expected))),
                () -> "no vertex at " + expected);
    }
}
