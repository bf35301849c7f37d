package org.casewise.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;

/** What a picture's file says, read back from its path data into the units of the axes. */
final class DrawnPicture {

    private static final Pattern CURVES = Pattern.compile("<g clip-path=[^>]*>\\n(.*?)</g>", Pattern.DOTALL);
    private static final Pattern CIRCLE =
            Pattern.compile("<circle cx=\"([^\"]*)\" cy=\"([^\"]*)\" r=\"[^\"]*\" stroke=\"var\\(--plot-(\\w+),[^\"]*\""
                    + " fill=\"var\\(--plot-(\\w+),");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

    final Scene scene;
    final String svg;

    private DrawnPicture(Scene scene) {
        this.scene = scene;
        this.svg = SvgWriter.inline(scene, Labels.of("test", "A title", "x", "y", List.of("f", "g")));
    }

    static DrawnPicture of(PlotRequest request) {
        return new DrawnPicture(Plot.of(request));
    }

    static DrawnPicture of(String definition, double from, double to) {
        return of(PlotRequest.of(List.of(function(definition)), new Range(from, to)));
    }

    static Piecewise function(String definition) {
        return DefinitionReader.read(Source.typed(definition)).function();
    }

    static Piecewise derivative(String definition) {
        return DerivativeByCases.of(function(definition)).derivative();
    }

    /** The lines of a curve: f, df and so on, in pixels. */
    List<List<Vertex>> pixels(String role) {
        Matcher curves = CURVES.matcher(svg);
        List<List<Vertex>> lines = new ArrayList<>();
        if (curves.find()) {
            Matcher path = Pattern.compile(
                            "<path d=\"([^\"]*)\" stroke=\"var\\(--plot-" + role + ",[^\"]*\" stroke-width=\"2\"")
                    .matcher(curves.group(1));
            while (path.find()) {
                Arrays.stream(path.group(1).split("M"))
                        .filter(p -> !p.isEmpty())
                        .forEach(p -> lines.add(line(p)));
            }
        }
        return lines;
    }

    private static List<Vertex> line(String path) {
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(path.replace("h.01", ""));
        while (number.find()) {
            numbers.add(Double.valueOf(number.group()));
        }
        List<Vertex> line = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            line.add(new Vertex(numbers.get(i), numbers.get(i + 1)));
        }
        return line;
    }

    /** The lines of a curve in the units of the axes, to about 1/100 pixel. */
    List<List<Vertex>> lines(String role) {
        return pixels(role).stream()
                .map(l -> l.stream().map(this::value).toList())
                .toList();
    }

    private Vertex value(Vertex pixel) {
        Frame frame = scene.frame();
        double x = frame.x().from() + (pixel.x() - frame.box().left()) / frame.xScale();
        double y = frame.y().to() - (pixel.y() - frame.box().top()) / frame.yScale();
        return new Vertex(x, y);
    }

    /** The circles of a curve in the units of the axes; closed ones are filled with the curve's own colour. */
    List<Vertex> circles(String role, boolean closed) {
        List<Vertex> found = new ArrayList<>();
        Matcher circle = CIRCLE.matcher(svg);
        while (circle.find()) {
            if (circle.group(3).equals(role) && circle.group(4).equals(closed ? role : "paper")) {
                found.add(value(new Vertex(Double.parseDouble(circle.group(1)), Double.parseDouble(circle.group(2)))));
            }
        }
        return found;
    }

    /** Whether two places are drawn at the same pixel, to a hundredth or two. */
    boolean same(Vertex a, Vertex b) {
        Frame frame = scene.frame();
        return Math.abs(a.x() - b.x()) * frame.xScale() < 0.02 && Math.abs(a.y() - b.y()) * frame.yScale() < 0.02;
    }
}
