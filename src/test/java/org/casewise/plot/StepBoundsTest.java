package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.casewise.exact.Enclosure;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Piecewise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds over steps against the JDK's own functions at random places inside. */
class StepBoundsTest {

    private static final long SEED = 20260101;

    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = functions();

    private static Map<String, DoubleUnaryOperator> functions() {
        Map<String, DoubleUnaryOperator> f = new LinkedHashMap<>();
        f.put("exp(x)", Math::exp);
        f.put("log(x)", Math::log);
        f.put("sin(x)", Math::sin);
        f.put("cos(x)", Math::cos);
        f.put("atan(x)", Math::atan);
        f.put("asin(x)", Math::asin);
        f.put("acos(x)", Math::acos);
        f.put("sinh(x)", Math::sinh);
        f.put("cosh(x)", Math::cosh);
        f.put("tanh(x)", Math::tanh);
        f.put("cbrt(x)", Math::cbrt);
        f.put("sqrt(x)", Math::sqrt);
        f.put("x^(2/3)", x -> Math.pow(x, 2.0 / 3));
        f.put("x^(-3/2)", x -> Math.pow(x, -1.5));
        f.put("x^2", x -> x * x);
        f.put("x^3", x -> x * x * x);
        f.put("1/x", x -> 1 / x);
        f.put("1/x^2", x -> 1 / (x * x));
        f.put("x^x", x -> Math.pow(x, x));
        f.put("x*exp(-x) - 3*x^2 + sqrt(2)", x -> x * Math.exp(-x) - 3 * x * x + Math.sqrt(2));
        return f;
    }

    @Test
    void everyValueInsideAStepLiesWithinItsBounds() {
        Random random = new Random(SEED);
        int tested = 0;
        for (Map.Entry<String, DoubleUnaryOperator> entry : FUNCTIONS.entrySet()) {
            Piecewise f = DrawnPicture.function(entry.getKey());
            Expr body = f.pieces().get(f.pieces().size() - 1).body();
            StepBounds bounds = new StepBounds();
            for (int i = 0; i < 300; i++) {
                double from = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(5) - 2);
                double to = from + random.nextDouble() * Math.pow(10, random.nextInt(6) - 5);
                double x = from + random.nextDouble() * (to - from);
                double value = entry.getValue().applyAsDouble(x);
                if (Double.isNaN(value)
                        || from <= 0 && to >= 0 && entry.getKey().contains("1/")) {
                    continue;
                }
                tested++;
                Enclosure range = bounds.of(body, from, to);
                double slack = 1e-14 * Math.abs(value);
                assertTrue(
                        range.low() <= value + slack && value - slack <= range.high(),
                        entry.getKey() + " at " + x + " in [" + from + ", " + to + "]: " + range + ", seed " + SEED);
            }
        }
        assertTrue(tested > 3000, "only " + tested + " steps were tested");
    }

    @Test
    void boundsOfAPointAreNarrow() {
        for (String definition : List.of("exp(x)", "sin(x)", "tanh(x)", "log(x)", "x^3", "sqrt(x)")) {
            Piecewise f = DrawnPicture.function(definition);
            Enclosure at =
                    new StepBounds().of(f.pieces().get(f.pieces().size() - 1).body(), 0.7, 0.7);
            assertTrue(at.high() - at.low() < 1e-13, definition + ": " + at);
        }
    }

    @Test
    void aPeakInsideIsSeen() {
        Expr sine = DrawnPicture.function("sin(x)").pieces().get(0).body();
        assertEquals(1, new StepBounds().of(sine, 1.5, 1.6).high());
        assertEquals(-1, new StepBounds().of(sine, -1.6, -1.5).low());
        assertTrue(new StepBounds().of(sine, 1.6, 1.7).high() < 1);
        assertEquals(new Enclosure(-1, 1), new StepBounds().of(sine, 1e300, 1e300));
    }

    /** Values from mpmath with 20 digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1e-8, 1.1283791670955125e-8",
        "0.01, 0.011283415555849617",
        "0.3, 0.32862675945912743",
        "0.84375, 0.76722566123234163",
        "1, 0.84270079294971487",
        "1.5, 0.96610514647531073",
        "2.5, 0.99959304798255504",
        "4, 0.9999999845827421",
        "6, 0.99999999999999998",
        "-0.7, -0.67780119383741847"
    })
    void theErrorFunctionIsEnclosedCloselyEnoughForAPicture(double x, double value) {
        Enclosure at = new StepBounds()
                .of(DrawnPicture.function("erf(x)").pieces().get(0).body(), x, x);
        assertTrue(at.contains(value), x + ": " + at);
        assertTrue(at.high() - at.low() < 1e-6, x + ": " + at);
    }

    @Test
    void whatWouldLeaveTheDomainIsCutOff() {
        Piecewise f = DrawnPicture.function("1/sqrt(x)");
        Enclosure slope = new StepBounds().of(f.pieces().get(0).body(), 0, 1);
        assertEquals(Double.POSITIVE_INFINITY, slope.high());
        assertEquals(1, slope.low(), 1e-12);
    }
}
