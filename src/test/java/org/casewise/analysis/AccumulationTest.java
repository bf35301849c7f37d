package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lower and upper limits at infinity, as they are worked out by hand. */
class AccumulationTest {

    private static Approach toInfinity(Piecewise f) {
        return Approach.toUpper(f.variable(), last(f).on(), f.assumptions());
    }

    private static Piece<Expr> last(Piecewise f) {
        return f.pieces().get(f.pieces().size() - 1);
    }

    private static Expr number(String text) {
        return last(read(text)).body();
    }

    private static Piecewise read(String definition) {
        return DefinitionReader.read(Source.typed(definition)).function();
    }

    @ParameterizedTest
    @CsvSource({
        "sin(x), '-1, 1'",
        "3 - 2*cos(x^2), '1, 5'",
        "sin(x) + cos(x), '-sqrt(2), sqrt(2)'",
        "3*sin(x)*x/(x + 1) + 4*cos(x) + exp(-x), '-5, 5'",
        "sin(x)^2, '0, 1'",
        "sin(x)*cos(x), '-1/2, 1/2'",
        "sin(x)^3, '-1, 1'",
        "(1 + sin(x))^2, '0, 4'",
        "exp(cos(x)), 'exp(-1), e'",
        "atan(sqrt(3)*sin(x)), '-pi/3, pi/3'",
        "x*sin(x), none",
        "sin(x) + cos(sqrt(2)*x), none",
        "sin(x)*cos(2*x), none",
        "exp(sin(x))*cos(x), none",
    })
    void numbersComeNearAgainAndAgain(String definition, String expected) {
        Piecewise f = read(definition);
        Expr body = last(f).body();
        Optional<Accumulation> found = Accumulation.of(body, toInfinity(f));
        String[] ends = expected.split(", ");
        assertEquals(
                expected.equals("none")
                        ? Optional.empty()
                        : Optional.of(new Accumulation(number(ends[0]), number(ends[1]))),
                found);
    }

    @ParameterizedTest
    @CsvSource({
        "x + 3*sin(x), oo",
        "x*(2 + sin(x)), oo",
        "-x^2*(3 + sin(x) + cos(x)) + x, -oo",
        "x*cos(x) + sin(x), far",
        "x^2*sin(x) + x*cos(x) + 7*x, far",
        "sin(x) + cos(x), swings",
        "2 + sin(x), stays above",
        "x*(1 + sin(x)), unknown",
        "x*sin(x) + x*cos(sqrt(2)*x), unknown",
    })
    void sumsGoWhereWhatGrowsTheFastestGoes(String definition, String expected) {
        Piecewise f = read(definition);
        Limit limit = Limits.of(last(f).body(), toInfinity(f));
        String found = limit instanceof Limit.Infinite i
                ? i.positive() ? "oo" : "-oo"
                : limit instanceof Limit.Nonexistent n
                        ? n.bounded() ? n.swinging() ? "swings" : "stays above" : "far"
                        : "unknown";
        assertEquals(expected, found);
    }
}
