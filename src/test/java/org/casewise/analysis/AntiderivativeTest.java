package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Antiderivatives by definite integrals that mpmath 1.3.0 found by quadrature at 40 digits. */
class AntiderivativeTest {

    private static Finding<Piecewise> antiderivative(String definition) {
        return Antiderivative.of(DefinitionReader.read(Source.typed(definition)).function());
    }

    private static double at(Piecewise g, long place) {
        Expr x = Algebra.num(place);
        Piece<Expr> piece = g.pieceAt(x, new Order(g.assumptions())).orElseThrow();
        return Evaluation.nearestDouble(
                        Piecewise.valueAt(piece.body(), g.variable(), x).orElseThrow())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min(max(0, x), 6) | -3 | 8 | 30.0",
                "abs(abs(x) - 1) | -2 | 2 | 2.0",
                "x*min(max(x + 3, 0), 6)/6 | -4 | 4 | 6.5",
                "{ 1 if x < 1; 2*x + 3 otherwise } | 0 | 2 | 7.0",
                "heaviside(x - 1, 1) | 0 | 3 | 2.0",
                "{ x if x > 0; exp(x) - 1 otherwise } | -2 | 3 | 3.3646647167633873081",
                "1/(1 + exp(-x)) | -2 | 3 | 2.9216593405307695623",
                "x*(1 + erf(x/sqrt(2)))/2 | -2 | 3 | 4.0211139490823058738",
                "tanh(x) | -1 | 2 | 0.89122191687483724391",
                "x/(1 + abs(x)) | -2 | 5 | 2.3068528194400546906",
                "exp(-x^2) | -1 | 2 | 1.6289055235748487054",
                "x^2*exp(-x^2/2) | -1 | 2 | 1.1747111790288981987",
                "x + sin(x)^2 | -1 | 4 | 9.5253360816377341317",
                "x*cos(x) | -1 | 4 | -5.0626268927713611442",
                "x^3*exp(-2*x) | -1 | 2 | -1.0861833075038471285",
                "exp(x)*x^2 + log(1 + x^2)*x | -1 | 2 | 14.769162592529394474",
                "{ 0 if x = 0; x*log(abs(x)) otherwise } | -2 | 3 | 2.3074609378866029924",
                "x*(atan(x)/pi + 1/2) | -2 | 3 | 3.3231843286666065066",
                "1/(x^2 + x + 1) | -2 | 3 | 2.7429103043809492534",
                "(x^3 + 1)/(x^2 + 4) | -2 | 3 | 2.4130803117589870732",
                "(1 + exp(-x))^(-2) | -2 | 3 | 2.0882881357304538991",
                "cbrt(x - 1) | -1 | 3 | 0.0",
                "(x + sqrt(x^2 + 4))/2 | -2 | 3 | 7.444513823277739348",
                "sqrt(abs(x)) | -2 | 3 | 5.3497196983018813188",
                "exp(-abs(x)) | -2 | 3 | 1.8148776483955233651",
                "x*abs(x) | -2 | 3 | 6.3333333333333333333",
                "asin(clip(x, -1, 1)) | -2 | 3 | 1.5707963267948966192",
            })
    void definiteIntegralsAreDifferences(String definition, long from, long to, double integral) {
        Piecewise g = antiderivative(definition).value().orElseThrow();
        assertEquals(integral, at(g, to) - at(g, from), 1e-13 * Math.max(1, Math.abs(integral)));
        for (Joint joint : DerivativeByCases.of(g).joints()) {
            assertTrue(joint.verdict().all(Verdict::isContinuous), "continuous at " + joint.at());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x/(1 + exp(-x))", "log(1 + exp(x))", "exp(-exp(x))", "{ 0 if x = 0; x^2*sin(1/x) otherwise }"})
    void withoutARuleItIsUnknown(String definition) {
        assertTrue(antiderivative(definition).evidence() instanceof Evidence.Unknown);
    }

    @Test
    void acrossAPoleNoConstantJoins() {
        Piecewise g = antiderivative("1/x").value().orElseThrow();
        assertEquals(
                "[log((-1*x)), log(x)]",
                g.pieces().stream().map(Piece::body).toList().toString());
    }

    @Test
    void parametersStayOpen() {
        Piecewise g = antiderivative("f(x; lambda, lambda > 0) = { x if x >= 0; lambda*(exp(x) - 1) otherwise }")
                .value()
                .orElseThrow();
        assertEquals(2, g.pieces().size());
        assertTrue(DerivativeByCases.of(g).joints().get(0).isDifferentiable());
    }
}
