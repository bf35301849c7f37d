package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casewise.expr.Algebra;
import org.casewise.syntax.Operation;
import org.junit.jupiter.api.Test;

/**
 * Words by languages: each word of the definition language, applied, has a spelling in each notation. A cell that cannot
 * be spelled says {@code none: } and why; a new word fails here until it has its row.
 */
class WordsTest {

    private static final String NONE = "none: ";

    /** What is applied, then LaTeX, MathML by its structure, NumPy; plain text is what is applied. */
    private static final List<List<String>> TABLE = List.of(
            List.of("abs(x)", "\\left|x\\right|", "|x|", "np.abs(x)"),
            List.of("sign(x)", "\\operatorname{sgn}(x)", "sgn@(x)", "np.sign(x)"),
            List.of("heaviside(x)", "\\operatorname{heaviside}(x)", "heaviside@(x)", "np.heaviside(x, np.nan)"),
            List.of("heaviside(x, 1)", "\\operatorname{heaviside}(x, 1)", "heaviside@(x,1)", "np.heaviside(x, 1)"),
            List.of("min(x, 1)", "\\min(x, 1)", "min@(x,1)", "np.minimum(x, 1)"),
            List.of("max(x, 1, 2)", "\\max(x, 1, 2)", "max@(x,1,2)", "np.maximum(np.maximum(x, 1), 2)"),
            List.of("clip(x, 0, 1)", "\\operatorname{clip}(x, 0, 1)", "clip@(x,0,1)", "np.clip(x, 0, 1)"),
            List.of("relu(x)", "\\operatorname{ReLU}(x)", "ReLU@(x)", "np.maximum(0, x)"),
            List.of("floor(x)", "\\lfloor x\\rfloor ", "\u230ax\u230b", "np.floor(x)"),
            List.of("ceil(x)", "\\lceil x\\rceil ", "\u2308x\u2309", "np.ceil(x)"),
            List.of(
                    "root(x - 1, 0, 2)",
                    "\\operatorname{root}(x - 1, 0, 2)",
                    "root@(x\u22121,0,2)",
                    NONE + "a program is given the number"),
            List.of("exp(x)", "e^{x}", "{e}^{x}", "np.exp(x)"),
            List.of("expm1(x)", "e^{x} - 1", "{e}^{x}\u22121", "np.expm1(x)"),
            List.of("log(x)", "\\ln(x)", "ln@(x)", "np.log(x)"),
            List.of("ln(x)", "\\ln(x)", "ln@(x)", "np.log(x)"),
            List.of("log1p(x)", "\\ln(1 + x)", "ln@(1+x)", "np.log1p(x)"),
            List.of("log2(x)", "\\log_{2}(x)", "{log}_{2}@(x)", "np.log2(x)"),
            List.of("log10(x)", "\\log_{10}(x)", "{log}_{10}@(x)", "np.log10(x)"),
            List.of("sqrt(x)", "\\sqrt{x}", "\u221a{x}", "np.sqrt(x)"),
            List.of("cbrt(x)", "\\sqrt[3]{x}", "\u221a[3]{x}", "np.cbrt(x)"),
            List.of("sin(x)", "\\sin(x)", "sin@(x)", "np.sin(x)"),
            List.of("cos(x)", "\\cos(x)", "cos@(x)", "np.cos(x)"),
            List.of("tan(x)", "\\tan(x)", "tan@(x)", "np.tan(x)"),
            List.of("asin(x)", "\\arcsin(x)", "arcsin@(x)", "np.arcsin(x)"),
            List.of("acos(x)", "\\arccos(x)", "arccos@(x)", "np.arccos(x)"),
            List.of("atan(x)", "\\arctan(x)", "arctan@(x)", "np.arctan(x)"),
            List.of("sinh(x)", "\\sinh(x)", "sinh@(x)", "np.sinh(x)"),
            List.of("cosh(x)", "\\cosh(x)", "cosh@(x)", "np.cosh(x)"),
            List.of("tanh(x)", "\\tanh(x)", "tanh@(x)", "np.tanh(x)"),
            List.of("asinh(x)", "\\operatorname{arsinh}(x)", "arsinh@(x)", "np.arcsinh(x)"),
            List.of("acosh(x)", "\\operatorname{arcosh}(x)", "arcosh@(x)", "np.arccosh(x)"),
            List.of("atanh(x)", "\\operatorname{artanh}(x)", "artanh@(x)", "np.arctanh(x)"),
            List.of("erf(x)", "\\operatorname{erf}(x)", "erf@(x)", "erf(x)"),
            List.of("erfc(x)", "\\operatorname{erfc}(x)", "erfc@(x)", "erfc(x)"),
            List.of("Phi(x)", "\\Phi(x)", "\u03a6@(x)", "erfc(-x / np.sqrt(2)) / 2"),
            List.of("phi(x)", "\\varphi(x)", "\u03c6@(x)", "np.exp(-x**2 / 2) / np.sqrt(2 * np.pi)"),
            List.of("sigmoid(x)", "\\sigma(x)", "\u03c3@(x)", "1 / (1 + np.exp(-x))"),
            List.of("softplus(x)", "\\operatorname{softplus}(x)", "softplus@(x)", "np.logaddexp(0, x)"));

    @Test
    void everyWordHasARow() {
        assertEquals(
                new TreeSet<>(Operation.words()), new TreeSet<>(rowsByWord().keySet()));
    }

    private static Map<String, List<String>> rowsByWord() {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLE.forEach(row -> rows.put(row.get(0).substring(0, row.get(0).indexOf('(')), row));
        return rows;
    }

    @Test
    void everyWordIsSpelledInEveryNotation() {
        List<Notation> notations = List.of(new Latex(), new MathMl(), new NumPy());
        assertAll(TABLE.stream().map(row -> () -> {
            assertEquals(row.get(0), spelled(row, new PlainText()));
            for (int i = 0; i < notations.size(); i++) {
                String cell = row.get(i + 1);
                Notation notation = notations.get(i);
                if (cell.startsWith(NONE)) {
                    assertThrows(IllegalArgumentException.class, () -> spelled(row, notation), cell);
                } else {
                    assertEquals(
                            cell,
                            notation instanceof MathMl
                                    ? MathMlShape.of(spelled(row, notation))
                                    : spelled(row, notation));
                }
            }
        }));
    }

    private static String spelled(List<String> row, Notation notation) {
        return new Spelling(notation, Algebra.symbol("x")).of(Read.written(row.get(0)));
    }

    @Test
    void aProgramDoesNotGuessTheNameOfAFunction() {
        List<Printed> argument = List.of(Printed.atom("x"));
        assertThrows(IllegalArgumentException.class, () -> new NumPy().call("gudermannian", argument));
    }
}
