package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
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
        return text(limit);
    }

    private static String text(Limit limit) {
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
                "x*tanh(log(1 + exp(x))) | 0 | oo",
                "log(1 + exp(x)) | 0 | oo",
                "sin(x) | none | none",
                "x + sin(x) | -oo | oo",
                "sin(x)/x | 0 | 0",
                "erf(x) | -1 | 1",
                "cbrt(x) | -oo | oo",
                "sqrt(x^2 + 1) | oo | oo",
                "x/sqrt(x^2 + 1) | -1 | 1",
                "x*sin(x) | none | none",
                "exp(exp(-x)) | oo | 1",
                "log(x^2 + 1)/x | 0 | 0",
                "cosh(x) - 1 | oo | oo",
                "asinh(x) | -oo | oo",
                "2^x | 0 | oo",
                "(1 + 1/x)^2 | 1 | 1",
                "5 | 5 | 5",
                // Cancellation and growth: Gruntz, On computing limits in a symbolic manipulation system, 1996, and our
                // own.
                "log(1 + exp(x)) - x | oo | 0",
                "x - (1 + erf(x/sqrt(2)))*x/2 | -oo | 0",
                "exp(x^2)*(1 + erf(x))*x | (-1*(pi^-1/2)) | oo",
                "sqrt(x^2 + x) - abs(x) | -1/2 | 1/2",
                "x*(atan(x) - pi/2) | oo | -1",
                "exp(x + exp(-x)) - exp(x) | oo | 1",
                "(exp(1/x - exp(-x)) - exp(1/x))*exp(x) | 0 | ?",
                "(3^x + 5^x)^(1/x) | 3 | 5",
                "exp(x)/exp(exp(x))*x^9 | 0 | 0",
                "x - log(cosh(x)) | -oo | log(2)",
                "asinh(x) - log(x^2 + 1)/2 | -oo | log(2)",
                "x^2*(1 - cos(1/x)) | 1/2 | 1/2",
                "x^3*(1/x - sin(1/x)) | 1/6 | 1/6",
                "x*sin(1/x) | 1 | 1",
                "x + sin(x)^2 | -oo | oo",
                "sin(x)^2 | none | none",
                "exp(-x)*sin(x) | none | 0",
                "cos(x) - x*sin(x) | none | none",
                "erf(x)*x - x | oo | 0",
                "(x^2 + 1)^(1/3) - cbrt(x^2) | 0 | 0",
            })
    void limitsAtBothEndsOfTheLine(String definition, String atMinus, String atPlus) {
        Piecewise f = DefinitionReader.read(Source.typed(definition)).function();
        assertEquals(atMinus + " and " + atPlus, limit(f, Side.AFTER) + " and " + limit(f, Side.BEFORE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1 - cos(x))/x | 0 | 0",
                "sin(x)/x | 1 | 1",
                "exp(-1/x) | oo | 0",
                "exp(-1/x^2)/x^20 | 0 | 0",
                "x*log(abs(x)) | 0 | 0",
                "abs(x)^x | 1 | 1",
                "x^2*sin(1/x) | 0 | 0",
                "sin(1/x) | none | none",
                "sin(1/x)/x | none | none",
                "(exp(x) - 1)/x | 1 | 1",
                "(sin(x) - x + x^3/6 - x^5/120)/x^7 | -1/5040 | -1/5040",
                "(exp(x) - 1 - x - x^2/2 - x^3/6 - x^4/24)/x^5 | 1/120 | 1/120",
                "(sin(x) - x*cos(x))/x^3 | 1/3 | 1/3",
                "(asin(x) - x)/x^3 | 1/6 | 1/6",
                "atan(1/x) | (-1/2*pi) | (1/2*pi)",
                "1/(1 + exp(1/x)) | 1 | 0",
                "log(abs(tanh(x)/x))/x^2 | -1/3 | -1/3",
                "cbrt(x)/x^2 | -oo | oo",
                "acos(1 - x^2)/x | (-1*(2^1/2)) | (2^1/2)",
                "atanh(1 - x^2)/log(abs(x)) | -1 | -1",
            })
    void limitsAtZero(String definition, String fromBelow, String fromAbove) {
        Piecewise f = DefinitionReader.read(Source.typed(definition)).function();
        Interval left = new Interval(Cut.End.MINUS_INFINITY, Cut.before(Algebra.ZERO));
        Interval right = new Interval(Cut.after(Algebra.ZERO), Cut.End.PLUS_INFINITY);
        assertEquals(
                fromBelow + " and " + fromAbove,
                text(near(f, left, Side.BEFORE)) + " and " + text(near(f, right, Side.AFTER)));
    }

    private static Limit near(Piecewise f, Interval half, Side from) {
        Piece<Expr> piece = f.pieces().stream()
                .filter(p -> (from == Side.BEFORE ? p.on().to() : p.on().from()).equals(Optional.of(Algebra.ZERO)))
                .filter(p -> !p.on().isPoint())
                .findFirst()
                .orElse(f.pieces().get(0));
        return Limits.of(piece.body(), new Approach(f.variable(), half, from, f.assumptions()));
    }
}
