package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
import org.casewise.reason.Key;
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
                "max(0, x)    | {at: '0', verdict: corner, left: '0', right: '1'}",
                "max(0, x)    | {at: '1 - 1', verdict: corner, right: '2/2'}",
                "sign(x)      | {at: '0', verdict: jump}",
            })
    void whatIsTrueIsConfirmed(String definition, String expectation) {
        assertDoesNotThrow(() -> ArticleComposer.compose(card(definition, expectation)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "max(0, x)    | {at: '0', verdict: cusp}                | cusp, corner",
                "max(0, x)    | {at: '0', verdict: corner, left: '1'}   | corner, corner",
                "max(0, x)    | {at: '0', verdict: corner, right: '1/2'}| corner, corner",
                "max(0, x)    | {at: '1', verdict: corner}              | corner, no breakpoint",
                "g(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | {at: '0', verdict: corner} | corner,"
                        + " conditional",
            })
    void whatIsNotTrueMakesNoArticle(String definition, String expectation, String expectedAndFound) {
        CardRefused refused =
                assertThrows(CardRefused.class, () -> ArticleComposer.compose(card(definition, expectation)));
        assertEquals("t", refused.card());
        assertEquals(Key.CARD_EXPECTATION_FAILED, refused.reason().key());
        List<Object> said = refused.reason().arguments();
        assertEquals(expectedAndFound.strip(), said.get(1) + ", " + said.get(2));
    }

    @Test
    void aCardWithoutExpectationsExpectsNothing() {
        assertDoesNotThrow(() -> ArticleComposer.compose(FunctionCard.of(Source.typed("1/x"))));
    }
}
