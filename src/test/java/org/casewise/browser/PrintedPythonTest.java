package org.casewise.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.catalogue.CardReader;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Python that stands in a committed article, taken from its Markdown and run. */
class PrintedPythonTest {

    private static final Pattern LISTING = Pattern.compile("(?s)\n```python\n(.*?)```\n");
    private static final Pattern DEFINED = Pattern.compile("(?m)^def (\\w+)\\(");

    /** Joints, zeros of both signs, the smallest and the largest, and a few in between. */
    private static final List<Double> POINTS =
            List.of(0.0, -0.0, 4.9e-324, -4.9e-324, 0.1, -0.1, 1.0, -1.0, 2.5, -7.0, 10.0, 1e300, -1e300);

    private static final double NEAR = 1e-12;

    /** The functions of a listing at the numbers of its standard input, all written as hexadecimal doubles. */
    private static final String ASK = """
            import sys
            import numpy as np
            import listing
            for line in sys.stdin:
                x = float.fromhex(line)
                for name in sys.argv[1:]:
                    f = getattr(listing, name)
                    # The last one: an array gives what its numbers give.
                    print(float(f(x)).hex(), float(f(np.array([x, x]))[1]).hex())
            """;

    @TempDir
    Path folder;

    /** The English Markdown of every article. */
    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.walk(CommittedPages.OUTPUT)) {
            List<Path> found =
                    files.filter(file -> file.endsWith("en.md")).sorted().toList();
            assertTrue(!found.isEmpty(), "no article in " + CommittedPages.OUTPUT);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void itGivesTheValuesOfTheArticle(Path article) throws Exception {
        String python = pythonWith("numpy");
        List<String> names = DEFINED.matcher(write(article))
                .results()
                .map(d -> d.group(1))
                .limit(2)
                .toList();
        Files.writeString(folder.resolve("ask.py"), ASK);
        StringBuilder input = new StringBuilder();
        POINTS.forEach(x -> input.append(Double.toHexString(x)).append('\n'));
        input.append("nan\n");
        List<String> answers = run(python, input.toString(), "ask.py", names.get(0), names.get(1))
                .lines()
                .toList();
        assertEquals((POINTS.size() + 1) * 2, answers.size(), answers.toString());

        Piecewise f = function(article);
        List<Evaluation> exact = List.of(
                new Evaluation(f), new Evaluation(DerivativeByCases.of(f).derivative()));
        for (int i = 0; i < answers.size(); i++) {
            String what = names.get(i % 2) + " at " + (i / 2 < POINTS.size() ? POINTS.get(i / 2) : "nan");
            String[] twice = answers.get(i).split(" ");
            double got = number(twice[0]);
            assertEquals(got, number(twice[1]), what + ", in an array");
            Optional<Double> expected =
                    i / 2 < POINTS.size() ? at(exact.get(i % 2), POINTS.get(i / 2)) : Optional.of(Double.NaN);
            if (expected.isPresent()) {
                double value = expected.get();
                boolean same = Double.isNaN(value)
                        ? Double.isNaN(got)
                        : got == value || Math.abs(got - value) <= NEAR * Math.max(1, Math.abs(value));
                assertTrue(same, what + " is " + value + ", not " + got);
            }
        }
    }

    /** The figure as matplotlib sees it, instead of shown. */
    private static final String LOOK = """
            import runpy
            import matplotlib.pyplot as plt
            def look():
                axes = plt.gca()
                print(*plt.gcf().get_size_inches())
                print(axes.get_xlabel(), axes.get_ylabel())
                print(*axes.get_xticks())
                print(*axes.get_yticks())
                print(len(axes.get_legend().get_texts()))
                # No line crosses a joint: one of more than two points is a curve, and none has it inside.
                print(sum(len(line.get_xdata()) > 2 and min(line.get_xdata()) < 0 < max(line.get_xdata())
                          for line in axes.get_lines()))
            plt.show = look
            runpy.run_path("listing.py", run_name="__main__")
            """;

    @Test
    void itDrawsTheFigureOfTheArticle() throws Exception {
        write(CommittedPages.OUTPUT.resolve("relu").resolve("en.md"));
        Files.writeString(folder.resolve("look.py"), LOOK);
        List<String> seen = run(pythonWith("matplotlib"), "", "look.py").lines().toList();
        String xTicks =
                IntStream.rangeClosed(-10, 10).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        String yTicks = IntStream.rangeClosed(-1, 9).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertEquals(List.of("6.0 4.0", "x y", xTicks, yTicks, "2", "0"), seen);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void itRunsAsAProgram(Path article) throws Exception {
        String code = write(article);
        String python = pythonWith(code.contains("matplotlib") ? "matplotlib" : "numpy");
        run(python, "", "listing.py");
    }

    private String write(Path article) throws IOException {
        Matcher listing = LISTING.matcher(Files.readString(article));
        assertTrue(listing.find(), "no Python in " + article);
        Files.writeString(folder.resolve("listing.py"), listing.group(1));
        return listing.group(1);
    }

    /** The function that the article is about, with the default values of its parameters. */
    private static Piecewise function(Path article) throws IOException {
        String card = article.getParent().getFileName() + ".md";
        try (InputStream in = PrintedPythonTest.class.getResourceAsStream("/functions/" + card)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Definition definition = CardReader.read(new Source(card, text)).definition();
            return definition.with(definition.defaults()).function();
        }
    }

    /** The value, nan where there is none; empty where that cannot be decided. */
    private static Optional<Double> at(Evaluation exact, double x) {
        Evaluation.Result<Double> result = exact.rounded(Algebra.num(Rational.ofDouble(x)));
        return result.outcome() == Evaluation.Outcome.UNDEFINED ? Optional.of(Double.NaN) : result.value();
    }

    private static double number(String python) {
        return switch (python) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(python);
        };
    }

    /** A Python that has the module; where there is none the test is skipped, and says so. */
    private String pythonWith(String module) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3", "python")) {
            try {
                if (start(python, "-c", "import " + module).waitFor() == 0) {
                    return python;
                }
            } catch (IOException e) {
                // Not there: the next one may be.
            }
        }
        System.out.println("SKIPPED: no Python with " + module + ", so the Python of the articles was not run");
        return Assumptions.abort("no Python with " + module);
    }

    /** What a program printed, which must end well, within a minute, and without a warning about the listing. */
    private String run(String python, String input, String... arguments) throws IOException, InterruptedException {
        String[] command =
                Stream.concat(Stream.of(python), Stream.of(arguments)).toArray(String[]::new);
        Process process = start(command);
        process.getOutputStream().write(input.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running: " + String.join(" ", command));
        String complaints = Files.readString(folder.resolve("complaints.txt"));
        boolean well = process.exitValue() == 0 && !complaints.contains("listing.py");
        assertTrue(well, String.join(" ", command) + ": " + complaints);
        return Files.readString(folder.resolve("printed.txt"));
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .redirectError(folder.resolve("complaints.txt").toFile());
        // A figure is drawn, not shown, which is nothing to warn of; and nothing is kept outside the folder.
        builder.environment()
                .putAll(Map.of(
                        "MPLBACKEND", "Agg",
                        "MPLCONFIGDIR", folder.toString(),
                        "PYTHONDONTWRITEBYTECODE", "1",
                        "PYTHONWARNINGS", "ignore::UserWarning"));
        return builder.start();
    }
}
