package org.casewise.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph of ReLU as it is drawn, read back by the labels of its own axes. */
class DrawnGraphTest {

    /** Coordinates in the file have two decimals. */
    private static final double PIXEL = 0.011;

    private String svg;
    private double[] acrossScale;
    private double[] downScale;

    private void read(String language) throws IOException {
        svg = Files.readString(Path.of("output", "relu", "plot." + language + ".svg"), StandardCharsets.UTF_8);
        Map<Double, Double> across = new TreeMap<>();
        Map<Double, Double> down = new TreeMap<>();
        for (MatchResult tick : matches("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\">([\u2212\\d]+)</text>")) {
            double value = Double.parseDouble(tick.group(3).replace('\u2212', '-'));
            boolean below = Double.parseDouble(tick.group(2)) > 350;
            (below ? across : down).put(value, Double.parseDouble(tick.group(below ? 1 : 2)));
        }
        assertEquals(21, across.size());
        assertEquals(11, down.size());
        acrossScale = new double[] {across.get(0.0), (across.get(10.0) - across.get(-10.0)) / 20};
        // A label stands a little below its line: the lines of the grid say where.
        double lineOfZero =
                Double.parseDouble(matches("M48\\.32 ([\\d.]+)h-4").get(1).group(1));
        downScale = new double[] {lineOfZero, (down.get(9.0) - down.get(-1.0)) / 10};
    }

    private List<MatchResult> matches(String pattern) {
        return Pattern.compile(pattern).matcher(svg).results().toList();
    }

    private List<double[]> path(String style) {
        List<double[]> points = new ArrayList<>();
        String data = matches("<path d=\"([^\"]*)\" class=\"" + style + "\" [^>]*stroke-width=\"2\"")
                .get(0)
                .group(1);
        for (MatchResult number : Pattern.compile("([ML ]?)([\\d.]+) ([\\d.]+)")
                .matcher(data)
                .results()
                .toList()) {
            double x = (Double.parseDouble(number.group(2)) - acrossScale[0]) / acrossScale[1];
            double y = (Double.parseDouble(number.group(3)) - downScale[0]) / downScale[1];
            points.add(new double[] {x, y, number.group(1).equals("M") ? 1 : 0});
        }
        return points;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theCurveIsTheFunction(String language) throws IOException {
        read(language);
        List<double[]> curve = path("s-f");
        assertTrue(curve.size() >= 3);
        for (double[] point : curve) {
            assertEquals(Math.max(0, point[0]), point[1], PIXEL / -downScale[1] + PIXEL / acrossScale[1]);
        }
        assertEquals(-10, curve.get(0)[0], PIXEL / acrossScale[1]);
        assertEquals(10, curve.get(curve.size() - 1)[0], PIXEL / acrossScale[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theDerivativeJumpsWithoutAStroke(String language) throws IOException {
        read(language);
        List<double[]> curve = path("s-df");
        for (int i = 1; i < curve.size(); i++) {
            double[] from = curve.get(i - 1);
            double[] to = curve.get(i);
            if (to[2] == 0) {
                double slope = (from[0] + to[0]) / 2 < 0 ? 0 : 1;
                assertEquals(slope, from[1], PIXEL / -downScale[1]);
                assertEquals(slope, to[1], PIXEL / -downScale[1]);
            }
        }
        assertEquals(2, curve.stream().filter(point -> point[2] == 1).count());
        List<String> dots = matches("<circle [^>]*class=\"s-df p-paper\"[^>]*><title>([^<]*)</title>").stream()
                .map(dot -> dot.group(1))
                .toList();
        assertEquals(List.of("(0, 0)", "(0, 1)"), dots);
    }
}
