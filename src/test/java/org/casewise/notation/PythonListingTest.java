package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.expr.Algebra;
import org.casewise.syntax.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of the printed Python. */
class PythonListingTest {

    private static String listing(String text, String name) {
        Definition d = Read.definition(text);
        return PythonListing.of(List.of(new PythonFunction(name, d.function(), d.parameters(), d.given(), List.of())));
    }

    /** The lines of the only function, without the imports before it. */
    private static String function(String text) {
        String all = listing(text, "f");
        return all.substring(all.indexOf("def "));
    }

    @Test
    void aFunctionAndItsDerivativeAreAModule() {
        Definition relu = Read.definition("max(0, x)");
        assertEquals(
                """
                import numpy as np


                def relu(x):
                    x = np.asarray(x, dtype=float)
                    return np.select([x < 0, x >= 0], [0, x], default=np.nan)


                def relu_derivative(x):
                    x = np.asarray(x, dtype=float)
                    # undefined at 0
                    return np.select([x < 0, x > 0], [0, 1], default=np.nan)
                """,
                PythonListing.of(List.of(
                        new PythonFunction("relu", relu.function(), List.of()),
                        new PythonFunction(
                                "relu_derivative",
                                DerivativeByCases.of(relu.function()).derivative(),
                                List.of("undefined\nat 0")))));
    }

    @Test
    void parametersAreArgumentsAndAssumptionsComments() {
        assertEquals(
                """
                def f(x, lambda_=0.01, mu=5 / 3):
                    # 0 < lambda_ < 1
                    # mu > lambda_ + 1 / 2
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
    void branchesThatMayWarnAreComputedInSilence() {
        assertEquals("""
            def f(x):
                x = np.asarray(x, dtype=float)
                with np.errstate(all="ignore"):
                    return np.select([x < 0, x >= 0], [np.exp(x) - 1, x], default=np.nan)
            """, function("{ x if x > 0; exp(x) - 1 otherwise }"));
        assertFalse(function("{ x if x > 0; tanh(x) otherwise }").contains("errstate"), "never warns");
        assertFalse(function("exp(x)").contains("errstate"), "a warning on the branch that is taken is the user's");
        assertTrue(function("{ x if x > 0; x^2 otherwise }").contains("errstate"), "overflows");
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
                        "import math\n\nimport numpy as np\n\nerf = np.vectorize(math.erf, otypes=[float])\n\n\n"),
                gelu);
    }

    @Test
    void aProvedRootIsNamedAndSaysWhatItIsTheRootOf() {
        String text = function("f(x) = max(x^3 - x - 1, 0)");
        assertTrue(text.contains("    root = 1.324717957244746  # t**3 - t - 1 == 0\n"), text);
        assertTrue(text.contains("[x < root, x >= root]"), text);
    }

    @Test
    void aConstantStillGivesNanForNan() {
        assertTrue(function("7").endsWith("    return np.where(np.isnan(x), np.nan, 7)\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "lambda, lambda_",
        "lambda_, lambda__",
        "lambda__, lambda___",
        "np, np_",
        "erf, erf_",
        "x_, x_",
        "_, _",
        "match, match"
    })
    void namesThatPythonKeepsGetAnUnderscore(String name, String expected) {
        assertEquals(expected, new NumPy().identifier(name));
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
        keywords.forEach(word -> assertEquals(word + "_", new NumPy().identifier(word)));
    }

    @Test
    void programsHaveNoLimits() {
        Statements statements = new Statements(new NumPy(), Algebra.symbol("x"), "f");
        assertThrows(
                UnsupportedOperationException.class,
                () -> statements.quotientsDiffer(Algebra.ZERO, Algebra.ZERO, Algebra.ONE));
    }
}
