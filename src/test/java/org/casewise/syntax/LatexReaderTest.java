package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LaTeX leaves open is read with a note or refused with its readings; never silently one of them. */
class LatexReaderTest {

    private static Definition read(String latex) {
        return LatexReader.read(Source.typed(latex));
    }

    private static DefinitionException refused(String latex) {
        return assertThrows(DefinitionException.class, () -> read(latex), latex);
    }

    /** The formula, the part of it that could be read in two ways, and the two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "1/2x ~ /2x ~ \\frac{...}{2} x ~ \\frac{...}{2 x}",
                "x/(1+x)x ~ /(1+x)x ~ \\frac{...}{(1+x)} x ~ \\frac{...}{(1+x) x}",
                "x/2\\pi ~ /2\\pi ~ \\frac{...}{2} \\pi ~ \\frac{...}{2 \\pi}",
                "x^10 ~ ^10 ~ ^{10} ~ ^{1} \\cdot 0",
                "x_12 ~ _12 ~ x_{12} ~ x_{1} \\cdot 2",
                "x2 ~ x2 ~ x^2 ~ x_2",
                "2\\frac{1}{2} ~ 2\\frac{1}{2} ~ 2 + \\frac{1}{2} ~ 2 \\cdot \\frac{1}{2}",
                "1e-3x ~ 1e-3 ~ 1 \\cdot 10^{-3} ~ 1 e -3",
                "\\tanh^{-1}(x) ~ \\tanh^{-1} ~ (\\tanh(x))^{-1} ~ \\operatorname{artanh}(x)",
                "\\sin^{-1} x ~ \\sin^{-1} ~ (\\sin(x))^{-1} ~ \\arcsin x",
                "\\sin x y ~ \\sin x y ~ \\sin(x) y ... ~ \\sin(x y ...)",
                "\\tanh x (1+x) ~ \\tanh x ( ~ \\tanh(x) ( ... ~ \\tanh(x ( ...)",
                "\\ln x/2 ~ \\ln x/ ~ \\ln(x) / ... ~ \\ln(x / ...)",
                "\\ln{1+x} ~ \\ln{1+x} ~ \\ln(1+x) ~ \\ln 1+x",
                "a(x) ~ a ~ a \\cdot (...) ~ \\operatorname{a}(...)",
                "\\beta(2x) ~ \\beta ~ \\beta \\cdot (...) ~ \\operatorname{\\beta}(...)",
                "ab + x ~ ab ~ a b ~ \\mathrm{ab}",
                "maxx ~ ~ ~",
                "[x] ~ [x] ~ (x) ~ \\lfloor x \\rfloor",
                "{x+1}^2 ~ {x+1}^ ~ (x+1)^ ~ x+1^",
                "x^{(2)} ~ {(2)} ~ a power ~ an order of derivative",
                "\\begin{cases}1 & x>0, x<1\\\\0 & \\text{otherwise}\\end{cases} ~ , ~ \\text{ and } ~ \\text{ or }",
                "f(x) = \\sigma + \\sigma(x) ~ ~ sigma(...) ~ sigma \\cdot (...)"
            })
    void twoReadingsAreRefusedWithBoth(String latex, String place, String one, String other) {
        DefinitionException e = refused(latex);
        if (one == null) {
            assertEquals(Key.UNKNOWN_NAME, e.reason().key());
            return;
        }
        assertEquals(Key.LATEX_AMBIGUOUS, e.reason().key(), e.reason().toString());
        assertEquals(List.of(one, other), e.reason().arguments().subList(1, 3));
        if (place != null) {
            assertEquals(place, latex.substring(e.span().start(), e.span().end()));
        }
    }

    /** The formula, where the complaint stands, the reason, and what is offered instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\\frax{1}{x} ~ 1 ~ LATEX_UNKNOWN_COMMAND ~ \\frac",
                "\\apha x ~ 1 ~ LATEX_UNKNOWN_COMMAND ~ \\alpha",
                "x + \\int_0^x t dt ~ 5 ~ LATEX_UNKNOWN_COMMAND ~",
                "x \\mathbb{1}_{x>0} ~ 3 ~ LATEX_UNKNOWN_COMMAND ~ `\\begin{cases}1, & x > 0\\\\ 0, & \\text{otherwise}\\end{cases}`",
                "f'(x) = 2x ~ 2 ~ LATEX_DERIVATIVE ~",
                "f^{(2)}(x) = 2 ~ 2 ~ LATEX_DERIVATIVE ~",
                "\\frac{d}{dx} f(x) = 2x ~ 1 ~ LATEX_DERIVATIVE ~",
                "\\frac{\\mathrm{d}f}{\\mathrm{d}x} + x ~ 1 ~ LATEX_DERIVATIVE ~",
                "1 - \\tanh'(x) ~ 10 ~ LATEX_DERIVATIVE ~",
                "\\frac{\\partial f}{\\partial x} = 2x ~ 1 ~ LATEX_DERIVATIVE ~",
                "\\frac{x}{2} = 2x ~ 1 ~ LATEX_NOT_A_DEFINITION ~",
                "2 f(x) = x ~ 1 ~ LATEX_NOT_A_DEFINITION ~ f(x) = ...",
                "\\log(\\sigma(x)) = -\\log(1+e^{-x}) ~ 1 ~ LATEX_NOT_A_DEFINITION ~ f(x) = ...",
                "f(x, y) = x + y ~ 4 ~ TWO_VARIABLES ~",
                "e^x^2 ~ 4 ~ LATEX_DOUBLE_SCRIPT ~ {...}",
                "e^-x ~ 3 ~ EXPECTED ~ ^{-...}",
                "(x)^+ ~ 4 ~ UNEXPECTED_TOKEN ~ `\\max(0, x)`",
                "\\sqrt[5]{x} ~ 1 ~ LATEX_ROOT ~ x^{1/5}",
                "\\sqrt(2/\\pi) ~ 1 ~ EXPECTED ~ \\sqrt{...}",
                "\\log_3 x ~ 5 ~ UNEXPECTED_TOKEN ~ \\frac{\\log x}{\\log 3}",
                "\\max x ~ 1 ~ FUNCTION_WITHOUT_PARENTHESES ~ \\max(x)",
                "\\exp -x ~ 1 ~ FUNCTION_WITHOUT_PARENTHESES ~ \\exp(x)",
                "\\max(x) ~ 1 ~ WRONG_ARGUMENT_COUNT ~",
                "lnx ~ 1 ~ UNKNOWN_NAME ~ \\ln x",
                "x\\,2 ~ 1 ~ LATEX_AMBIGUOUS ~",
                "(x)2 ~ 4 ~ IMPLICIT_PRODUCT ~ \\cdot 2",
                "||x|-1| ~ 2 ~ NESTED_BARS ~ \\left|...\\right|",
                "|x|y|z| ~ 5 ~ NESTED_BARS ~ \\left|...\\right|",
                "x + \\infty ~ 5 ~ LATEX_INFINITY ~",
                "\\begin{cases}1 & x < -\\infty \\\\ 0 & \\text{otherwise}\\end{cases} ~ 22 ~ LATEX_INFINITY ~",
                "\\begin{cases}1 & \\infty < x \\\\ 0 & \\text{otherwise}\\end{cases} ~ 18 ~ LATEX_INFINITY ~",
                "\\begin{cases}1 & 0 < \\infty < x \\\\ 0 & \\text{otherwise}\\end{cases} ~ 22 ~ LATEX_INFINITY ~",
                "\\begin{cases}1 & x \\in [0, \\infty] \\\\ 0 & x<0\\end{cases} ~ 34 ~ LATEX_INFINITY ~",
                "\\begin{cases}1 \\\\ 0 & x<0\\end{cases} ~ 14 ~ LATEX_ROW_WITHOUT_CONDITION ~",
                "\\begin{cases}1 & \\text{else} \\\\ 0 & x<0\\end{cases} ~ 33 ~ ROW_AFTER_OTHERWISE ~",
                "\\begin{cases}1 & x \\end{cases} ~ 18 ~ CONDITION_EXPECTED ~",
                "\\begin{cases}x ~ 1 ~ EXPECTED ~",
                "x\\end{cases} ~ 2 ~ UNEXPECTED_TOKEN ~",
                "\\begin{evil}x\\end{evil} ~ 1 ~ LATEX_UNKNOWN_COMMAND ~",
                "\\{x\\} ~ 1 ~ UNEXPECTED_TOKEN ~ (...)",
                "x_{i,j} ~ 5 ~ UNEXPECTED_TOKEN ~",
                "x < 1 ~ 3 ~ VALUE_NOT_CONDITION ~",
                "x \\pm 1 ~ 3 ~ LATEX_UNKNOWN_COMMAND ~",
                "p \\log(p/q) ~ 1 ~ LATEX_WHICH_VARIABLE ~ f(x) = ...",
                "y_i = \\max(x, x_i) ~ 12 ~ LATEX_WHICH_VARIABLE ~ f(x) = ...",
                "g(x)^2 ~ 1 ~ UNKNOWN_FUNCTION ~",
                "\\mathrm{relo}(x) ~ 9 ~ UNKNOWN_FUNCTION ~ relu",
                "f(x) = f(x) + 1 ~ 8 ~ CYCLE ~",
                "1{,}000 x ~ 2 ~ UNEXPECTED_TOKEN ~",
                "1.2.3 ~ 1 ~ BAD_NUMBER ~",
                "x\u0445 ~ 2 ~ CHARACTER_OF_KIND ~",
                "x \\& 1 ~ 3 ~ LATEX_UNKNOWN_COMMAND ~",
                "a & b ~ 3 ~ UNEXPECTED_TOKEN ~",
                "f(x) = x \\\\ g(x) = x^2 ~ 10 ~ UNEXPECTED_TOKEN ~",
                "$x$ y ~ 3 ~ UNEXPECTED_TOKEN ~",
                "\\newcommand{\\a}{x}\\a ~ 1 ~ LATEX_UNKNOWN_COMMAND ~",
                "x \\text{scale} ~ 9 ~ UNKNOWN_NAME ~ \\cdot \\mathrm{scale}",
                "\\text{scale} x ~ 7 ~ UNKNOWN_NAME ~ \\cdot \\mathrm{scale}",
                "\\begin{cases}1 & \\text{for all } x > 0\\\\0 & x \\le 0\\end{cases} ~ 28 ~ UNKNOWN_NAME ~",
                "\\begin{cases}1 & x \\text{ is positive}\\\\0 & x \\le 0\\end{cases} ~ 27 ~ UNKNOWN_NAME ~",
                "f(x) = x (2) ~ 10 ~ LATEX_AMBIGUOUS ~",
                "x = 3 ~ 1 ~ LATEX_NOT_A_DEFINITION ~ f(x) = ...",
                "u(x-1) ~ 1 ~ UNKNOWN_FUNCTION ~",
                "\\delta(x-1) ~ 1 ~ UNKNOWN_FUNCTION ~",
                "\\exp^{x} ~ 5 ~ UNEXPECTED_TOKEN ~ e^{...}",
                "\\phi x ~ 1 ~ RESERVED_NAME ~"
            })
    void whatCannotBeReadIsRefusedAtItsPlace(String latex, int column, Key reason, String hint) {
        DefinitionException e = refused(latex);
        assertEquals(reason, e.reason().key(), e.reason().toString());
        assertEquals(column, e.column());
        Optional<String> offered =
                e.hint().map(h -> String.valueOf(h.arguments().get(0)));
        if (hint != null) {
            assertEquals(Optional.of(hint), offered);
        }
    }

    /** What is not certain and yet read is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "ax ~ LATEX_READ_AS ~ ax ~ a \\cdot x",
                "alpha x ~ LATEX_READ_AS ~ alpha ~ \\alpha",
                "threshold + x ~ LATEX_READ_AS ~ threshold ~ \\mathrm{threshold}",
                "\\sigma(x) ~ LATEX_READ_AS ~ \\sigma(...) ~ sigmoid(...)",
                "\\varphi(x) ~ LATEX_READ_AS ~ \\varphi(...) ~ phi(...)",
                "\\sin 2x ~ LATEX_READ_AS ~ \\sin 2x ~ \\sin(2x)",
                "[x+1] ~ LATEX_READ_AS ~ [...] ~ (...)",
                "f(x) \\approx x ~ LATEX_READ_AS ~ \\approx ~ =",
                "x_i^2 ~ LATEX_VARIABLE ~ x_i ~",
                "z^2 ~ LATEX_VARIABLE ~ z ~",
                "a x + \\lambda ~ LATEX_PARAMETERS ~ `a, lambda` ~",
                "f(x) = x = 2x/2 ~ LATEX_LAST_SIDE ~ 2x/2 ~",
                "\\begin{cases}1 & x > 0 \\\\ a x\\end{cases} ~ LATEX_LAST_ROW ~ a x ~"
            })
    void whatIsReadWithADoubtIsNoted(String latex, Key key, String first, String second) {
        Reason note = second == null ? Reason.of(key, first) : Reason.of(key, first, second);
        List<Warning> warnings = read(latex).warnings();
        assertTrue(warnings.stream().anyMatch(w -> w.reason().equals(note)), warnings.toString());
    }

    @Test
    void whatIsCertainHasNoNotes() {
        for (String latex : List.of(
                "f(x)=\\begin{cases}x,&\\text{if } x\\ge0\\\\0,&x<0\\end{cases}",
                "\\max(0,x)",
                "\\frac{1}{1+e^{-x}}",
                "2x(x+1)^2\\tanh x")) {
            assertEquals(List.of(), read(latex).warnings(), latex);
        }
    }

    @Test
    void termsHaveTheirPlacesInTheLatexText() {
        String latex = "f(x)=\\begin{cases}x,&x\\ge0\\\\\\frac{x}{2},&x<0\\end{cases}";
        Term.Cases cases = (Term.Cases) read(latex).written();
        Term.Row second = cases.rows().get(1);
        assertEquals(
                "\\frac{x}{2}",
                latex.substring(
                        second.value().span().start(), second.value().span().end()));
        Span condition = second.condition().orElseThrow().span();
        assertEquals("x<0", latex.substring(condition.start(), condition.end()));
    }

    @Test
    void aComplaintAboutTheMeaningHasItsPlaceToo() {
        String latex = "f(x)=\\begin{cases}x,&x\\ge0\\\\1,&x\\le0\\end{cases}";
        DefinitionException e = refused(latex);
        assertEquals(Key.OVERLAP_DIFFERENT, e.reason().key());
        assertEquals("1,&x\\le0", latex.substring(e.span().start(), e.span().end()));
    }

    @Test
    void valuesMayBeGivenWhereOpenParametersAreTooMuch() {
        String latex = "f(x)=\\begin{cases}x,&|x|>\\lambda\\\\0,&\\text{otherwise}\\end{cases}";
        assertEquals(
                Key.STATE_ASSUMPTION,
                refused("f(x) = \\max(x, \\lambda x)").hint().orElseThrow().key());
        Definition definition =
                LatexReader.read(Source.typed(latex), new ParameterValues(Map.of("lambda", Algebra.num(1)), false));
        assertEquals(3, definition.function().pieces().size());
        assertEquals(1, definition.parameters().size());
    }

    @Test
    void conditionsOnParametersAreAssumptionsAndEquationsAreDefaults() {
        Definition definition = read("f(x)=\\max(x,\\lambda x), \\quad 0<\\lambda<1, \\alpha = 2");
        assertEquals(1, definition.given().size());
        assertEquals(List.of(Algebra.num(2)), List.copyOf(definition.defaults().values()));
        assertEquals(2, definition.function().pieces().size());
    }
}
