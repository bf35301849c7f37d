package org.casewise.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast function against the exact one. */
class CompiledFunctionTest {

    private static final long SEED = 20261125;

    private static Piecewise function(String text) {
        return DefinitionReader.read(Source.typed(text)).function();
    }

    /** Units in the last place by which formulas without a cancelling zero may be off, on the whole line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exp(x) - 1                               | 2",
                "log(1 + x)                               | 2",
                "1/(1 + exp(-x))                          | 3",
                "log(1 + exp(x))                          | 2",
                "log(1/(1 + exp(-x)))                     | 2",
                "exp(-x)/(1 + exp(-x))^2                  | 8",
                "(exp(x) - exp(-x))/(exp(x) + exp(-x))    | 4",
                "log((exp(x) + exp(-x))/2)                | 5",
                "log(cosh(x))                             | 5",
                "1 - tanh(x)^2                            | 5",
                "1 + tanh(x)                              | 4",
                "1 - cos(x)                               | 4",
                "sqrt(1 + x) - 1                          | 3",
                "erf(x)                                   | 3",
                "1 - erf(x)                               | 4",
                "log((1 - erf(x))/2)                      | 6",
                "asinh(x)                                 | 3",
                "acosh(x)                                 | 4",
                "atanh(x)                                 | 3",
                "sinh(x)                                  | 3",
                "1/(3 + x^2)                              | 2",
                "{ x if x < 0; x/100 otherwise }          | 1",
            })
    void stableFormsKeepTheirDigits(String text, double most) {
        Piecewise f = function(text);
        CompiledFunction fast = CompiledFunction.of(f);
        Evaluation exact = new Evaluation(f);
        Random random = new Random(SEED);
        double[] points = new double[400];
        for (int i = 0; i < points.length; i++) {
            double size =
                    Math.scalb(1 + random.nextDouble(), random.nextInt(i % 2 == 0 ? 8 : 60) - (i % 2 == 0 ? 4 : 50));
            points[i] = random.nextBoolean() ? size : -size;
        }
        points[0] = -Math.nextDown(1.0);
        points[1] = -0.999999;
        points[2] = 750;
        points[3] = -750;
        double[] values = new double[points.length];
        fast.apply(points, values);
        int compared = 0;
        for (int i = 0; i < points.length; i++) {
            Evaluation.Result<Double> right = exact.rounded(Algebra.num(Rational.ofDouble(points[i])));
            String about = text + " at " + points[i] + ", seed " + SEED + ": " + values[i] + ", not " + right;
            if (right.outcome() == Evaluation.Outcome.UNDEFINED) {
                assertTrue(Double.isNaN(values[i]), about);
            } else {
                double expected = right.value().orElseThrow();
                double unit = Math.ulp(Math.max(Math.abs(expected), Double.MIN_NORMAL));
                assertTrue(values[i] == expected || Math.abs(values[i] - expected) <= most * unit, about);
                compared++;
            }
            assertEquals(values[i], fast.applyAsDouble(points[i]), about);
        }
        assertTrue(compared > 50, "only " + compared + " values of " + text);
    }

    /** Points of many pieces in no order, more than one block of them, with what lies in no piece. */
    @Test
    void everyPointOfAnArrayIsComputedInItsPiece() {
        Piecewise f = function("{ 1 if x < -1; x^2 if -1 <= x < 0; 3 if 0 < x <= 1; x if x > 5 }");
        CompiledFunction fast = CompiledFunction.of(f);
        Random random = new Random(SEED);
        double[] points = random.doubles(1000, -10, 10).toArray();
        points[17] = 0;
        points[18] = Double.NaN;
        points[19] = 1;
        points[20] = Double.NEGATIVE_INFINITY;
        double[] values = new double[points.length];
        fast.apply(points, values);
        for (int i = 0; i < points.length; i++) {
            double x = points[i];
            double expected = x < -1 ? 1 : x < 0 ? x * x : x > 0 && x <= 1 ? 3 : x > 5 ? x : Double.NaN;
            assertEquals(expected, values[i], "at " + x + ", seed " + SEED);
        }
    }

    @Test
    void whatOverflowsOnTheWayIsComputedExactly() {
        assertEquals(1e200, CompiledFunction.of(function("sqrt(1 + x^2)")).applyAsDouble(1e200));
        assertEquals(0.0, CompiledFunction.of(function("x^2/exp(x)")).applyAsDouble(1e200));
        assertEquals(
                Double.POSITIVE_INFINITY,
                CompiledFunction.of(function("exp(x)")).applyAsDouble(1000));
    }
}
