package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.reason.CannotTell;
import org.casewise.syntax.Definition;
import org.junit.jupiter.api.Test;

/** What is spelled besides expressions: pieces, intervals, conditions, statements. */
class SpellingTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Spelling PLAIN = new Spelling(new PlainText(), X);
    private static final Spelling LATEX = new Spelling(new Latex(), X);

    private static String pieces(String text) {
        return PLAIN.of(Read.definition(text).function());
    }

    @Test
    void piecesStandFromLeftToRight() {
        assertEquals("{ 0 if x < 0; x if x >= 0 }", pieces("max(0, x)"));
        assertEquals("{ -1 if x < -1; x if -1 <= x < 1; 1 if x >= 1 }", pieces("clip(x, -1, 1)"));
    }

    @Test
    void oneBodyOnTheWholeLineNeedsNoBlock() {
        assertEquals("x^2 + 1", pieces("x^2 + 1"));
    }

    @Test
    void aSinglePointIsAnEquation() {
        assertEquals("{ -1 if x < 0; 0 if x = 0; 1 if x > 0 }", pieces("sign(x)"));
    }

    @Test
    void holesAreLeftOutWhereTheBodyGoesOn() {
        assertEquals("{ 1/x if x != 0 }", pieces("1/x"));
        assertEquals("{ 1/(x*(x - 1)) if x != 0 and x != 1 }", pieces("1/(x*(x - 1))"));
        assertEquals("{ 1/(x - 1) if x > 0 and x != 1 }", pieces("{ 1/(x - 1) if x > 0 }"));
        assertEquals("{ -1 if x < 0; 1 if x > 0 }", pieces("x/abs(x)"));
        assertEquals("{ 1 if x < 0; 1 if x > 1 }", pieces("{ 1 if x < 0 or x > 1 }"));
    }

    @Test
    void intervalsAreInequalitiesOrPairsOfEnds() {
        Expr half = Algebra.HALF;
        Interval halfOpen = new Interval(Cut.before(Algebra.num(-1)), Cut.before(half));
        assertEquals("-1 <= x < 1/2", PLAIN.in(halfOpen));
        assertEquals("[-1, 1/2)", PLAIN.interval(halfOpen));
        assertEquals("\\left[-1, \\frac{1}{2}\\right)", LATEX.interval(halfOpen));
        assertEquals("-oo < x < oo", PLAIN.in(Interval.LINE));
        assertEquals("(-\\infty, \\infty)", LATEX.interval(Interval.LINE));
        assertEquals("x = 1/2", PLAIN.in(Interval.point(half)));
        assertEquals("{1/2}", PLAIN.interval(Interval.point(half)));
        assertEquals("\\{3\\}", LATEX.interval(Interval.point(Algebra.num(3))));
        assertEquals("\\left\\{\\frac{1}{2}\\right\\}", LATEX.interval(Interval.point(half)));
        assertEquals("x > 1/2", PLAIN.in(new Interval(Cut.after(half), Cut.End.PLUS_INFINITY)));
        assertEquals("x <= 1/2", PLAIN.in(new Interval(Cut.End.MINUS_INFINITY, Cut.after(half))));
        assertEquals("(-oo, 1/2]", PLAIN.interval(new Interval(Cut.End.MINUS_INFINITY, Cut.after(half))));
    }

    @Test
    void conditionsOnParametersJoinTheirEquations() {
        Expr alpha = Algebra.symbol("alpha");
        ParameterCondition one = ParameterCondition.equation(alpha, List.of(Algebra.ONE));
        ParameterCondition both = ParameterCondition.equation(Algebra.symbol("mu"), List.of(Algebra.ZERO, Algebra.HALF))
                .and(one);
        assertEquals("alpha = 1", PLAIN.of(one));
        assertEquals("(mu = 0 or mu = 1/2) and alpha = 1", PLAIN.of(both));
        assertEquals(
                "\\left(\\mu = 0 \\;\\vee\\; \\mu = \\frac{1}{2}\\right) \\;\\wedge\\; \\alpha = 1", LATEX.of(both));
    }

    @Test
    void derivativesHavePrimesAndThenNumbers() {
        assertEquals("f(x)", LATEX.function("f", 0));
        assertEquals("f'(x)", LATEX.function("f", 1));
        assertEquals("\\operatorname{relu}''(x)", LATEX.function("relu", 2));
        assertEquals("g_{1}^{(3)}(x)", LATEX.function("g1", 3));
        assertEquals("f'(x)", PLAIN.function("f", 1));
        assertEquals("f = g = h", PLAIN.equal(List.of("f", "g", "h")));
    }

    @Test
    void statementsNameTheFunction() {
        Definition relu = Read.definition("max(0, x)");
        Statements plain = new Statements(new PlainText(), X, "f");
        assertEquals(
                "f(x) = max(0, x) = { 0 if x < 0; x if x >= 0 }",
                plain.functionIs(0, Optional.of(relu.written()), relu.function()));
        Definition square = Read.definition("x^2");
        assertEquals("f(x) = x^2", plain.functionIs(0, Optional.of(square.written()), square.function()));
        assertEquals(
                "lim(h -> 0-) (f(h) - f(0))/h = 0 != 1 = lim(h -> 0+) (f(h) - f(0))/h",
                plain.quotientsDiffer(Algebra.ZERO, Algebra.ZERO, Algebra.ONE));
        assertEquals("[0, 1]", plain.closedInterval(Algebra.ZERO, Algebra.ONE));
    }

    @Test
    void theStepOfAQuotientIsNoNameThatMeansSomethingElse() {
        Statements ofH = new Statements(new PlainText(), Algebra.symbol("h"), "f");
        assertEquals(
                "lim(t -> 0-) (f(k + t) - f(k))/t = 0 != 1 = lim(t -> 0+) (f(k + t) - f(k))/t",
                ofH.quotientsDiffer(Algebra.symbol("k"), Algebra.ZERO, Algebra.ONE));
    }

    @Test
    void aLineIsDrawnOverTheVariableWhateverItsName() {
        Symbol y = Algebra.symbol("y");
        assertEquals("y = x + 1", new Statements(new PlainText(), X, "f").lineIs(Algebra.sum(X, Algebra.ONE)));
        assertEquals("z = y + 1", new Statements(new PlainText(), y, "f").lineIs(Algebra.sum(y, Algebra.ONE)));
    }

    @Test
    void setsAreIntervalsAndPointsFromLeftToRight() {
        List<Interval> parts = List.of(
                new Interval(Cut.End.MINUS_INFINITY, Cut.before(Algebra.ZERO)),
                Interval.point(Algebra.ONE),
                Interval.point(Algebra.num(2)),
                new Interval(Cut.after(Algebra.num(3)), Cut.End.PLUS_INFINITY));
        assertEquals(
                "(-\\infty, 0) \\cup \\{1, 2\\} \\cup (3, \\infty)", new Statements(new Latex(), X, "f").set(parts));
    }

    @Test
    void aFormulaThatNobodyCouldReadIsRefused() {
        Expr e = X;
        for (int i = 0; i < 60; i++) {
            e = Functions.exp(Algebra.sum(e, Functions.sin(e)));
        }
        Expr swollen = e;
        assertThrows(CannotTell.class, () -> PLAIN.of(swollen));
    }

    @Test
    void hundredsOfPiecesAreSpelled() {
        StringBuilder text = new StringBuilder("abs(x - 1)");
        for (int i = 2; i <= 300; i++) {
            text.append(" + abs(x - ").append(i).append(')');
        }
        String spelled = LATEX.of(Read.definition(text.toString()).function());
        assertEquals(301, spelled.split(Pattern.quote("\\\\")).length);
        assertTrue(spelled.startsWith("\\begin{cases} 45150 - 300 x, & x < 1 \\\\"), spelled.substring(0, 60));
    }
}
