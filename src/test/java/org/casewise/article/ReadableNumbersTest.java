package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.FactsByCase;
import org.casewise.catalogue.FunctionCard;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** Digits are those of mpmath. */
class ReadableNumbersTest {

    private static final String GELU_TANH = "0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3)))";

    private static List<String> said(String definition, String fact) {
        Definition read = DefinitionReader.read(Source.typed(definition));
        Formulas formulas = new Formulas(read.variable());
        return new FactsComposer(formulas)
                .compose(FactsByCase.of(Analysis.of(read.function()))).stream()
                        .filter(row -> row.name().equals(fact))
                        .flatMap(row -> row.says().stream())
                        .flatMap(sentence -> sentence.arguments().stream())
                        .map(argument -> argument instanceof Formula formula ? formula.plain() : argument.toString())
                        .toList();
    }

    @Test
    void aShortRootIsToldByItsDigitsAndThenByItsEquation() {
        assertEquals(
                List.of(
                        "-0.278464542...",
                        "x = -1.27846454...",
                        "-1.27846454...",
                        "1 + x*exp(-x) + exp(-x)",
                        "-2",
                        "-1"),
                said("x/(1+exp(-x))", "extrema"));
        assertEquals(List.of("[-0.278464542..., oo)"), said("x/(1+exp(-x))", "range"));
        assertEquals(List.of("1.09983932..."), said("x/(1+exp(-x))", "lipschitz"));
    }

    @Test
    void aLongOneByItsDigitsAlone() {
        assertEquals(List.of("-0.170040750...", "x = -0.752461422..."), said(GELU_TANH, "extrema"));
        assertEquals(List.of("x = -1.41850400...", "x = 1.41850400..."), said(GELU_TANH, "inflections"));
    }

    @Test
    void whatIsShortWithoutARootStaysExact() {
        assertEquals(List.of("{-sqrt(2), sqrt(2)}"), said("x^2 - 2", "zeros"));
        assertEquals(List.of("(-oo, 1]"), said("exp(-x^2) - x^2*0 - max(0, x - 5)", "range"));
    }

    /** 300/pi is between 95 and 96, so that there are 191 zeros. */
    @Test
    void ofManyPlacesTheFirstAreToldAndHowManyThereAre() {
        assertEquals(
                List.of("{-19*pi/6, -47*pi/15, -31*pi/10, -46*pi/15, -91*pi/30, -3*pi}", "185", "-10 <= x <= 10"),
                said("sin(30*x)", "zeros"));
        assertEquals(1 + 6 + 1, said("sin(30*x)", "inflections").size());
    }

    @Test
    void aBreakpointHasBothForms() {
        Article article = ArticleComposer.compose(FunctionCard.of(Source.typed("max(x^3 - x - 1, 0)")));
        Formula at = article.joints().get(0).at();
        assertEquals("x = root(x^3 - x - 1, 1, 2) = 1.32471795...", at.plain());
        assertTrue(at.latex().endsWith(" = 1.32471795\\ldots"), at.latex());
        assertTrue(at.mathml().endsWith("<mn>1.32471795\u2026</mn>"), at.mathml());
    }

    @Test
    void noFormulaOfTheApproximatedGeluIsLongerThanAReaderTakes() {
        Article article = ArticleComposer.compose(FunctionCard.of(Source.typed(GELU_TANH)));
        Stream<String> told = article.facts().stream()
                .flatMap(row -> row.says().stream())
                .flatMap(sentence -> sentence.arguments().stream())
                .map(argument -> ((Formula) argument).latex());
        assertTrue(told.allMatch(latex -> latex.length() < 100));
    }
}
