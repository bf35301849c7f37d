package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.expr.Expr;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.numeric.Evaluation;
import org.casewise.syntax.Definition;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Source;
import org.casewise.syntax.VectorDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed of vector functions is run in each language, against values that are correctly rounded. */
class VectorCodeRunTest {

    /** Names that the printed texts use themselves are among those of the last function. */
    private static final List<String[]> FUNCTIONS = List.of(
            new String[] {"softmax(x; s, s > 0) = exp(x)/s", "exp(x)"},
            new String[] {"log_softmax(x; s, s > 0) = x - log(s)", "exp(x)"},
            new String[] {"softmin(x; s, s > 0) = exp(-x)/s", "exp(-x)"},
            new String[] {"scaled(x; s, s > 0) = x/sqrt(s)", "1 + x^2"},
            new String[] {"shares(n; rows, rows > 0) = exp(n)/rows", "t(n) = exp(n)"});

    private static final List<String> POINTS = List.of(
            "0, 0",
            "1, 2, 3",
            "1000, 1001, 1002",
            "-1000, 0, 1000",
            "-1, 0, 0.5, 2",
            "0, -50, -60, -0.25, 3",
            "700, -700");

    private static final String JAX_OVER_NUMPY =
            "import types\nlax = types.SimpleNamespace(stop_gradient=lambda x: x)\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ProgrammingLanguage.class)
    void eachLanguageGivesTheSameNumbers(ProgrammingLanguage language) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String[] f : FUNCTIONS) {
            lines.addAll(answers(language, listing(language, f), language.nameOf(name(f))));
        }
        assertEquals(2 * POINTS.size() * FUNCTIONS.size(), lines.size());
        int line = 0;
        for (String[] f : FUNCTIONS) {
            VectorAnalysis analysis = analysis(f);
            for (String point : POINTS) {
                List<Expr> at = new ArrayList<>();
                for (String x : point.split(", ")) {
                    at.add(FixedNumber.read(Source.typed(x)));
                }
                assertClose(analysis.valuesAt(at), lines.get(line++), f[0] + " at " + point);
                List<Expr> entries = new ArrayList<>();
                analysis.jacobianAt(at).forEach(entries::addAll);
                assertClose(entries, lines.get(line++), "the matrix of " + f[0] + " at " + point);
            }
        }
    }

    /** PyTorch's own derivative of the printed function is the printed matrix. */
    @Test
    void autogradGivesThePrintedMatrix() throws Exception {
        String python = python("torch");
        String script = listing(ProgrammingLanguage.PYTORCH, FUNCTIONS.get(0))
                + "x = torch.tensor([1.0, 1.0, 0.0, -3.0], dtype=torch.float64)\n"
                + "own = torch.autograd.functional.jacobian(softmax, x)\n"
                + "print(torch.allclose(own, softmax_jacobian(x), rtol=1e-14, atol=1e-16))\n";
        assertEquals(List.of("True"), run(python, write("autograd.py", script)));
    }

    private static String name(String[] f) {
        return f[0].substring(0, f[0].indexOf('('));
    }

    private static VectorAnalysis analysis(String[] f) {
        Definition component = VectorDefinition.component(Source.typed(f[0]));
        return VectorAnalysis.of(
                new VectorDefinition(component, VectorDefinition.term(Source.typed(f[1]), component)).function());
    }

    private static String listing(ProgrammingLanguage language, String[] f) {
        return VectorCode.listing(language, name(f), f[0], analysis(f), sentence -> sentence.key());
    }

    /** To a few units in the last place of the number, or of 1 where it is smaller. */
    private static void assertClose(List<Expr> exact, String printed, String where) {
        String[] numbers = printed.split(" ");
        assertEquals(exact.size(), numbers.length, where + ": " + printed);
        for (int i = 0; i < numbers.length; i++) {
            double expected = Evaluation.nearestDouble(exact.get(i)).orElseThrow();
            double tolerance = 2e-15 * Math.max(1, Math.abs(expected));
            assertEquals(expected, Double.parseDouble(numbers[i]), tolerance, where + ": " + printed);
        }
    }

    private List<String> answers(ProgrammingLanguage language, String listing, String f) throws Exception {
        return switch (language) {
            case PYTHON -> python(listing, f, "", "[%s]", "%s", "[y for row in %s for y in row]");
            case NUMPY ->
                python(listing, f, "numpy", "np.array([%s], dtype=float)", "%s.tolist()", "%s.ravel().tolist()");
            case PYTORCH ->
                python(
                        listing,
                        f,
                        "torch",
                        "torch.tensor([%s], dtype=torch.float64)",
                        "%s.tolist()",
                        "%s.ravel().tolist()");
            case JAX -> jax(listing, f);
            case JAVASCRIPT -> node(listing, f);
            case C -> c(listing, f);
            case JAVA -> java(listing, f);
        };
    }

    /** Where there is no JAX its text is run over NumPy under JAX's names. */
    private List<String> jax(String listing, String f) throws Exception {
        if (CodeRunner.pythonWith("jax").isPresent()) {
            String exact = "import jax\njax.config.update(\"jax_enable_x64\", True)\n" + listing;
            return python(exact, f, "jax", "jnp.array([%s], dtype=float)", "%s.tolist()", "%s.ravel().tolist()");
        }
        System.out.println("no jax here: what is printed for it was run over NumPy under JAX's names");
        Path jax = Files.createDirectories(folder.resolve("jax"));
        Files.writeString(jax.resolve("__init__.py"), JAX_OVER_NUMPY);
        Files.writeString(jax.resolve("numpy.py"), "from numpy import *\n");
        return python(listing, f, "numpy", "jnp.array([%s], dtype=float)", "%s.tolist()", "%s.ravel().tolist()");
    }

    private List<String> python(String listing, String f, String library, String vector, String values, String entries)
            throws Exception {
        StringBuilder script = new StringBuilder(listing);
        for (String point : POINTS) {
            String x = vector.formatted(point);
            script.append("print(*map(repr, " + values.formatted(f + "(" + x + ")") + "))\n");
            script.append("print(*map(repr, " + entries.formatted(f + "_jacobian(" + x + ")") + "))\n");
        }
        return run(python(library), "-W", "error", write(f + ".py", script.toString()));
    }

    private List<String> node(String listing, String f) throws Exception {
        needed(succeeds(List.of("node", "--version")), "node");
        StringBuilder script = new StringBuilder("\"use strict\";\n" + listing);
        for (String point : POINTS) {
            script.append("console.log(" + f + "([" + point + "]).join(\" \"));\n");
            script.append("console.log(" + f + "Jacobian([" + point + "]).flat().join(\" \"));\n");
        }
        return run("node", write(f + ".js", script.toString()));
    }

    private List<String> c(String listing, String f) throws Exception {
        needed(succeeds(List.of("cc", "--version")), "cc");
        StringBuilder program = new StringBuilder(listing + "#include <stdio.h>\n"
                + "static void show(int n, const double y[]) {\n"
                + "    for (int i = 0; i < n; i++) printf(\"%.17g%c\", y[i], i == n - 1 ? '\\n' : ' ');\n}\n"
                + "int main(void) {\n    double y[25];\n");
        for (String point : POINTS) {
            int n = point.split(",").length;
            String x = "(double[]){" + point + "}";
            program.append("    " + f + "(" + n + ", " + x + ", y); show(" + n + ", y);\n");
            program.append("    " + f + "_jacobian(" + n + ", " + x + ", y); show(" + n * n + ", y);\n");
        }
        String source = write(f + ".c", program + "    return 0;\n}\n");
        String binary = folder.resolve(f).toString();
        assertEquals(
                List.of(), run("cc", "-std=c99", "-O1", "-Wall", "-Wextra", "-Werror", "-o", binary, source, "-lm"));
        return run(binary);
    }

    private List<String> java(String listing, String f) throws Exception {
        String type = listing.substring("public final class ".length(), listing.indexOf(" {"));
        String source = write(type + ".java", listing);
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-Xlint:all", "-Werror", "-d", folder.toString(), source));
        List<String> lines = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            Class<?> printed = loader.loadClass(type);
            for (String point : POINTS) {
                lines.add(joined((double[]) called(printed, f, point)));
                StringJoiner rows = new StringJoiner(" ");
                for (double[] row : (double[][]) called(printed, f + "Jacobian", point)) {
                    rows.add(joined(row));
                }
                lines.add(rows.toString());
            }
        }
        return lines;
    }

    private static Object called(Class<?> printed, String f, String point)
            throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        String[] numbers = point.split(", ");
        double[] x = new double[numbers.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.parseDouble(numbers[i]);
        }
        return printed.getMethod(f, double[].class).invoke(null, (Object) x);
    }

    private static String joined(double[] values) {
        StringJoiner joined = new StringJoiner(" ");
        for (double value : values) {
            joined.add(Double.toString(value));
        }
        return joined.toString();
    }

    private static String python(String library) {
        String what = library.isEmpty() ? "python3" : "python3 with " + library;
        needed(CodeRunner.pythonWith(library).isPresent(), what);
        return CodeRunner.pythonWith(library).orElseThrow();
    }

    private static void needed(boolean there, String what) {
        if (!there) {
            System.out.println("SKIPPED: no " + what + " here, so what is printed for it was not run");
        }
        assumeTrue(there, "no " + what);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        assertEquals("0", ended ? String.valueOf(process.exitValue()) : "no end", () -> String.join(" ", command));
        return Files.readAllLines(out);
    }

    private boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
