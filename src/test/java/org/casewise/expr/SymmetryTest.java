package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymmetryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x*tanh(x) | EVEN",
                "x^3 - sin(x)/2 | ODD",
                "exp(x) - exp(-x) | ODD",
                "x*tanh((1 - exp(-x))/(1 + exp(-x))) | EVEN",
                "atan((1 - exp(-x))/(1 + exp(-x)))^3 | ODD",
                "cos(x + x^3)*exp(-x^2) | EVEN",
                "cbrt(x)^2 | EVEN",
                "(x^2 + 1)^(x^4) | EVEN",
                "7 | EVEN",
            })
    void symmetryIsReadOffThePartsOrShownByAlgebra(String text, Symmetry symmetry) {
        assertEquals(symmetry, symmetry(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"x + 1 | -", "x + x^2 | -", "exp(x) | -", "tanh(x + 1) | -", "acos(x/9) | -", "sin(x)*(1 + x) | -"
            })
    void nothingIsSaidOfOthers(String text, String nothing) {
        assertEquals(null, symmetry(text), nothing);
    }

    private static Symmetry symmetry(String text) {
        Expr body = DefinitionReader.read(Source.typed(text))
                .function()
                .pieces()
                .get(0)
                .body();
        return Symmetry.of(body, Algebra.symbol("x")).orElse(null);
    }
}
