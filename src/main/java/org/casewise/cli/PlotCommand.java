package org.casewise.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewise.catalogue.VectorCard;
import org.casewise.catalogue.Window;
import org.casewise.exact.Rational;
import org.casewise.expr.Expr;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Interval;
import org.casewise.plot.Labels;
import org.casewise.plot.Plot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Range;
import org.casewise.plot.Scene;
import org.casewise.plot.SvgWriter;
import org.casewise.render.Raster;
import org.casewise.site.OneFile;
import org.casewise.site.OutputException;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.casewise.syntax.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the picture alone. */
@Command(name = "plot", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PlotCommand implements Callable<Integer> {

    private static final int HIGHEST_ORDER = 9;
    private static final List<Integer> USUAL_ORDERS = List.of(0, 1);

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private String out;

    @Option(names = "--x", paramLabel = "A,B")
    private String x;

    @Option(names = "--order", split = ",", paramLabel = "N")
    private List<Integer> orders = new ArrayList<>();

    PlotCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException {
        String file = out.toLowerCase(Locale.ROOT);
        if (!file.endsWith(".svg") && !file.endsWith(".png")) {
            throw InputProblem.input("cli.bad-picture", out);
        }
        Path target = TextFile.path(out);
        Optional<VectorCard> vector = function.vector(session);
        if (vector.isPresent()) {
            VectorPicture picture = new VectorPicture(vector.get(), function.dimension(), orders);
            return write(target, picture.scene(range(Optional.empty())), picture.labels(session));
        }
        Definition definition = function.instance(session);
        Range range = range(definition.window());
        if (x != null && definition.window().isPresent()) {
            definition = definition.within(Rational.ofDouble(range.from()), Rational.ofDouble(range.to()));
        }
        List<Integer> drawn = orders.isEmpty() ? USUAL_ORDERS : orders;
        return write(target, scene(definition, drawn, range), labels(definition, drawn));
    }

    private int write(Path target, Scene scene, Labels labels) throws OutputException {
        if (scene.isEmpty()) {
            throw InputProblem.input("cli.nothing-to-draw");
        }
        String svg = SvgWriter.standalone(scene, labels);
        boolean vectors = out.toLowerCase(Locale.ROOT).endsWith(".svg");
        OneFile.write(target, vectors ? svg.getBytes(StandardCharsets.UTF_8) : Raster.png(svg));
        session.terminal().err().println(session.say("cli.written-file", Visible.text(out)));
        return ExitCode.DONE;
    }

    private Scene scene(Definition definition, List<Integer> drawn, Range range) {
        if (drawn.stream().anyMatch(n -> n < 0 || n > HIGHEST_ORDER)) {
            throw InputProblem.input("cli.bad-order", String.valueOf(HIGHEST_ORDER));
        }
        PlotRequest request = PlotRequest.ofDerivatives(definition.function(), drawn, range);
        return Plot.of(drawn.get(0) == 0 ? request.withCorners() : request);
    }

    /** What was asked for, otherwise the window on which the function is known, otherwise the usual one. */
    private Range range(Optional<Interval> known) {
        if (x == null && known.isPresent()) {
            return new Range(end(known.get().from()), end(known.get().to()));
        }
        if (x == null) {
            return new Range(
                    Window.DEFAULT_X.low().toDouble(), Window.DEFAULT_X.high().toDouble());
        }
        List<Double> ends = new ArrayList<>();
        Source source = new Source("--x", x);
        List<Warning> warnings = new ArrayList<>();
        List<Point> points = Point.list(source, warnings);
        warnings.forEach(w -> session.warn(source, w));
        for (Point end : points) {
            ends.add(end.value().flatMap(Evaluation::nearestDouble).orElseThrow(this::badInterval));
        }
        boolean good = ends.size() == 2 && ends.get(0) < ends.get(1) && Double.isFinite(ends.get(1) - ends.get(0));
        if (!good) {
            throw badInterval();
        }
        return new Range(ends.get(0), ends.get(1));
    }

    private static double end(Optional<Expr> point) {
        return point.flatMap(Evaluation::nearestDouble).orElseThrow();
    }

    private InputProblem badInterval() {
        return InputProblem.input("cli.bad-interval", x);
    }

    private Labels labels(Definition definition, List<Integer> drawn) {
        String name = definition
                .name()
                .orElseGet(() -> new Spelling(new PlainText(), definition.variable()).of(definition.written()));
        List<String> legend = new ArrayList<>();
        for (int order : drawn) {
            legend.add(
                    switch (order) {
                        case 0 -> session.say("plot.legend.function", name);
                        case 1 -> session.say("plot.legend.derivative", name);
                        default -> session.say("plot.legend.order", name, String.valueOf(order));
                    });
        }
        return Labels.of("plot", name, "x", "y", legend)
                .withLanguage(session.language().tag());
    }
}
