package org.casewise.notation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.notation.Read;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed Python is run, and its values are compared with exact evaluation. */
class NumPyRunTest {

    private static final double NEAR = 1e-12;
    private static final long SEED = 20;

    /** Functions whose bodies lose nothing in doubles; the last ones have joints that are no doubles. */
    private static final List<String> DEFINITIONS = List.of(
            "max(0, x)",
            "lambda(x; mu = 0.01, 0 < mu < 1) = { x if x >= 0; mu*x otherwise }",
            "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }",
            "x*clip(x/6 + 1/2, 0, 1)",
            "clip(x, -1, 1)",
            "sign(x)",
            "abs(x) + abs(x - 1)*abs(x + 2)",
            "heaviside(x)",
            "heaviside(x, 1/2)",
            "x/abs(x)",
            "1/x",
            "{ log(x) if x > 1/8 }",
            "{ sqrt(x) if x >= 0; -sqrt(-x) otherwise }",
            "shrink(x; lambda = 1/2, lambda > 0) = { x - lambda if x > lambda; 0 if -lambda <= x <= lambda; x + lambda"
                    + " otherwise }",
            "{ x^2 if x < 1; 2*x - 1 otherwise }",
            "{ x if x < 0; x + 1 otherwise }",
            "{ 1 if x = 0; x otherwise }",
            "x*Phi(x)",
            "0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x^3)))",
            "1/(1 + exp(-x))",
            "7",
            "{ 7 if x != 3 }",
            "x^(1/3) + cbrt(x)",
            "1.0507009873554804934*{ x if x > 0; 1.6732632423543772848*(exp(x) - 1) otherwise }",
            "atan(x)/pi + tanh(x)^2",
            "max(x, 1/3)",
            "max(x^3 - x - 1, 0)",
            "max(exp(x), 2)",
            "{ 1 if x < 1/3; 2 otherwise }");

    @TempDir
    Path folder;

    @BeforeAll
    static void python() {
        Python.needed();
    }

    /** One function of one listing, what it should give, and the doubles that stand for joints which are none. */
    private record Asked(String name, String label, Evaluation exact, Set<Double> joints, Set<Double> rounded) {

        static Asked of(String name, String label, Piecewise f) {
            Set<Double> joints = new TreeSet<>();
            Set<Double> rounded = new TreeSet<>();
            for (Expr joint : f.breakpoints()) {
                double near = Evaluation.nearestDouble(joint).orElseThrow();
                joints.add(near);
                if (!joint.equals(exactly(near))) {
                    rounded.add(near);
                }
            }
            return new Asked(name, label, new Evaluation(f), joints, rounded);
        }

        /** The joints and their neighbours, some places that are often wrong, and random ones. */
        Set<Double> points() {
            Set<Double> points = new TreeSet<>(List.of(-0.0, 0.0, 1e-300, -1e-300, 1e-8, -1e-8, 20.0, -20.0));
            joints.forEach(j -> points.addAll(List.of(Math.nextDown(j), j, Math.nextUp(j))));
            Random random = new Random(SEED);
            for (int i = 0; i < 20; i++) {
                points.add(random.nextGaussian() * 3);
            }
            return points;
        }

        /** Whether there is a value to compare; fails where it differs. */
        boolean agrees(double point, double got) {
            Evaluation.Result<Double> result = exact.rounded(exactly(point));
            if (rounded.contains(point) || result.outcome() == Evaluation.Outcome.UNKNOWN) {
                return false;
            }
            String what = name + " of " + label + " at " + point + ": " + got;
            if (result.outcome() == Evaluation.Outcome.UNDEFINED) {
                assertTrue(Double.isNaN(got), what + " where nothing is defined");
            } else {
                double value = result.value().orElseThrow();
                boolean same = got == value || Math.abs(got - value) <= NEAR * Math.max(1, Math.abs(value));
                assertTrue(same, what + " instead of " + value);
            }
            return true;
        }
    }

    private static Expr exactly(double point) {
        return Algebra.num(Rational.ofDouble(point));
    }

    @Test
    void functionsAndDerivativesAgreeWithExactEvaluation() throws Exception {
        // Too large a value is a warning that the user may want.
        StringBuilder script = new StringBuilder("import numpy as np\nnp.seterr(over='ignore', divide='ignore')\n");
        List<Double> points = new ArrayList<>();
        List<Asked> expected = new ArrayList<>();
        for (String text : DEFINITIONS) {
            Definition d = Read.definition(text);
            Piecewise derivative = DerivativeByCases.of(d.function()).derivative();
            String name = d.name().orElse("f");
            script.append(ProgrammingLanguage.NUMPY.listing(
                    List.of(listed(name, d.function(), d), listed(name + "_derivative", derivative, d))));
            for (Asked asked : List.of(
                    Asked.of(name, text, d.function().with(d.defaults())),
                    Asked.of(name + "_derivative", text, derivative.with(d.defaults())))) {
                String called = ProgrammingLanguage.NUMPY.nameOf(asked.name());
                for (double point : asked.points()) {
                    points.add(point);
                    expected.add(asked);
                    script.append(printed(called + "(float.fromhex('" + Double.toHexString(point) + "'))"));
                }
            }
        }
        List<String> output = Python.run(script.toString(), folder);
        assertEquals(points.size(), output.size());
        int compared = 0;
        for (int i = 0; i < output.size(); i++) {
            compared += expected.get(i).agrees(points.get(i), ofHex(output.get(i))) ? 1 : 0;
        }
        assertTrue(compared > 1500, "only " + compared + " values compared");
    }

    private static ListedFunction listed(String name, Piecewise f, Definition of) {
        return new ListedFunction(name, f, of.parameters(), List.of(), List.of(), List.of("a comment"));
    }

    private static String printed(String call) {
        return "print(float(" + call + ").hex())\n";
    }

    private static double ofHex(String text) {
        return text.equals("nan")
                ? Double.NaN
                : text.equals("inf")
                        ? Double.POSITIVE_INFINITY
                        : text.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
    }

    @Test
    void nanGivesNan() throws Exception {
        StringBuilder script = new StringBuilder();
        for (String text : DEFINITIONS) {
            Definition d = Read.definition(text);
            ListedFunction f = listed("f", d.function(), d);
            Piecewise slopes = DerivativeByCases.of(d.function()).derivative();
            ListedFunction g = listed("g", slopes, d);
            script.append(ProgrammingLanguage.NUMPY.listing(List.of(f, g))).append("print(f(np.nan), g(np.nan))\n");
        }
        List<String> output = Python.run(script.toString(), folder);
        assertEquals(DEFINITIONS.size(), output.size());
        output.forEach(line -> assertEquals("nan nan", line));
    }

    @Test
    void arraysOfAnyShapeScalarsAndListsAreTaken() throws Exception {
        Definition relu = Read.definition("max(0, x)");
        Piecewise gelu = Read.definition("x*Phi(x)").function();
        Definition soft = Read.definition("f(x; a, b = 2) = { a*x if x < 0; b*x if x > 0 }");
        String listing = ProgrammingLanguage.NUMPY.listing(List.of(
                new ListedFunction("relu", relu.function()),
                new ListedFunction(
                        "relu_derivative", DerivativeByCases.of(relu.function()).derivative()),
                new ListedFunction("gelu", gelu),
                listed("soft", soft.function(), soft),
                new ListedFunction("seven", Read.definition("7").function())));
        String script = listing + """
            inf = np.inf
            print(relu(3), relu(-3), relu([-1, 2]), relu(np.array([[-1, 2], [3, -4]])).tolist())
            print(relu(inf), relu(-inf), relu_derivative([-inf, -1, -0.0, 0, 2, inf]).tolist())
            print(gelu([]).tolist(), float(gelu(0)), seven([1, np.nan, 2]).tolist(), seven(5))
            print(soft([-1, 0, 1], 3).tolist(), soft([-1, 0, 1], a=3, b=np.array([5, 6, 7])).tolist())
            print(relu(np.array([], dtype=int)).shape, relu(np.zeros((2, 0, 3))).shape)
            """;
        assertEquals(
                List.of(
                        "3.0 0.0 [0. 2.] [[0.0, 2.0], [3.0, 0.0]]",
                        "inf 0.0 [0.0, 0.0, nan, nan, 1.0, 1.0]",
                        "[] 0.0 [7.0, nan, 7.0] 7.0",
                        "[-3.0, nan, 2.0] [-3.0, nan, 7.0]",
                        "(0,) (2, 0, 3)"),
                Python.run(script, folder));
    }

    /** Python is run with warnings as errors. */
    @Test
    void branchesThatAreNotTakenNeitherWarnNorSpoilTheValue() throws Exception {
        String[][] cases = {
            {"{ x if x > 0; exp(x) - 1 otherwise }", "[1e3, 1e308, np.inf]", "[1000.0, 1e+308, inf]"},
            {"{ log(x) if x >= 1; 0 otherwise }", "[-1, 0, -np.inf, 1]", "[0.0, 0.0, 0.0, 0.0]"},
            {"x*clip(x/6 + 1/2, 0, 1)", "[1e300, -1e300, np.inf, -np.inf]", "[1e+300, 0.0, inf, 0.0]"},
            {"{ 1/x if x != 0; 5 otherwise }", "[0, -0.0, 2]", "[5.0, 5.0, 0.5]"},
            {"{ sin(x) if x < 1; 0 otherwise }", "[np.inf, 0]", "[0.0, 0.0]"},
            {"{ sqrt(x) if x >= 0; -sqrt(-x) otherwise }", "[-4, 4]", "[-2.0, 2.0]"},
            {"{ x^(1/3) if x > 0 }", "[-8]", "[nan]"}
        };
        StringBuilder script = new StringBuilder();
        for (String[] one : cases) {
            ListedFunction f = new ListedFunction("f", Read.definition(one[0]).function());
            script.append(ProgrammingLanguage.NUMPY.listing(List.of(f))).append("print(f(" + one[1] + ").tolist())\n");
        }
        List<String> output = Python.run(script.toString(), folder);
        for (int i = 0; i < cases.length; i++) {
            assertEquals(cases[i][2], output.get(i), cases[i][0] + " at " + cases[i][1]);
        }
    }
}
