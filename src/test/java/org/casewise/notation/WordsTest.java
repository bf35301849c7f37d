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

    /** What is applied, then LaTeX and MathML by its structure; plain text is what is applied. */
    private static final List<List<String>> TABLE = List.of(
            List.of("abs(x)", "\\left|x\\right|", "|x|"),
            List.of("sign(x)", "\\operatorname{sgn}(x)", "sgn@(x)"),
            List.of("heaviside(x)", "\\operatorname{heaviside}(x)", "heaviside@(x)"),
            List.of("heaviside(x, 1)", "\\operatorname{heaviside}(x, 1)", "heaviside@(x,1)"),
            List.of("min(x, 1)", "\\min(x, 1)", "min@(x,1)"),
            List.of("max(x, 1, 2)", "\\max(x, 1, 2)", "max@(x,1,2)"),
            List.of("clip(x, 0, 1)", "\\operatorname{clip}(x, 0, 1)", "clip@(x,0,1)"),
            List.of("relu(x)", "\\operatorname{ReLU}(x)", "ReLU@(x)"),
            List.of("floor(x)", "\\lfloor x\\rfloor ", "\u230ax\u230b"),
            List.of("ceil(x)", "\\lceil x\\rceil ", "\u2308x\u2309"),
            List.of("root(x - 1, 0, 2)", "\\operatorname{root}(x - 1, 0, 2)", "root@(x\u22121,0,2)"),
            List.of("exp(x)", "e^{x}", "{e}^{x}"),
            List.of("expm1(x)", "e^{x} - 1", "{e}^{x}\u22121"),
            List.of("log(x)", "\\ln(x)", "ln@(x)"),
            List.of("ln(x)", "\\ln(x)", "ln@(x)"),
            List.of("log1p(x)", "\\ln(1 + x)", "ln@(1+x)"),
            List.of("log2(x)", "\\log_{2}(x)", "{log}_{2}@(x)"),
            List.of("log10(x)", "\\log_{10}(x)", "{log}_{10}@(x)"),
            List.of("sqrt(x)", "\\sqrt{x}", "\u221a{x}"),
            List.of("cbrt(x)", "\\sqrt[3]{x}", "\u221a[3]{x}"),
            List.of("sin(x)", "\\sin(x)", "sin@(x)"),
            List.of("cos(x)", "\\cos(x)", "cos@(x)"),
            List.of("tan(x)", "\\tan(x)", "tan@(x)"),
            List.of("asin(x)", "\\arcsin(x)", "arcsin@(x)"),
            List.of("acos(x)", "\\arccos(x)", "arccos@(x)"),
            List.of("atan(x)", "\\arctan(x)", "arctan@(x)"),
            List.of("sinh(x)", "\\sinh(x)", "sinh@(x)"),
            List.of("cosh(x)", "\\cosh(x)", "cosh@(x)"),
            List.of("tanh(x)", "\\tanh(x)", "tanh@(x)"),
            List.of("asinh(x)", "\\operatorname{arsinh}(x)", "arsinh@(x)"),
            List.of("acosh(x)", "\\operatorname{arcosh}(x)", "arcosh@(x)"),
            List.of("atanh(x)", "\\operatorname{artanh}(x)", "artanh@(x)"),
            List.of("erf(x)", "\\operatorname{erf}(x)", "erf@(x)"),
            List.of("erfc(x)", "\\operatorname{erfc}(x)", "erfc@(x)"),
            List.of("Phi(x)", "\\Phi(x)", "\u03a6@(x)"),
            List.of("phi(x)", "\\varphi(x)", "\u03c6@(x)"),
            List.of("sigmoid(x)", "\\sigma(x)", "\u03c3@(x)"),
            List.of("softplus(x)", "\\operatorname{softplus}(x)", "softplus@(x)"));

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
        List<Notation> notations = List.of(new Latex(), new MathMl());
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
}
