package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.VectorCard;
import org.casewise.reason.Key;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorStudyTest {

    private static VectorCard card(String definition, String term, String more) {
        return (VectorCard) CardReader.card(new Source(
                "t.md",
                "---\nkind: vector\nid: t\ntitle: T\ndefinition: \"" + definition + "\"\nterm: \"" + term + "\"\n"
                        + more + "\n---\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exp(x)/s   | f_i*(1 - f_i) | -f_i*f_j  | sum                 | 1",
                "exp(x)/s   | f_i - f_i^2   | -(f_j*f_i)| row-sum             | 0",
                "x - log(s) | 1 - exp(f_i)  | -exp(f_j) | sum-of-exponentials | 1",
            })
    void whatIsTrueIsConfirmed(String component, String own, String other, String fact, String is) {
        VectorStudy study = VectorStudy.of(card(
                "f(x; s, s > 0) = " + component,
                "exp(x)",
                "jacobian: { own: \"" + own + "\", other: \"" + other + "\" }\nexpect: [{ fact: " + fact + ", is: \""
                        + is + "\" }]"));
        assertEquals("t", study.article().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exp(x)/s   | f_i*(1 + f_i) | -f_i*f_j",
                "exp(x)/s   | f_i*(1 - f_i) | f_i*f_j",
                "exp(x)/s   | f_i*(1 - f_j) | -f_i*f_j",
                "x - log(s) | 1 - exp(f_i)  | -exp(f_i)",
                "x - log(s) | 1 - f_i       | -exp(f_j)",
            })
    void aWrongEntryMakesNoArticle(String component, String own, String other) {
        VectorCard card = card(
                "f(x; s, s > 0) = " + component,
                "exp(x)",
                "jacobian: { own: \"" + own + "\", other: \"" + other + "\" }");
        CardRefused refused = assertThrows(CardRefused.class, () -> VectorStudy.of(card));
        assertEquals(Key.VECTOR_JACOBIAN_DIFFERS, refused.reason().key());
    }

    @Test
    void aWrongExpectationMakesNoArticle() {
        for (String wrong : List.of("{ fact: sum, is: \"2\" }", "{ fact: sum-of-exponentials, is: \"1\" }")) {
            VectorCard card = card("f(x; s, s > 0) = exp(x)/s", "exp(x)", "expect: [" + wrong + "]");
            CardRefused refused = assertThrows(CardRefused.class, () -> VectorStudy.of(card));
            assertEquals(Key.VECTOR_EXPECTATION_FAILED, refused.reason().key());
        }
    }

    /** Without a matrix on the card the derived one stands in the article, and nothing is claimed of a stable form. */
    @Test
    void aFunctionOfWhichLittleIsKnownHasAnArticleToo() {
        VectorStudy study = VectorStudy.of(card("f(z; t, t > 0) = z/sqrt(t)", "t(z) = 1 + z^2", ""));
        VectorArticle article = study.article(Relatives.ofCard(study.card()));
        assertTrue(
                article.derivative().plain().contains("if i != j"),
                article.derivative().plain());
        assertTrue(article.stable().isEmpty());
        assertEquals(
                List.of("vector.proved.components"),
                article.confirmed().stream().map(Sentence::key).toList());
        assertTrue(article.listings().get(0).text().contains("np.where(np.eye(z.size, dtype=bool)"));
        assertEquals(2, article.plots().size());
    }
}
