package org.casewise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.casewise.reason.Key;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorCardTest {

    private static final String GOOD = "---\nkind: vector\nid: t\ntitle: T\n"
            + "definition: \"f(x; s, s > 0) = exp(x)/s\"\nterm: \"exp(x)\"\n---\n";

    private static DefinitionException refused(String card) {
        return assertThrows(DefinitionException.class, () -> CardReader.card(new Source("t.md", card)));
    }

    @Test
    void aCardIsReadByItsKind() {
        VectorCard card = (VectorCard) CardReader.card(new Source("t.md", GOOD));
        assertEquals("f", card.definition().name());
        assertEquals("f(x; s, s > 0) = exp(x)/s", card.written());
        assertEquals("s", card.definition().total().name());
        FunctionCard function = (FunctionCard) CardReader.card(
                new Source("t.md", "---\nkind: function\nid: t\ntitle: T\ndefinition: max(0, x)\n---\n"));
        assertEquals("t", function.id());
    }

    /** The place is that of the wrong text in the card, not the beginning of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f(x; s, s > 0) = exp(x)/s | exp(x)/s                           | UNKNOWN_NAME     | 5",
                "f(x; s, s > 0) = exp(x)/s | exp(x)                             | VECTOR_COMPONENT | 5",
                "f(x; s, s > 0) = exp(x)/s | f(x; s) = exp(x)/(1 + s^2)         | VECTOR_COMPONENT | 5",
                "f(x; s, s > 0) = exp(x)/s | f(x; s, s > 1) = exp(x)/s          | VECTOR_COMPONENT | 5",
                "f(x; s, s > 0) = exp(x)/s | f(x; s, t, s > 0) = exp(x*t)/s     | VECTOR_COMPONENT | 5",
                "f(x; s, s > 0) = exp(x)/s | f(x; s, s > 0) = max(0, x)/s       | VECTOR_COMPONENT | 5",
                "f(x; s, s > 0) = exp(x)/s | f(x; s, s > 0) = 1/(x*s)           | VECTOR_COMPONENT | 5",
                "f(x; s, s > 0) = exp(x)/s | f(x; s, s > 0) = exp(y)/s          | UNKNOWN_NAME     | 5",
                "term: \"exp(x)\"          | term: \"x\"                        | VECTOR_TERM      | 6",
                "term: \"exp(x)\"          | term: \"x^2\"                      | VECTOR_TERM      | 6",
                "term: \"exp(x)\"          | term: \"t(y) = exp(y)\"            | VECTOR_TERM      | 6",
                "term: \"exp(x)\"          | term: \"t(x; a = 1, a > 0) = exp(a*x)\" | VECTOR_TERM | 6",
                "term: \"exp(x)\"          | term: \"relu(x) + 1\"              | VECTOR_TERM      | 6",
                "term: \"exp(x)\"          | conventions: []                    | CARD_UNKNOWN_KEY | 6",
                "kind: vector              | kind: matrix                       | CARD_BAD_KIND    | 2",
                "id: t                     | expect: [{ fact: parity, is: \"1\" }] | CARD_MISSING_KEY | 2",
            })
    void whatIsNoVectorFunctionIsRefusedAtItsPlace(String good, String bad, Key reason, int line) {
        DefinitionException refused = refused(GOOD.replace(good, bad));
        assertEquals(reason, refused.reason().key());
        assertEquals(line, refused.source().line(refused.span().start()));
        assertEquals("t.md", refused.source().name());
    }

    @Test
    void onlyKnownFactsAreExpected() {
        assertEquals(
                Key.VECTOR_FACT,
                refused(GOOD.replace("title: T", "title: T\nexpect: [{ fact: parity, is: \"1\" }]"))
                        .reason()
                        .key());
    }

    @Test
    void oneVariableIsNotSeveral() {
        DefinitionException refused =
                assertThrows(DefinitionException.class, () -> CardReader.read(new Source("t.md", GOOD)));
        assertEquals(Key.VECTOR_CARD, refused.reason().key());
    }
}
