package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewise.expr.Expr;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits at the ends of the line, as in any calculus book; a question mark is an honest unknown. */
class LimitsTest {

    private static String limit(Piecewise f, Side from) {
        Piece<Expr> piece = f.pieces().get(from == Side.BEFORE ? f.pieces().size() - 1 : 0);
        Limit limit =
                Limits.of(piece.body(), new Approach(f.variable(), piece.on().interior(), from, f.assumptions()));
        if (limit instanceof Limit.Infinite i) {
            return i.positive() ? "oo" : "-oo";
        }
        return limit instanceof Limit.Nonexistent
                ? "none"
                : limit.finite().map(Object::toString).orElse("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 - 3*x | oo | oo",
                "x^3 - x^2 | -oo | oo",
                "(2*x^2 + 1)/(3*x^2 - x) | 2/3 | 2/3",
                "(x + 1)/(x^2 + 1) | 0 | 0",
                "(x^3 + 1)/(x^2 + 1) | -oo | oo",
                "exp(x) | 0 | oo",
                "exp(-x^2) | 0 | 0",
                "x*exp(x) | 0 | oo",
                "x^5*exp(-x) | -oo | 0",
                "tanh(x) | -1 | 1",
                "atan(x) | (-1/2*pi) | (1/2*pi)",
                "x/(1 + exp(-x)) | 0 | oo",
                "1/(1 + exp(-x)) | 0 | 1",
                "x*tanh(log(1 + exp(x))) | ? | oo",
                "log(1 + exp(x)) | 0 | oo",
                "sin(x) | none | none",
                "x + sin(x) | -oo | oo",
                "sin(x)/x | 0 | 0",
                "erf(x) | -1 | 1",
                "cbrt(x) | -oo | oo",
                "sqrt(x^2 + 1) | oo | oo",
                "x/sqrt(x^2 + 1) | ? | ?",
                "x*sin(x) | ? | ?",
                "exp(exp(-x)) | oo | 1",
                "log(x^2 + 1)/x | 0 | 0",
                "cosh(x) - 1 | oo | oo",
                "asinh(x) | -oo | oo",
                "2^x | 0 | oo",
                "(1 + 1/x)^2 | 1 | 1",
                "5 | 5 | 5",
            })
    void limitsAtBothEndsOfTheLine(String definition, String atMinus, String atPlus) {
        Piecewise f = DefinitionReader.read(Source.typed(definition)).function();
        assertEquals(atMinus + " and " + atPlus, limit(f, Side.AFTER) + " and " + limit(f, Side.BEFORE));
    }
}
