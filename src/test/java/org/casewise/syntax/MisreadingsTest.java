package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.casewise.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What exp4j, mXparser, EvalEx, mathjs, expr-eval and SymPy read as something else without a word is here read right, or
 * refused.
 */
class MisreadingsTest {

    private static double at(String text, String x) {
        Definition definition = DefinitionReader.read(Source.typed(text));
        return WrittenValue.of(definition, Map.of("x", Rational.ofDecimal(x)), 120)
                .orElseThrow()
                .midpoint()
                .toDouble();
    }

    private static Definition read(String text) {
        return DefinitionReader.read(Source.typed(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "-2^2 # 0 # -4",
                "-x^2 # 3 # -9",
                "2^3^2 # 0 # 512",
                "sin(180) # 0 # -0.8011526357338305",
                "007 + x # 0 # 7",
                "{ 1 if 0 < x < 1; 0 otherwise } # 0.5 # 1",
                "{ 1 if 0 < x < 1; 0 otherwise } # 2 # 0",
                "-x\u00b2 # 3 # -9",
                "2^-1 # 0 # 0.5",
            })
    void theMeaningIsTheUsualOne(String text, String x, double expected) {
        assertEquals(expected, at(text, x), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // An exponent, a digit or a letter that another reader makes something of.
                "sine(x)",
                "x+",
                "1.2.3",
                "1#2",
                "1e",
                "1e + x",
                "0x10",
                "1/2x",
                "5%",
                "5!",
                "1_000",
                "1,5",
                "1/(sqrt(2)^2-2)",
                // Digits of other scripts.
                "\u0663+x",
                "\u0969*x",
                // What stands beside raised or lowered digits is not taken in.
                "x\u00b22",
                "x\u00b2e3",
                "f(x; x_12 = 1) = x\u20812",
                "2^3\u00b2",
                "x\u00b2^3",
                "x^2\u00b2",
                // Lines that may be the rest of the line before.
                "f(x) = x\n+1",
                "f(x) = x\n-1",
                "x\n+1",
                "x\n- x",
                // Names with two meanings.
                "sin(x) = 2*x\nsin(x) + 1",
                "relu(x) = x*relu(x)",
                "g(t; x = 1) = x*t\nf(x) = g(x)",
                "g(x; a = 1) = a*x\nf(x; a = 2) = a*g(x)",
                "f(f) = f",
                "f(x; f = 1) = f",
                // Lines that nobody would look at.
                "g(x) = y\nf(x) = x",
                "g(x) = g(x)\nf(x) = x",
                "x + 1\nf(x) = x",
            })
    void refused(String text) {
        assertThrows(DefinitionException.class, () -> read(text), text);
    }

    @Test
    void aLineThatCannotGoOnTheOneBeforeIsTheAnswer() {
        assertEquals(-9.0, at("g(x) = x^2\n-g(x)", "3"), 0.0);
    }

    @Test
    void aRealPowerThatManyTakeForTheRealRootGetsAWord() {
        for (String text : new String[] {"x^(1/3)", "(x - 1)^(-2/5)", "x^0.2"}) {
            assertEquals(
                    org.casewise.reason.Key.WARN_ODD_ROOT,
                    read(text).warnings().get(0).reason().key(),
                    text);
        }
        for (String text :
                new String[] {"x^(1/2)", "(x^2 + 1)^(1/3)", "x^3", "cbrt(x)", "{ x^(1/3) if x > 0; 0 otherwise }"}) {
            assertTrue(read(text).warnings().isEmpty(), text);
        }
    }
}
