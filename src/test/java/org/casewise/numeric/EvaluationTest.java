package org.casewise.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Piecewise;
import org.casewise.random.Arbitrary;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static Piecewise function(String text) {
        return DefinitionReader.read(Source.typed(text)).function();
    }

    private static Evaluation.Result<Double> at(String text, Expr point) {
        return new Evaluation(function(text)).rounded(point);
    }

    private static Expr number(String decimal) {
        return Algebra.num(
                decimal.startsWith("-")
                        ? Rational.ofDecimal(decimal.substring(1)).negate()
                        : Rational.ofDecimal(decimal));
    }

    private static void assertValue(double expected, String text, Expr point) {
        assertEquals(Optional.of(expected), at(text, point).value(), () -> text + " at " + point);
    }

    @Test
    void valuesAreCorrectlyRounded() {
        // Of the exact decimals, by Python's decimal module at 60 digits and float().
        assertValue(0.1, "0.1", Algebra.ZERO);
        assertValue(0.0, "0.1 + 0.2 - 0.3", Algebra.ZERO);
        assertValue(1.0, "1e16 + 1 - 1e16", Algebra.ZERO);
        assertValue(Math.E, "exp(x)", Algebra.ONE);
        assertValue(1.3132616875182228, "log(1 + exp(x))", Algebra.ONE);
        assertValue(1000.0, "log(1 + exp(x))", number("1000"));

        assertValue(0.0, "exp(x)", number("-1000"));
        assertValue(Double.POSITIVE_INFINITY, "exp(x)", number("1000"));
        assertValue(1e-300, "expm1(x)", number("1e-300"));
    }

    @Test
    void aValueThatIsZeroIsZeroHoweverItIsWritten() {
        Expr root = Algebra.sqrt(Algebra.TWO);
        assertValue(0.0, "(x + 1)^2 - 2*x - 3", root);
        assertValue(0.0, "x^2 - 5 - 2*sqrt(6)", Algebra.sum(root, Algebra.sqrt(Algebra.num(3))));
        assertValue(0.0, "sqrt(5 + 2*sqrt(6)) - sqrt(3) - x", root);
        assertEquals(
                "0",
                new Evaluation(function("sqrt(5 + 2*sqrt(6)) - sqrt(3) - x"))
                        .digits(root, 20)
                        .value()
                        .orElseThrow());
    }

    @Test
    void outsideTheDomainThereIsNoValue() {
        assertEquals(Evaluation.Outcome.UNDEFINED, at("1/x", Algebra.ZERO).outcome());
        assertEquals(
                Evaluation.Outcome.UNDEFINED, at("heaviside(x)", Algebra.ZERO).outcome());
        assertEquals(
                Evaluation.Outcome.UNDEFINED, at("log(x)", Algebra.MINUS_ONE).outcome());
        assertEquals(Evaluation.Outcome.UNDEFINED, at("x/x", Algebra.ZERO).outcome());
        assertEquals(
                Evaluation.Outcome.UNDEFINED, at("{ x if x > 1 }", Algebra.ONE).outcome());
    }

    @Test
    void thePieceIsFoundByExactComparison() {
        String third = "{ 1 if x < 1/3; 2 otherwise }";
        assertValue(2, third, Algebra.num(Rational.of(1, 3)));
        // The double nearest to 1/3 lies below it.
        assertValue(1, third, Algebra.num(Rational.ofDouble(1.0 / 3)));
        assertValue(2, third, Algebra.num(Rational.ofDouble(Math.nextUp(1.0 / 3))));
        assertValue(1, "{ 1 if x < sqrt(2); 2 otherwise }", Algebra.num(Rational.ofDouble(Math.sqrt(2) - 0x1p-52)));
        assertValue(2, "{ 1 if x < sqrt(2); 2 otherwise }", Algebra.sqrt(Algebra.TWO));
    }

    /** By mpmath with 900 digits: -5.076e-435, 5.076e-435 and -2.538e-438. */
    @Test
    void whatIsTooSmallForADoubleKeepsItsSignThroughCancellation() {
        Expr thousand = Algebra.num(1000);
        assertEquals(-0.0, at("x - log(1 + exp(x))", thousand).value().orElseThrow());
        assertEquals(0.0, at("log(1 + exp(x)) - x", thousand).value().orElseThrow());
        assertEquals(-0.0, at("x - sqrt(x^2 + exp(-x))", thousand).value().orElseThrow());
        assertEquals(0.0, at("sin(x)^2 + cos(x)^2 - 1", Algebra.TWO).value().orElseThrow());
    }

    @Test
    void whatNobodyCanRoundIsUnknownSoon() {
        // By the series of the logarithm about -exp(-2*exp(exp(4)))/2: smaller than any double, so it rounds to 0, but
        // so
        // much smaller that its digits are out of reach.
        String difference = "log(1 + exp(-exp(exp(x + 2)))) - exp(-exp(exp(x + 2)))";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(0.0, Math.abs(at(difference, Algebra.TWO).value().orElseThrow()));
            Evaluation.Result<String> digits = new Evaluation(function(difference)).digits(Algebra.TWO, 10);
            assertEquals(Evaluation.Outcome.UNKNOWN, digits.outcome());
        });
    }

    @Test
    void fastFunctionsAgreeWithExactOnes() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(300); seed++) {
            Arbitrary any = new Arbitrary(seed);
            String text = any.kinked(1 + any.below(2));
            Piecewise f;
            try {
                f = function(text);
            } catch (DefinitionException refused) {
                continue;
            }
            CompiledFunction fast = CompiledFunction.of(f);
            Evaluation exact = new Evaluation(f);
            Random random = new Random(seed);
            for (int i = 0; i < 6; i++) {
                double x = i == 0 ? any.fraction().toDouble() : 8 * random.nextGaussian();
                Evaluation.Result<Double> expected = exact.rounded(Algebra.num(Rational.ofDouble(x)));
                double actual = fast.applyAsDouble(x);
                String about = "seed " + seed + ": " + text + " at " + x + ": " + actual + ", not " + expected;
                if (expected.outcome() == Evaluation.Outcome.UNDEFINED) {
                    assertTrue(Double.isNaN(actual), about);
                } else if (expected.value().isPresent() && Double.isFinite(actual)) {
                    // Where neighbouring doubles have other values, rounding inside may move as far.
                    double slack = 0;
                    for (double step : new double[] {1e-13, 1e-11, 1e-9}) {
                        Expr beside = Algebra.num(Rational.ofDouble(x + step * Math.max(1, Math.abs(x))));
                        slack += Math.abs(exact.rounded(beside).value().orElse(Double.NaN)
                                - expected.value().get());
                    }
                    double size = Math.max(1, Math.abs(expected.value().get()));
                    boolean near = Math.abs(actual - expected.value().get()) <= 1e-9 * size + slack;
                    assertTrue(near || !(slack < 0.01), about);
                    compared++;
                }
            }
        }
        assertTrue(compared > 500, "only " + compared + " values");
    }

    @Test
    void digitsAreRoundedToo() {
        String pi =
                new Evaluation(function("pi*x")).digits(Algebra.ONE, 50).value().orElseThrow();
        assertEquals("3.1415926535897932384626433832795028841971693993751", pi);
        String tiny = new Evaluation(function("exp(x)"))
                .digits(number("-1000"), 10)
                .value()
                .orElseThrow();
        assertEquals(0, new BigDecimal("5.075958898e-435").compareTo(new BigDecimal(tiny)));
    }

    /** Thresholds of cuts: the first double not before each, checked against exact comparison of neighbours. */
    @Test
    void thresholdsAreExactForEveryDouble() {
        for (String cut :
                new String[] {"1/3", "0.1", "sqrt(2)", "-pi", "exp(10)", "1e-320", "0", "1e308", "log(2)", "2/3"}) {
            CompiledFunction below = CompiledFunction.of(function("{ 1 if x < " + cut + "; 2 otherwise }"));
            CompiledFunction upTo = CompiledFunction.of(function("{ 1 if x <= " + cut + "; 2 otherwise }"));
            Evaluation exactBelow = new Evaluation(function("{ 1 if x < " + cut + "; 2 otherwise }"));
            Evaluation exactUpTo = new Evaluation(function("{ 1 if x <= " + cut + "; 2 otherwise }"));
            double near = at(cut, Algebra.ZERO).value().orElseThrow();
            double x = Math.nextDown(Math.nextDown(near));
            for (int i = 0; i < 5; i++) {
                Expr point = Algebra.num(Rational.ofDouble(x));
                assertEquals(exactBelow.rounded(point).value().orElseThrow(), below.applyAsDouble(x), cut + " at " + x);
                assertEquals(exactUpTo.rounded(point).value().orElseThrow(), upTo.applyAsDouble(x), cut + " at " + x);
                x = Math.nextUp(x);
            }
        }
        CompiledFunction relu = CompiledFunction.of(function("max(0, x)"));
        assertTrue(Double.isNaN(relu.applyAsDouble(Double.NaN)));
        assertEquals(Double.POSITIVE_INFINITY, relu.applyAsDouble(Double.POSITIVE_INFINITY));
        assertEquals(0.0, relu.applyAsDouble(Double.NEGATIVE_INFINITY));
        assertEquals(0.0, Math.abs(relu.applyAsDouble(-0.0)));
    }
}
