package org.casewise.notation.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.expr.Algebra;
import org.casewise.notation.Printed;
import org.casewise.notation.Read;
import org.casewise.notation.Spelling;
import org.casewise.notation.Statements;
import org.casewise.syntax.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of the printed Python over NumPy. */
class NumPyListingTest {

    private static String listing(String text, String name) {
        Definition d = Read.definition(text);
        return ProgrammingLanguage.NUMPY.listing(
                List.of(new ListedFunction(name, d.function(), d.parameters(), List.of(), List.of(), List.of())));
    }

    /** The lines of the only function, without the imports before it. */
    private static String function(String text) {
        String all = listing(text, "f");
        return all.substring(all.indexOf("def f"));
    }

    private static NumPy numPy() {
        return new NumPy(new Supplement(ArraySupplement.numPy(), Set.of()));
    }

    @Test
    void expressionsAreSpelledAsAProgrammerWouldWriteThem() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(NumPyListingTest.class.getResourceAsStream("/notation/numpy.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<String[]> rows = Arrays.stream(text.split("\n\n+"))
                    .filter(block -> !block.startsWith("#"))
                    .map(block -> block.strip().split("\n"))
                    .toList();
            assertTrue(rows.size() > 50, "only " + rows.size() + " rows");
            assertAll(rows.stream()
                    .map(row -> () -> assertEquals(
                            row[1], new Spelling(numPy(), Algebra.symbol("x")).of(Read.value(row[0])), row[0])));
        }
    }

    @Test
    void aFunctionAndItsDerivativeAreAModule() {
        Definition relu = Read.definition("max(0, x)");
        assertEquals(
                """
                import numpy as np


                def relu(x):
                    \"""A line.

                    Another one.
                    \"""
                    x = np.asarray(x, dtype=float)
                    return np.select([x < 0, x >= 0], [0, x], default=np.nan)


                def relu_derivative(x):
                    x = np.asarray(x, dtype=float)
                    # undefined at 0
                    return np.select([x < 0, x > 0], [0, 1], default=np.nan)
                """,
                ProgrammingLanguage.NUMPY.listing(List.of(
                        new ListedFunction(
                                "relu",
                                relu.function(),
                                List.of(),
                                List.of(),
                                List.of("A line.", "Another\none."),
                                List.of()),
                        new ListedFunction(
                                "relu_derivative",
                                DerivativeByCases.of(relu.function()).derivative(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("undefined\nat 0")))));
    }

    @Test
    void parametersAreArguments() {
        assertEquals(
                """
                def f(x, lambda_=0.01, mu=5 / 3):
                    x = np.asarray(x, dtype=float)
                    return np.select([x < 0, x >= 0], [lambda_ * x, mu * x], default=np.nan)
                """,
                function("f(x; lambda = 0.01, mu = 5/3, 0 < lambda < 1, mu > lambda + 1/2) ="
                        + " { mu*x if x >= 0; lambda*x otherwise }"));
    }

    @Test
    void aParameterWithoutDefaultBehindOneThatHasItIsNamed() {
        assertTrue(function("f(x; a, b = 2) = a*x + b").startsWith("def f(x, a, b=2):"));
        assertTrue(function("f(x; b = 2, a) = a*x + b").startsWith("def f(x, *, b=2, a):"));
    }

    @Test
    void branchesThatMayWarnGetAHarmlessArgumentWhereTheyAreNotTaken() {
        assertEquals("""
            def f(x):
                x = np.asarray(x, dtype=float)
                x1 = np.where(x <= 0, x, -1)
                return np.select([x <= 0, x > 0], [np.expm1(x1), x + 1], default=np.nan)
            """, function("{ x + 1 if x > 0; exp(x) - 1 otherwise }"));
        assertFalse(function("{ x + 1 if x > 0; tanh(x) otherwise }").contains("where"), "never warns");
        assertFalse(function("exp(x)").contains("where"), "a warning on the branch that is taken is the user's");
        assertTrue(function("{ x if x > 0; x^2 otherwise }").contains("np.where(x < 0, x, -1)"), "overflows");
        assertTrue(function("{ x^2 if 1 < x < 2; 0 otherwise }").contains("np.where((1 < x) & (x < 2), x, 1.5)"));
        assertTrue(function("f(x; x1 = 3, x1 > 2) = { x^2 if x < x1; 0 otherwise }")
                .contains("    x2 = np.where(x < x1, x, x1 - 1)\n"));
    }

    @Test
    void longListsAreBrokenAsAFormatterWould() {
        assertEquals(
                """
                def f(x):
                    x = np.asarray(x, dtype=float)
                    return np.select(
                        [
                            x < -20,
                            (-20 <= x) & (x < -10),
                            (-10 <= x) & (x < 10),
                            (10 <= x) & (x < 20),
                            x >= 20,
                        ],
                        [x + 20, 0, x, 0, x],
                        default=np.nan,
                    )
                """,
                function("{ x + 20 if x < -20; 0 if -20 <= x < -10; x if -10 <= x < 10; 0 if 10 <= x < 20; x"
                        + " otherwise }"));
    }

    @Test
    void theErrorFunctionIsTakenFromPython() {
        String gelu = listing("x*Phi(x)", "gelu");
        assertTrue(
                gelu.startsWith(
                        "import math\n\nimport numpy as np\n\nerfc = np.vectorize(math.erfc, otypes=[float])\n\n\n"),
                gelu);
    }

    @Test
    void aFunctionThatIsBroughtAlongTakesNoNameThatIsTaken() {
        String sigmoid = listing("1/(1 + exp(-x))", "sigmoid");
        assertTrue(sigmoid.contains("def sigmoid_(x):\n    e = np.exp(-np.abs(x))\n"), sigmoid);
        assertTrue(sigmoid.contains("def sigmoid(x):\n"), sigmoid);
        assertTrue(sigmoid.contains("    return sigmoid_(x)\n"), sigmoid);
    }

    /** The nearest double belongs to the side on which it lies. */
    @Test
    void aBreakpointThatIsNoDoubleIsTheGapBesideTheNearestOne() {
        String third = function("{ 1 if x < 1/3; 2 otherwise }");
        assertTrue(third.contains("[x <= 0.3333333333333333, x > 0.3333333333333333],\n"), third);
        assertTrue(third.contains("    # 0.3333333333333333: 1/3\n"), third);
        String tenth = function("{ 1 if x <= 1/10; 2 otherwise }");
        assertTrue(tenth.contains("[x < 0.1, x >= 0.1], [1, 2]"), tenth);
        String root = function("max(x^3 - x - 1, 0)");
        assertTrue(root.contains("    # 1.324717957244746: root(x^3 - x - 1, "), root);
        assertTrue(root.contains("[x < 1.324717957244746, x >= 1.324717957244746]"), root);
    }

    @Test
    void aConstantStillGivesNanForNan() {
        assertTrue(function("7")
                .endsWith("    return np.select([(-np.inf <= x) & (x <= np.inf)], [7], default=np.nan)\n"));
    }

    @Test
    void theInfinitiesHaveTheValuesThatAreGiven() {
        ListedFunction f = new ListedFunction(
                "f",
                Read.definition("x*exp(-x)").function(),
                List.of(),
                List.of(
                        ListedFunction.atEnd(false, ListedFunction.MINUS_INFINITY),
                        ListedFunction.atEnd(true, Algebra.ZERO)),
                List.of(),
                List.of());
        assertEquals("""
                import numpy as np


                def f(x):
                    x = np.asarray(x, dtype=float)
                    x1 = np.where((-np.inf < x) & (x < np.inf), x, 0)
                    return np.select(
                        [x == -np.inf, (-np.inf < x) & (x < np.inf), x == np.inf],
                        [-np.inf, x1 * np.exp(-x1), 0],
                        default=np.nan,
                    )
                """, ProgrammingLanguage.NUMPY.listing(List.of(f)));
    }

    @ParameterizedTest
    @CsvSource({
        "lambda, lambda_",
        "lambda_, lambda__",
        "lambda__, lambda___",
        "np, np_",
        "math, math_",
        "x_, x_",
        "_, _",
        "match, match"
    })
    void namesThatPythonKeepsGetAnUnderscore(String name, String expected) {
        assertEquals(expected, numPy().identifier(name));
    }

    @ParameterizedTest
    @CsvSource({"leaky-relu, leaky_relu", "2x, _2x", "class, class_", "ReLU 6, ReLU_6", "\u00e9, _", "'', _"})
    void anyTextBecomesTheNameOfAFunction(String name, String expected) {
        assertTrue(listing("x", name).contains("\ndef " + expected + "(x):\n"), listing("x", name));
    }

    @Test
    void everyKeywordOfPythonIsKept(@TempDir Path folder) throws Exception {
        Python.needed();
        List<String> keywords = Python.run("import keyword\nprint('\\n'.join(keyword.kwlist))\n", folder);
        assertTrue(keywords.size() > 30, keywords.toString());
        keywords.forEach(word -> assertEquals(word + "_", numPy().identifier(word)));
    }

    @Test
    void programsHaveNoLimits() {
        Statements statements = new Statements(numPy(), Algebra.symbol("x"), "f");
        assertThrows(
                UnsupportedOperationException.class,
                () -> statements.quotientsDiffer(Algebra.ZERO, Algebra.ZERO, Algebra.ONE));
    }

    @Test
    void aProgramDoesNotGuessTheNameOfAFunction() {
        List<Printed> argument = List.of(Printed.atom("x"));
        assertThrows(IllegalArgumentException.class, () -> numPy().call("gudermannian", argument));
        assertThrows(IllegalArgumentException.class, () -> new Supplement(Map.of(), Set.of()).name("gudermannian"));
    }
}
