package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Interval;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts of a family whose members are one curve in other units; the numbers were found with mpmath. */
class ScalingTest {

    private static Definition read(String text) {
        return DefinitionReader.read(Source.typed(text));
    }

    private static FunctionFacts facts(String text) {
        return FactsByCase.of(Analysis.of(read(text).function())).always();
    }

    private static double at(Expr e, String parameter, int value) {
        Symbol p = Algebra.symbol(parameter);
        return Evaluation.nearestDouble(Substitution.of(e, Map.of(p, Algebra.num(value))))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f(x; b, b > 0) = x*sigmoid(b*x)       | b | -0.06961613569026845 | 1.0998393201288669",
                "f(x; a, a > 0) = x*tanh(softplus(a*x))| a | -0.07721085325431260 | 1.0884981612517279",
                "f(x; w, w > 0) = sin(w*x)             | w | -1                   | 4",
                "f(x; w, w > 0) = sin(x/w)             | w | -1                   | 0.25",
                "f(x; k, k > 0) = k*exp(-x^2)          | k | 0                    | 3.4310555398428272",
            })
    void theRangeAndTheSteepestSlopeAreToldInTheUnitsOfEach(
            String text, String parameter, double low, double steepest) {
        FunctionFacts facts = facts(text);
        Interval range = facts.range().value().orElseThrow().get(0);
        assertEquals(low, at(range.from().orElseThrow(), parameter, 4), 1e-15);
        assertEquals(
                steepest, at(facts.lipschitz().value().orElseThrow().finite().orElseThrow(), parameter, 4), 4e-15);
    }

    @Test
    void extremaAndInflectionsMoveToTheirPlaces() {
        FunctionFacts facts = facts("swish(x; beta = 1, beta > 0) = x*sigmoid(beta*x)");
        Extremum only = facts.extrema().value().orElseThrow().get(0);
        assertTrue(only.minimum() && only.global());
        assertEquals(-0.31961613569026845, at(only.on().from().orElseThrow(), "beta", 4), 1e-15);
        assertEquals(
                0.59983932012886692,
                at(facts.inflections().value().orElseThrow().get(1), "beta", 4),
                1e-14);
    }

    /** Of SiLU are known the least value -0.27846454276107379510 and the steepest slope 1.09983932012886691695. */
    @Test
    void severalParametersAreTakenOneAfterTheOther() {
        FunctionFacts facts = facts("f(x; a, b, a > 0, b > 0) = a*x*sigmoid(b*x)");
        Extremum only = facts.extrema().value().orElseThrow().get(0);
        Expr slope = facts.lipschitz().value().orElseThrow().finite().orElseThrow();
        Map<Symbol, Expr> values = Map.of(Algebra.symbol("a"), Algebra.num(3), Algebra.symbol("b"), Algebra.num(2));
        assertEquals(
                -0.41769681414161069,
                Evaluation.nearestDouble(Substitution.of(only.value(), values)).orElseThrow(),
                1e-15);
        assertEquals(
                3.2995179603866008,
                Evaluation.nearestDouble(Substitution.of(slope, values)).orElseThrow(),
                4e-15);
    }

    /** What is told with the parameter open is what is found for a number in its place. */
    @ParameterizedTest
    @CsvSource({
        "x*tanh(x/b), 3",
        "b^3*x*sigmoid(b*x), 2",
        "x*exp(-b*x^2), 4",
        "{ x if x > 0; b*tanh(x/b)*exp(x/b) otherwise }, 3",
        "{ x if x < b; b*exp(1 - x/b) otherwise }, 2",
    })
    void anInstanceHasTheSameFacts(String body, int value) {
        FunctionFacts open = facts("f(x; b, b > 0) = " + body);
        Definition definition = read("f(x; b, b > 0) = " + body);
        Map<Symbol, Expr> set = Map.of(Algebra.symbol("b"), Algebra.num(value));
        FunctionFacts fixed =
                FactsByCase.of(Analysis.of(definition.function().with(set))).always();
        assertEquals(
                at(fixed.lipschitz().value().orElseThrow().finite().orElseThrow(), "b", value),
                at(open.lipschitz().value().orElseThrow().finite().orElseThrow(), "b", value));
        assertEquals(fixed.monotonicity(), open.monotonicity());
        assertEquals(fixed.convexity(), open.convexity());
        List<Extremum> expected = fixed.extrema().value().orElseThrow();
        List<Extremum> found = open.extrema().value().orElseThrow();
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(expected.get(i).global(), found.get(i).global());
            assertEquals(
                    at(expected.get(i).value(), "b", value), at(found.get(i).value(), "b", value));
        }
    }

    /** Where the sign of a parameter is open, or the shape itself changes, nothing is carried over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "f(x; b) = x*sigmoid(b*x)",
                "f(x; b, b > 0) = x*sigmoid(x) + b",
                "f(x; a, b) = a*sin(b*x)",
                "f(x; b, b > 0) = { x if x > b; x^2 otherwise }",
                "f(x; b, b > 0) = { sin(b*x) if x > 1; 0 otherwise }",
            })
    void whatIsNoScalingIsNone(String text) {
        assertTrue(Scaling.of(read(text).function()).isEmpty());
    }

    /** In the window of the shape are other zeros than in that of a member. */
    @Test
    void whatWasSeenInAWindowIsNotCarriedOver() {
        assertTrue(facts("f(x; w, w > 0) = sin(w*x)").zeros().evidence() instanceof Evidence.Unknown);
    }

    /** For a = 1/10 and b = 1/2 it rises right of 0, for a = 1 it never does: b > a does not say that b > 1. */
    @Test
    void aParameterToWhichAnotherIsBoundIsNoUnit() {
        FunctionFacts facts = facts("f(x; a, b, a > 0, b > a) = a*(max(0, x) - b*x)");
        assertTrue(facts.monotonicity().value().isEmpty());
        assertTrue(facts("f(x; a, b, a > 0, b > 1) = a*(max(0, x) - b*x)")
                .monotonicity()
                .value()
                .isPresent());
    }
}
