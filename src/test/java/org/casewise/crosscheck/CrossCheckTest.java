package org.casewise.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CrossCheckTest {

    /** Every function of the language, every kind of row, gaps, parameters, cancellation. */
    private static final List<String> GALLERY = List.of(
            "abs(x) + abs(x - 1/3) - sign(x)/2",
            "x*heaviside(x) + heaviside(x - 1, 1/2)",
            "min(x, x^2, 1) + max(x, 0, -x/2)",
            "clip(x, -1, 2) + relu(x - 1)",
            "exp(x) + expm1(-x)",
            "log(x) + ln(x + 1)",
            "log1p(x) + log2(x) - log10(x)",
            "sqrt(x) + cbrt(x - 1)",
            "sin(x)*cos(x/2)",
            "tan(1)*x",
            "floor(x/2)*x - ceil(x - 1/3)",
            "tan(x/2)/100",
            "max(x, root(cos(t) - t, 0, 1))",
            "asin(x) - acos(x) + atan(x)",
            "sinh(x/4) + cosh(x/4) + tanh(x)",
            "asinh(x)",
            "acosh(x)",
            "atanh(x)",
            "erf(x) + erfc(2*x)",
            "Phi(x) + phi(x)",
            "sigmoid(x) + softplus(x)",
            "1/x + x^-2",
            "x^(1/3) + x^(3/2) + 2^x",
            "x^x",
            "{ x if x < -1; 1/x if 0 < x and x < 2 or x > 5 }",
            "{ x if not (x < 1); -x if x != 0 and x < 1 }",
            "g(x) = abs(x)\nf(x) = g(x - 1)^2 + pi*g(x) - e",
            "elu(x; alpha = 1/3, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }",
            "(x^2 - 1)/(x - 1)",
            "sin(x)/x",
            "abs(x - pi) + sqrt(abs(x))",
            "log(relu(x)) + sqrt(x - x)",
            "log1p(x)/x",
            "sigmoid(clip(x, -1, 1)*1000)",
            "{ 2 if x < -1; 1 if x > 0 and log(x) > 1; 0 otherwise }",
            "max(x, { 1 if x < 2; 0 if x > 3 })");

    static List<String> gallery() {
        return GALLERY;
    }

    private static CrossCheck check(String text) {
        Definition definition = DefinitionReader.read(Source.typed(text));
        Piecewise instance = definition.with(definition.defaults()).function();
        return CrossCheck.of(definition, definition.defaults(), DerivativeByCases.of(instance), -10, 10);
    }

    @Test
    void theGalleryHasEveryFunctionOfTheLanguage() {
        Set<String> missing = new HashSet<>(Operation.words());
        for (String text : GALLERY) {
            missing.removeIf(word -> text.matches("(?s)(.*[^A-Za-z0-9])?" + word + "\\(.*"));
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("gallery")
    void theTwoRoadsMeet(String text) {
        CrossCheck check = check(text);
        assertTrue(check.agrees(), check.toString());
        assertTrue(check.points() >= 1_900, check.toString());
        assertTrue(check.values().difference() < 1e-9 && check.slopes().difference() < 1e-9, check.toString());
    }

    @Test
    void whereANumberOnTheWayIsTooLargeNoPointIsCompared() {
        CrossCheck check = check("log(1 + exp(100*x))");
        // exp(709.8) is the largest that fits.
        assertTrue(check.agrees() && check.points() < 1_720 && check.points() > 1_700, check.toString());
        assertEquals(0, check("max(0, x - 10^400)").points());
    }

    @Test
    void whereRoundingAloneMakesTheDifferenceNoPointIsCompared() {
        CrossCheck check = check("1e16 + x - 1e16");
        assertTrue(check.agrees() && check.points() == 0, check.toString());
    }

    /** The pieces of one definition against the text of another. */
    private static CrossCheck mixed(String written, String pieces) {
        Definition definition = DefinitionReader.read(Source.typed(written));
        Piecewise wrong = DefinitionReader.read(Source.typed(pieces)).function();
        return CrossCheck.of(definition, Map.of(), DerivativeByCases.of(wrong), -10, 10);
    }

    @Test
    void aWrongPieceIsFound() {
        CrossCheck check = mixed("max(0, x)", "{ x if x > 0; 1/100000000 otherwise }");
        assertFalse(check.agrees());
        assertEquals(1e-8, check.values().difference(), 1e-12);
        assertTrue(check.values().at() < 0, check.toString());
    }

    @Test
    void aBreakpointInTheWrongPlaceIsFound() {
        CrossCheck check = mixed("heaviside(x)", "heaviside(x - 1/10000000)");
        assertFalse(check.agrees());
        assertTrue(check.values().at() >= 0 && check.values().at() < 1e-7, check.toString());
    }

    @Test
    void aGapThatIsNoneIsFound() {
        CrossCheck check = mixed("x", "{ x if x < 1 or x > 2 }");
        assertFalse(check.agrees());
        assertEquals(Double.POSITIVE_INFINITY, check.values().difference());
        assertTrue(check.values().at() > 1 && check.values().at() < 2, check.toString());
    }

    @Test
    void regionsWithoutValuesAgreeAsSuch() {
        CrossCheck check = check("{ log(x) if x < 3 }");
        assertTrue(check.agrees(), check.toString());
        assertTrue(check.points() > 2_000, check.toString());
    }

    @Test
    void aWrongCaseOfTheDerivativeIsFound() {
        Definition relu = DefinitionReader.read(Source.typed("max(0, x)"));
        DerivativeByCases right = DerivativeByCases.of(relu.function());
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (Piece<Expr> piece : right.derivative().pieces()) {
            boolean zero = piece.body().equals(Algebra.num(Rational.ZERO));
            pieces.add(new Piece<>(piece.on(), zero ? Algebra.num(Rational.of(1, 1000)) : piece.body()));
        }
        Piecewise wrong = new Piecewise(
                right.derivative().variable(),
                new Partition<>(pieces),
                right.derivative().assumptions());
        CrossCheck check =
                CrossCheck.of(relu, Map.of(), new DerivativeByCases(right.of(), wrong, right.joints()), -10, 10);
        assertFalse(check.agrees());
        assertEquals(0, check.values().difference());
        assertEquals(1e-3, check.slopes().difference(), 1e-15);
        assertTrue(check.slopes().at() < 0, check.toString());
    }

    @Test
    void otherValuesOfTheParametersAreFound() {
        Definition leaky = DefinitionReader.read(Source.typed("f(x; a, 0 < a < 1) = max(a*x, x)"));
        Map<Symbol, Expr> tenth = Map.of(Algebra.symbol("a"), Algebra.num(Rational.of(1, 10)));
        Map<Symbol, Expr> fifth = Map.of(Algebra.symbol("a"), Algebra.num(Rational.of(1, 5)));
        DerivativeByCases instance = DerivativeByCases.of(leaky.with(tenth).function());
        assertTrue(CrossCheck.of(leaky, tenth, instance, -10, 10).agrees());
        assertFalse(CrossCheck.of(leaky, fifth, instance, -10, 10).agrees());
    }

    @Test
    void theCheckIsTheSameEachTime() {
        assertEquals(check("(1 - cos(x))/x^2"), check("(1 - cos(x))/x^2"));
    }
}
