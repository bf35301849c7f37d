package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.reason.Key;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

    private static FunctionCard card(String definition, String expectation) {
        return CardReader.read(new Source(
                "t.md",
                "---\nid: t\ntitle: T\ndefinition: \"" + definition + "\"\nexpect: [" + expectation + "]\n---\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "max(0, x)    | {at: '0', verdict: corner, left: '0', right: '1', value: '0', slope: none}",
                "max(0, x)    | {at: '1 - 1', verdict: corner, right: '2/2'}",
                "sign(x)      | {at: '0', verdict: jump, left: oo, right: oo}",
                "max(0, x)    | {at: '1', verdict: differentiable, value: '1', slope: '1'}",
                "cbrt(x)      | {at: '0', verdict: verticalTangent}",
                "log(x)       | {at: '-1', verdict: undefined}",
                "max(0, x)    | {limits: {-oo: '0', oo: oo}, range: {inf: '0', infAttained: 'true', sup: oo}}",
                "max(0, x)    | {continuity: C0, differentiable: 'false', monotonicity: nondecreasing}",
                "max(0, x)    | {convexity: convex, parity: none, lipschitz: '1', inflections: []}",
                "max(0, x)    | {zeros: [{from: -oo, fromIncluded: 'false', to: '0', toIncluded: 'true'}]}",
                "sin(x)       | {limits: {oo: none}}",
                "x^2 - 2      | {zeros: ['-sqrt(2)', '1.41421...'], extrema: [{kind: minimum, at: '0', value: '-2'}]}",
                "exp(x)       | {at: '1', value: '2.71828182845904523536...'}",
                "exp(-x) - 1  | {limits: {oo: '-1'}, at: '1', value: '-0.63212...'}",
                "f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | {at: '0', verdict: conditional,"
                        + " left: a, right: '1'}",
                "f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | {set: {a: '1'}, continuity: C1}",
                "f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | {set: {a: '2'}, lipschitz: '2'}",
                "f(x; a = 1, a > 0) = max(x, a) | {at: a, verdict: corner, left: '0', right: '1', value: a}",
            })
    void whatIsTrueIsConfirmed(String definition, String expectation) {
        String text = expectation;
        if (text.contains("limits") && text.contains("at:")) {
            text = text.replace(", at:", "}, {at:"); // two items of the list
        }
        FunctionCard card = card(definition, text);
        assertDoesNotThrow(() -> ArticleComposer.compose(card));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "max(0, x) | {at: '0', verdict: cusp}                 | 5:29 verdict: cusp, corner",
                "max(0, x) | {at: '0', verdict: corner, left: '1'}    | 5:43 left: 1, 0",
                "max(0, x) | {at: '0', verdict: corner, right: '1/2'} | 5:44 right: 1/2, 1",
                "max(0, x) | {at: '1', verdict: corner}               | 5:29 verdict: corner, differentiable",
                "max(0, x) | {at: '1', value: '2'}                    | 5:27 value: 2, 1",
                "max(0, x) | {range: {inf: '1'}}                      | 5:24 range.inf: 1, 0",
                "max(0, x) | {range: {inf: -oo}}                      | 5:24 range.inf: -oo, 0",
                "max(0, x) | {range: {infAttained: 'false'}}          | 5:32 range.infAttained: false, true",
                "max(0, x) | {range: {sup: '1'}}                      | 5:24 range.sup: 1, oo",
                "max(0, x) | {limits: {oo: none}}                     | 5:24 limits.oo: none, oo",
                "max(0, x) | {continuity: C1}                         | 5:23 continuity: C1, C0",
                "max(0, x) | {differentiable: 'true'}                 | 5:27 differentiable: true, false",
                "max(0, x) | {monotonicity: increasing}               | 5:25 monotonicity: increasing, nondecreasing",
                "max(0, x) | {convexity: none}                        | 5:22 convexity: none, convex",
                "max(0, x) | {parity: even}                           | 5:19 parity: even, none",
                "max(0, x) | {lipschitz: '2'}                         | 5:22 lipschitz: 2, 1",
                "max(0, x) | {zeros: []}                              | 5:18 zeros: 0, 1",
                "max(0, x) | {zeros: ['0']}                           | 5:19 zeros.1.at: 0, interval",
                "x^2       | {extrema: [{kind: maximum}]}             | 5:28 extrema.1.kind: maximum, minimum",
                "x^2 - 2   | {zeros: ['-sqrt(2)', '1.41422...']}      | 5:31 zeros.2.at: 1.41422..., sqrt(2)",
                "x^2 - 2   | {zeros: ['-1.41420...', 'sqrt(2)']}      | 5:19 zeros.1.at: -1.41420..., -sqrt(2)",
                "x^3       | {inflections: ['1']}                     | 5:25 inflections.1.at: 1, 0",
                "g(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | {at: '0', verdict: corner} |"
                        + " 5:29 verdict: corner, conditional",
            })
    void whatIsNotTrueMakesNoArticle(String definition, String expectation, String complaint) {
        FunctionCard card = card(definition, expectation);
        DefinitionException refused = assertThrows(DefinitionException.class, () -> ArticleComposer.compose(card));
        assertEquals("t.md", refused.source().name());
        assertEquals(Key.CARD_EXPECTATION_FAILED, refused.reason().key());
        Spelling plain = new Spelling(new PlainText(), Algebra.symbol("x"));
        List<Object> said = refused.reason().arguments();
        Object found = said.get(2) instanceof Expr e ? plain.of(e) : said.get(2);
        assertEquals(
                complaint.strip(),
                refused.line() + ":" + refused.column() + " " + said.get(0) + ": " + said.get(1) + ", " + found);
    }

    @Test
    void whatIsNotKnownIsNotConfirmed() {
        FunctionCard card = card("f(x; a, b) = max(x, a)*b", "{monotonicity: nondecreasing}");
        DefinitionException refused = assertThrows(DefinitionException.class, () -> ArticleComposer.compose(card));
        assertEquals(Key.CARD_EXPECTATION_UNDECIDED, refused.reason().key());
    }

    @Test
    void aConventionStandsAtABreakpoint() {
        FunctionCard card = CardReader.read(
                new Source(
                        "t.md",
                        "---\nid: t\ntitle: T\ndefinition: max(0, x)\nconventions:\n  - { at: '1', slope: '0', by: me }\n---\n"));
        DefinitionException refused = assertThrows(DefinitionException.class, () -> ArticleComposer.compose(card));
        assertEquals(Key.CARD_NO_BREAKPOINT, refused.reason().key());
        assertEquals("6:11", refused.line() + ":" + refused.column());
    }

    @Test
    void aCardWithoutExpectationsExpectsNothing() {
        assertDoesNotThrow(() -> ArticleComposer.compose(FunctionCard.of(Source.typed("1/x"))));
    }
}
