package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slopes of functions with an axis of symmetry at two inflection points that lie opposite each other, by definition equal in size. */
class MirroredRootsTest {

    private static Piecewise function(String text) {
        return DefinitionReader.read(Source.typed(text)).function();
    }

    private static Constant.Root root(String equation, int low) {
        Piecewise f = function(equation);
        return new Constant.Root(f.pieces().get(0).body(), f.variable(), Rational.of(low), Rational.of(low + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The axis at 9/2, at -1/2, at pi/2; about the last one the slopes of another function differ.
                "sigmoid(1/2 + 3*x - x^2/3) | 36*x - 4*x^2 - 36*x*exp(1/2 + 3*x - x^2/3) + 4*x^2*exp(1/2 + 3*x - x^2/3)"
                        + " + 87*exp(1/2 + 3*x - x^2/3) - 75 | -1 | 9 | ZERO",
                "erf(phi(-2*x - 1)) | (2*x + 1)^2*exp(-4*x^2 - 4*x - 1) - 4*pi*x^2 - 4*pi*x | -2 | 0 | ZERO",
                "sin(x) + cos(2*x)/2 | sin(x) + 2*cos(2*x) | 1 | 2 | ZERO",
                "sin(x) + cos(2*x)/2 + x | sin(x) + 2*cos(2*x) | 1 | 2 | POSITIVE",
            })
    void slopesAtOppositePoints(String definition, String equation, int first, int second, Sign sum) {
        Piecewise f = function(definition);
        Expr slope = Derivative.of(f.pieces().get(0).body(), f.variable());
        Expr at = Algebra.sum(
                Substitution.of(slope, f.variable(), root(equation, first)),
                Substitution.of(slope, f.variable(), root(equation, second)));
        assertEquals(sum, FixedSign.of(at, new Work()));
    }

    @Test
    void rootsThatOnlyLookOppositeAreNotTakenToBe() {
        // Their sum is 3 but for 10^-30.
        Expr a = root("x^3 - 3", 1);
        Expr sum = Algebra.sum(a, root("(3 - x + 10^-30)^3 - 3", 1), Algebra.num(-3));
        assertEquals(Sign.POSITIVE, FixedSign.of(sum, new Work()));
    }
}
