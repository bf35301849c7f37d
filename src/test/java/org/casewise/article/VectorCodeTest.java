package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.syntax.Definition;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Source;
import org.casewise.syntax.VectorDefinition;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The NumPy of an article, run, against values that are correctly rounded. */
class VectorCodeTest {

    private static final List<String> POINTS =
            List.of("0 0", "1 2 3", "1000 1001 1002", "-1000 0 1000", "-1 0 0.5 2", "0 -50 -60 -0.25 3", "700 -700");

    @TempDir
    private Path folder;

    private static VectorAnalysis analysis(String component, String term) {
        Definition read = VectorDefinition.component(Source.typed(component));
        return VectorAnalysis.of(
                new VectorDefinition(read, VectorDefinition.term(Source.typed(term), read)).function());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "softmax(x; s, s > 0) = exp(x)/s       | exp(x)",
                "log_softmax(x; s, s > 0) = x - log(s) | exp(x)",
                "softmin(x; s, s > 0) = exp(-x)/s      | exp(-x)",
                "scaled(x; s, s > 0) = x/sqrt(s)       | 1 + x^2",
            })
    void thePrintedCodeGivesTheSameNumbers(String component, String term) throws Exception {
        VectorAnalysis analysis = analysis(component.strip(), term.strip());
        String name = component.substring(0, component.indexOf('('));
        StringBuilder script = new StringBuilder(VectorCode.of(name, analysis).text());
        for (String point : POINTS) {
            String list = "[" + point.replace(" ", ", ") + "]";
            script.append("print(*map(repr, " + name + "(" + list + ").tolist()))\n");
            script.append("print(*map(repr, " + name + "_jacobian(" + list + ").ravel().tolist()))\n");
            script.append("assert np.allclose(" + name + "([" + list + "] * 2)[1], " + name + "(" + list + "))\n");
        }
        List<String> lines = run(script.toString());
        assertEquals(2 * POINTS.size(), lines.size());
        for (int i = 0; i < POINTS.size(); i++) {
            List<Expr> at = new ArrayList<>();
            for (String x : POINTS.get(i).split(" ")) {
                at.add(FixedNumber.read(Source.typed(x)));
            }
            assertClose(analysis.valuesAt(at), lines.get(2 * i));
            List<Expr> entries = new ArrayList<>();
            analysis.jacobianAt(at).forEach(entries::addAll);
            assertClose(entries, lines.get(2 * i + 1));
        }
    }

    /** To a few units in the last place of the number, or of 1 where it is smaller. */
    private static void assertClose(List<Expr> exact, String printed) {
        String[] numbers = printed.split(" ");
        assertEquals(exact.size(), numbers.length, printed);
        for (int i = 0; i < numbers.length; i++) {
            double expected = Evaluation.nearestDouble(exact.get(i)).orElseThrow();
            assertEquals(expected, Double.parseDouble(numbers[i]), 2e-15 * Math.max(1, Math.abs(expected)), printed);
        }
    }

    /** Beside the diagonal nothing cancels, and on it nothing either: a share of almost everything has its tiny slope. */
    @ParameterizedTest
    @ValueSource(strings = {"softmax(x; s, s > 0) = exp(x)/s", "log_softmax(x; s, s > 0) = x - log(s)"})
    void theDiagonalLosesNothingToCancellation(String component) throws Exception {
        VectorAnalysis analysis = analysis(component, "exp(x)");
        String name = component.substring(0, component.indexOf('('));
        String script =
                VectorCode.of(name, analysis).text() + "print(repr(float(" + name + "_jacobian([0, -50])[0, 0])))\n";
        double printed = Double.parseDouble(run(script).get(0));
        Expr exact = analysis.jacobianAt(List.of(Algebra.ZERO, Algebra.num(-50)))
                .get(0)
                .get(0);
        double expected = Evaluation.nearestDouble(exact).orElseThrow();
        assertTrue(expected > 0 && Math.abs(printed - expected) <= 1e-15 * expected, printed + " " + expected);
    }

    private List<String> run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script.py"), script);
        Path out = folder.resolve("out.txt");
        boolean there = succeeds(List.of("python3", "-c", "import numpy"), out);
        if (!there) {
            System.out.println("SKIPPED: no python3 with numpy here, so the printed code was not run");
        }
        assumeTrue(there, "no python3 with numpy");
        boolean good = succeeds(List.of("python3", "-W", "error", file.toString()), out);
        assertTrue(good, Files.readString(out));
        return Files.readAllLines(out);
    }

    private static boolean succeeds(List<String> command, Path out) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }
}
