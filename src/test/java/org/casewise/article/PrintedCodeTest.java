package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casewise.notation.code.ProgrammingLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed code is run in each language, and held to the limits of {@code docs/accuracy.md}. */
class PrintedCodeTest {

    private static final String HEAD =
            "| function | order | beside | Python | NumPy | PyTorch | Java | C | JavaScript |";
    private static final double LARGEST_POINT = 1e100;
    private static final double LARGEST_VALUE = 1e300;
    private static final double SMALLEST_VALUE = 1e-290;
    private static final double GRADIENT = 1e-11;

    /** What JAX's own functions lose, in units of the last place; elsewhere it gets 16 times the limit of NumPy. */
    private static final Map<String, Double> JAX_LIBRARY = Map.of("log_ndtr 0", 4e7, "erfc 0", 160.0, "log1p 0", 64.0);

    private static List<PrintedFunction> functions;

    @TempDir
    Path folder;

    @BeforeAll
    static void functions() {
        functions = PrintedFunction.all();
    }

    /** What is promised of one function or derivative: for no language, or for each; beside what errors are measured. */
    private record Limits(String beside, Map<ProgrammingLanguage, Double> ulps) {

        /** The error in units of the last place of the value, or where that is larger of what it is measured beside. */
        double error(double x, double exact, double got) {
            double size = Math.max(Math.abs(exact), SMALLEST_VALUE);
            double scale = beside.equals("x") ? Math.abs(x) : beside.isEmpty() ? 0 : Double.parseDouble(beside);
            return exact == got || Double.isNaN(exact) && Double.isNaN(got)
                    ? 0
                    : Double.isFinite(exact) && Double.isFinite(got)
                            ? Math.abs(got - exact) / Math.ulp(Math.max(size, scale))
                            : Double.POSITIVE_INFINITY;
        }
    }

    private static Map<String, Limits> limits() throws IOException {
        Map<String, Limits> limits = new TreeMap<>();
        String text = Files.readString(Path.of("docs", "accuracy.md"));
        int start = text.indexOf(HEAD);
        assertTrue(start > 0, "no table of limits");
        for (String line : text.substring(start).lines().skip(2).toList()) {
            if (!line.startsWith("|")) {
                break;
            }
            String[] cells = line.substring(1).split("\\|");
            Map<ProgrammingLanguage, Double> ulps = new TreeMap<>();
            List<ProgrammingLanguage> columns = List.of(
                    ProgrammingLanguage.PYTHON,
                    ProgrammingLanguage.NUMPY,
                    ProgrammingLanguage.PYTORCH,
                    ProgrammingLanguage.JAVA,
                    ProgrammingLanguage.C,
                    ProgrammingLanguage.JAVASCRIPT);
            for (int i = 0; i < columns.size() && !cells[3].isBlank(); i++) {
                ulps.put(columns.get(i), Double.parseDouble(cells[i + 3].strip()));
            }
            if (!ulps.isEmpty()) {
                String row = cells[0].strip() + " " + cells[1].strip();
                double library = JAX_LIBRARY.getOrDefault(row, 0.0);
                ulps.put(ProgrammingLanguage.JAX, Math.max(library, 16 * ulps.get(ProgrammingLanguage.NUMPY)));
            }
            limits.put(cells[0].strip() + " " + cells[1].strip(), new Limits(cells[2].strip(), ulps));
        }
        return limits;
    }

    private static String row(CodeRunner.Question q) {
        return functions.get(q.function()).name() + " " + q.order();
    }

    /** What can be asked: neither so far out that squares overflow, nor so small that they vanish. */
    private static List<CodeRunner.Question> questions(Map<String, Limits> limits) {
        List<CodeRunner.Question> questions = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            for (int order = 0; order < 2; order++) {
                for (Map.Entry<Double, OptionalDouble> entry :
                        functions.get(i).values().get(order).entrySet()) {
                    double x = entry.getKey();
                    double size = Math.abs(x);
                    boolean moderate = size <= LARGEST_POINT && (size >= Double.MIN_NORMAL || size == 0);
                    boolean asked = moderate || Double.isInfinite(x) || Double.isNaN(x);
                    OptionalDouble exact = entry.getValue();
                    boolean known = exact.isPresent()
                            && !(Double.isFinite(exact.getAsDouble()) && Math.abs(exact.getAsDouble()) > LARGEST_VALUE);
                    CodeRunner.Question q = new CodeRunner.Question(i, order, x);
                    if (asked && known && !limits.get(row(q)).ulps().isEmpty()) {
                        questions.add(q);
                    }
                }
            }
        }
        return questions;
    }

    @Test
    void everyFunctionHasALimitOrIsSaidToHaveNone() throws IOException {
        Set<String> rows = new TreeSet<>();
        functions.forEach(f -> rows.addAll(List.of(f.name() + " 0", f.name() + " 1")));
        assertEquals(rows, limits().keySet());
        long promised =
                limits().values().stream().filter(l -> !l.ulps().isEmpty()).count();
        assertTrue(promised > 100, "only " + promised + " limits");
    }

    @ParameterizedTest
    @EnumSource(ProgrammingLanguage.class)
    void theCodeComputesWhatTheEngineComputes(ProgrammingLanguage language) throws Exception {
        Map<String, Limits> limits = limits();
        List<CodeRunner.Question> questions = questions(limits);
        assertTrue(questions.size() > 3000, "only " + questions.size() + " questions");
        List<Double> got = new CodeRunner(language, functions, folder).values(questions);
        Map<String, Double> worst = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            CodeRunner.Question q = questions.get(i);
            Limits limit = limits.get(row(q));
            double exact = functions
                    .get(q.function())
                    .values()
                    .get(q.order())
                    .get(q.x())
                    .getAsDouble();
            double error = limit.error(q.x(), exact, got.get(i));
            worst.merge(row(q), error, Math::max);
            if (error > limit.ulps().get(language)) {
                wrong.add(row(q) + " at " + q.x() + ": " + got.get(i) + " instead of " + exact + ", " + error + " ulp");
            }
        }
        if (Boolean.getBoolean("measure")) {
            worst.forEach((row, error) -> System.out.println("MEASURED " + language + " " + row + " " + error));
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())), wrong.size() + " wrong");
    }

    /** Away from breakpoints a gradient that a library takes is the derivative, and at none is it spoilt by another case. */
    @ParameterizedTest
    @EnumSource(
            value = ProgrammingLanguage.class,
            names = {"PYTORCH", "JAX"})
    void gradientsThroughTheCodeAreDerivatives(ProgrammingLanguage language) throws Exception {
        Map<String, Limits> limits = limits();
        List<CodeRunner.Question> questions = new ArrayList<>();
        for (CodeRunner.Question q : questions(limits)) {
            PrintedFunction f = functions.get(q.function());
            boolean defined = !Double.isNaN(f.values().get(q.order()).get(q.x()).getAsDouble());
            if (q.order() == 1 && defined && Double.isFinite(q.x()) && !f.isBreakpoint(q.x())) {
                questions.add(new CodeRunner.Question(q.function(), CodeRunner.GRADIENT, q.x()));
            }
        }
        assertTrue(questions.size() > 1500, "only " + questions.size() + " questions");
        List<Double> got = new CodeRunner(language, functions, folder).values(questions);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            CodeRunner.Question q = questions.get(i);
            PrintedFunction f = functions.get(q.function());
            double exact = f.values().get(1).get(q.x()).getAsDouble();
            double error = Math.abs(got.get(i) - exact) / Math.max(1, Math.abs(exact));
            if (got.get(i) != exact && !(error <= GRADIENT)) {
                wrong.add(f.name() + " at " + q.x() + ": " + got.get(i) + " instead of " + exact);
            }
        }
        assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())), wrong.size() + " wrong");
    }
}
