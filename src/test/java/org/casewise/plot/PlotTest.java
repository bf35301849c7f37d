package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewise.exact.Rational;
import org.casewise.piecewise.Piecewise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

    @Test
    void anOpenParameterIsRefused() {
        Piecewise leaky = DrawnPicture.function("leaky(x; a, 0 < a < 1) = { x if x >= 0; a*x otherwise }");
        PlotRequest request = PlotRequest.of(List.of(leaky), new Range(-1, 1));
        assertEquals(
                "no value for a",
                assertThrows(IllegalArgumentException.class, () -> Plot.of(request))
                        .getMessage());
        Piecewise threshold = DrawnPicture.function("f(x; a, 0 < a) = { 1 if x >= a; 0 otherwise }");
        assertThrows(
                IllegalArgumentException.class, () -> Plot.of(PlotRequest.of(List.of(threshold), new Range(-1, 1))));
    }

    @Test
    void aThousandCornersAreOneLineThroughAllOfThem() {
        String sum =
                IntStream.rangeClosed(1, 1000).mapToObj(k -> "abs(x-" + k + ")").collect(Collectors.joining("+"));
        Scene scene = Plot.of(PlotRequest.of(List.of(DrawnPicture.function(sum)), new Range(0, 1001)));
        List<Stroke> strokes = scene.curves().get(0).strokes();
        assertEquals(1, strokes.size());
        assertEquals(1002, strokes.get(0).vertices().size());
        assertEquals(List.of(), scene.notes());
    }

    @Test
    void whatIsKnownOnAWindowOnlyIsDrawnThere() {
        Piecewise floor = DrawnPicture.function("floor(x)");
        for (Range range : List.of(new Range(-10, 10), new Range(-20, 20), new Range(-3, 4))) {
            List<Stroke> strokes = Plot.of(PlotRequest.of(List.of(floor), range))
                    .curves()
                    .get(0)
                    .strokes();
            assertTrue(strokes.size() >= 7 && strokes.size() <= 20, range + ": " + strokes.size() + " steps");
        }
    }

    @Test
    void dotsThatWouldHideEverythingAreLeftOutAndThatIsTold() {
        String steps = IntStream.rangeClosed(1, 100)
                .mapToObj(k -> "heaviside(x-" + k + ", 1)")
                .collect(Collectors.joining("+"));
        Scene scene = Plot.of(PlotRequest.of(List.of(DrawnPicture.function(steps)), new Range(0, 101)));
        assertEquals(List.of(), scene.curves().get(0).dots());
        assertEquals(101, scene.curves().get(0).strokes().size());
        assertEquals(List.of(new Note(Note.Kind.DOTS_OMITTED, 0, Optional.empty())), scene.notes());
    }

    @Test
    void aLimitThatIsNotKnownIsTold() {
        Scene scene = Plot.of(PlotRequest.of(
                List.of(DrawnPicture.function("{ 1 + (sin(1 + exp(-exp(10))) - sin(1))/x if x > 0 }")),
                new Range(-1, 2)));
        assertEquals(
                List.of(Note.Kind.LIMIT_UNKNOWN),
                scene.notes().stream().map(Note::kind).toList());
        assertEquals(List.of(), scene.curves().get(0).dots());
        Vertex first = scene.curves().get(0).strokes().get(0).vertices().get(0);
        assertTrue(first.x() > 0 && first.x() < 0.01, "begins beside zero: " + first);
    }

    @Test
    void atAnUndecidedJointNoDotClaimsAnything() {
        Piecewise f = DrawnPicture.function("{ 1 if x <= 0; 1 + (sin(1 + exp(-exp(10))) - sin(1))/x otherwise }");
        Scene scene = Plot.of(PlotRequest.of(List.of(f), new Range(-1, 2)));
        assertEquals(List.of(), scene.curves().get(0).dots());
        assertEquals(
                List.of(Note.Kind.LIMIT_UNKNOWN),
                scene.notes().stream().map(Note::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exp(exp(x))",
                "sin(1/x)",
                "x^2*sin(1/x)",
                "(exp(x)-1-x)/x^2",
                "tanh(1000*x)",
                "x^100",
                "acosh(x)"
            })
    void extremeWindowsEndInTimeAndInNumbers(String definition) {
        Piecewise f = DrawnPicture.function(definition);
        List<Range> windows = List.of(
                new Range(-1e300, 1e300),
                new Range(-1e-300, 1e-300),
                new Range(1, 1.00000000000001),
                new Range(-5e-324, 5e-324));
        for (Range window : windows) {
            String svg = assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> SvgWriter.inline(
                            Plot.of(PlotRequest.of(List.of(f), window)), Labels.of("a", "t", "x", "y", List.of())));
            assertTrue(!svg.contains("NaN") && !svg.contains("Infinity"), definition + " on " + window);
            assertTrue(svg.length() < 200_000, definition + " on " + window + ": " + svg.length());
        }
    }

    @Test
    void wideNumbersLeaveHalfOfASmallPictureToTheAxes() {
        PlotRequest request = PlotRequest.of(List.of(DrawnPicture.function("x")), new Range(0, 1))
                .withSize(120, 120)
                .withYTicks(Rational.of(1, 3_000_000_000_000_000_001L), Rational.of(1, 3), 2);
        Frame frame = Plot.of(request).frame();
        assertEquals(60, frame.box().left());
        assertTrue(
                frame.box().width() > 40 && frame.box().height() > 40,
                frame.box().toString());
    }

    @Test
    void aRangeAndASizeAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Range(0, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Range(-1e308, 1e308 * 1.5));
        PlotRequest request = PlotRequest.of(List.of(DrawnPicture.function("x")), new Range(0, 1));
        assertThrows(IllegalArgumentException.class, () -> request.withSize(10, 10));
        assertThrows(IllegalArgumentException.class, () -> PlotRequest.of(List.of(), new Range(0, 1)));
    }
}
