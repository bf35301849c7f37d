package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.junit.jupiter.api.Test;

class VectorStatementsTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol S = Algebra.symbol("s");
    private static final Expr EXP = Functions.exp(X);
    private static final VectorFunction SOFTMAX = new VectorFunction(X, S, EXP, Algebra.over(EXP, S));
    private static final VectorFunction LOG_SOFTMAX = new VectorFunction(X, S, EXP, Algebra.minus(X, Functions.log(S)));

    private static VectorStatements latex(VectorFunction f) {
        return new VectorStatements(new Latex(), f);
    }

    private static VectorStatements plain(VectorFunction f) {
        return new VectorStatements(new PlainText(), f);
    }

    @Test
    void theSumStandsWhereItsSymbolWas() {
        assertEquals(
                "f_{i}(x) = \\frac{e^{x_{i}}}{\\sum_{j=1}^{n} e^{x_{j}}}",
                latex(SOFTMAX).componentIs());
        assertEquals(
                "f_{i}(x) = x_{i} - \\ln\\left(\\sum_{j=1}^{n} e^{x_{j}}\\right)",
                latex(LOG_SOFTMAX).componentIs());
        assertEquals("f_i(x) = exp(x_i)/sum(exp(x_j), j = 1..n)", plain(SOFTMAX).componentIs());
    }

    @Test
    void theStableFormTakesTheSameFromAll() {
        Symbol m = Algebra.symbol("m");
        assertEquals(
                "f_{i}(x) = \\frac{e^{x_{i} - m}}{\\sum_{j=1}^{n} e^{x_{j} - m}}",
                latex(SOFTMAX).componentIsShifted(m));
        assertEquals("m = max(x_1, ..., x_n)", plain(SOFTMAX).isExtreme(m, true));
        assertEquals(
                "f_i(x_1 + m, ..., x_n + m) = f_i(x_1, ..., x_n)",
                plain(SOFTMAX).staysWhenShifted(m));
    }

    @Test
    void aMatrixHasItsTwoCases() {
        Expr f = VectorStatements.F_I;
        assertEquals(
                "\\frac{\\partial f_{i}}{\\partial x_{j}} = \\begin{cases} f_{i}(1 - f_{i}), & i = j \\\\"
                        + " -f_{i} f_{j}, & i \\ne j \\end{cases}",
                latex(SOFTMAX)
                        .jacobianIs(
                                Algebra.product(f, Algebra.minus(Algebra.ONE, f)),
                                Algebra.negate(Algebra.product(f, VectorStatements.F_J))));
        assertEquals("sum(df_i/dx_j, j = 1..n) = 0", plain(SOFTMAX).entriesSumTo(true, Algebra.ZERO));
    }

    /** A negative factor has its parentheses, so that no minus sign takes anything away. */
    @Test
    void theChainShowsItsParts() {
        Expr through = Algebra.negate(Algebra.power(S, Algebra.MINUS_ONE));
        assertEquals(
                "df_i/dx_i = 1 + (-1/s)*exp(x_i)",
                plain(LOG_SOFTMAX).chainIs(true, Algebra.ONE, through, Functions.exp(SOFTMAX.variable("i"))));
    }

    @Test
    void mathMlIsOfOnePiece() {
        String sum = new VectorStatements(new MathMl(), SOFTMAX).totalIs();
        assertEquals(
                "<mi>s</mi><mo>=</mo><munderover><mo>\u2211</mo><mrow><mi>j</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi>"
                        + "</munderover><msup><mi>e</mi><msub><mi>x</mi><mi>j</mi></msub></msup>",
                sum);
    }
}
