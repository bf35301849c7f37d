package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
import org.casewise.reason.Key;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances between functions of one name: by hand, the checked ones by mpmath. */
class NamesakeComposerTest {

    private static FunctionCard card(String definition, String other) {
        return CardReader.read(new Source(
                "t.md",
                "---\nid: t\ntitle: T\ndefinition: \"" + definition + "\"\nwindow: { x: ['-5', '5'], y: ['-1', '5'] }\n"
                        + "namesakes:\n  - { by: them, definition: '" + other + "', id: other }\n---\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clip(x/6 + 1/2, 0, 1) | clip(0.2*x + 0.5, 0, 1) | namesake.at-most 1/12 proved",
                "clip(x/6 + 1/2, 0, 1) | clip((x + 1)/2, 0, 1)   | namesake.at-most 1/3 proved",
                "max(0, x)             | (x + abs(x))/2          | namesake.same proved",
                "max(0, x)             | abs(x)                  | namesake.unbounded proved",
                "heaviside(x, 1)       | heaviside(x, 1/2)       | namesake.at-most 1/2 proved",
                "f(x; b = 2) = b*x     | g(x; c = 2) = c*x       | namesake.same proved",
                "x*Phi(x)              | x*sigmoid(1.702*x)      | namesake.at-most 0.0203348722... proved",
                "x*Phi(x + sin(x)/9)   | x*sigmoid(1.702*x)      | namesake.seen 0.0296 x = -89/50 checked",
            })
    void aDistanceIsTold(String definition, String other, String said) {
        Article.NamesakePart part =
                ArticleComposer.compose(card(definition, other)).namesakes().get(0);
        StringBuilder text = new StringBuilder(part.difference().key());
        part.difference().arguments().forEach(a -> text.append(' ').append(((Formula) a).plain()));
        assertEquals(said, text + " " + part.evidence());
    }

    @Test
    void aNamesakeHasNoOpenParameter() {
        for (String other : new String[] {"g(x; a) = a*x", "g(t) = 2*t"}) {
            DefinitionException wrong = assertThrows(DefinitionException.class, () -> card("2*x", other));
            assertEquals(Key.CARD_NAMESAKE_OPEN, wrong.reason().key());
            assertEquals("7:29", wrong.line() + ":" + wrong.column());
        }
    }
}
