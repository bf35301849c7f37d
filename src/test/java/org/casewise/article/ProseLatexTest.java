package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseLatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x_1 - x_2 ~ <msub><mi>x</mi><mn>1</mn></msub><mo>\u2212</mo><msub><mi>x</mi><mn>2</mn></msub>",
                "e^{-1000} ~ <msup><mi>e</mi><mrow><mo>\u2212</mo><mn>1000</mn></mrow></msup>",
                "x^23      ~ <msup><mi>x</mi><mn>2</mn></msup><mn>3</mn>",
                "x_i^2     ~ <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>",
                "\\frac{1}{1 + e^x} ~ <mfrac><mrow><mn>1</mn></mrow><mrow><mn>1</mn><mo>+</mo><msup><mi>e</mi><mi>x</mi>"
                        + "</msup></mrow></mfrac>",
                "\\sqrt{\\pi}/2 ~ <msqrt><mrow><mi>\u03c0</mi></mrow></msqrt><mo>/</mo><mn>2</mn>",
                "\\log 2 \\approx 0.6931 ~ <mi>log</mi><mn>2</mn><mo>\u2248</mo><mn>0.6931</mn>",
                "\\operatorname{erf}(x) < 1 ~ <mi>erf</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>&lt;</mo><mn>1</mn>",
                "f'(x) \\le 0 ~ <mi>f</mi><mo>\u2032</mo><mo>(</mo><mi>x</mi><mo>)</mo><mo>\u2264</mo><mn>0</mn>",
            })
    void whatProseNeedsIsRead(String latex, String mathml) {
        Formula formula = ProseLatex.formula(latex.strip());
        assertEquals(mathml, formula.mathml());
        assertEquals(latex.strip(), formula.latex());
    }

    /** Never half a formula, and never markup that is not closed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\frac{1}",
                "\\frac 1 2",
                "x^",
                "x_{",
                "{x",
                "x}",
                "\\unknown",
                "\\",
                "a & b",
                "\\sqrt[3]{x}",
                "{}"
            })
    void anythingElseStaysAsItIs(String latex) {
        assertEquals(
                "<mtext>" + latex.replace("&", "&amp;") + "</mtext>",
                ProseLatex.formula(latex).mathml());
    }
}
