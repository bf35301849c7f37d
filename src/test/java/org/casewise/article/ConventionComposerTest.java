package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.casewise.catalogue.CardReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that programs return for slopes, held against what is true by hand. */
class ConventionComposerTest {

    private static Article article(String definition, String... conventions) {
        return ArticleComposer.compose(CardReader.read(new Source(
                "t.md",
                "---\nid: t\ntitle: T\ndefinition: \"" + definition + "\"\nconventions:\n  - "
                        + String.join("\n  - ", conventions) + "\n---\n")));
    }

    /** What is said of each number: the last word of the key, its formulas, and the evidence. */
    private static List<String> judged(Article article) {
        List<String> said = new ArrayList<>();
        for (Article.JointPart joint : article.joints()) {
            for (Article.ConventionPart part : joint.conventions()) {
                StringBuilder text = new StringBuilder(part.judged().key());
                part.judged().arguments().forEach(a -> text.append(' ').append(((Formula) a).plain()));
                said.add(text + " " + part.evidence());
            }
        }
        return said;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "max(0, x)               | at: '0', slope: '0'   | convention.is.inside [0, 1] proved",
                "max(0, x)               | at: '0', slope: '1/2' | convention.is.inside [0, 1] proved",
                "max(0, x)               | at: '0', slope: '1'   | convention.is.inside [0, 1] proved",
                "max(0, x)               | at: '0', slope: '1.01'| convention.is.outside [0, 1] proved",
                "max(0, x)               | at: '0', slope: '-1e-30' | convention.is.outside [0, 1] proved",
                "max(0, x)               | at: '0', slope: nan   | convention.is.outside [0, 1] proved",
                "min(2*x, x)             | at: '0', slope: '3/2' | convention.is.inside [1, 2] proved",
                "x/(1 + abs(x))          | at: '0', slope: '1'   | convention.is.derivative proved",
                "x/(1 + abs(x))          | at: '0', slope: '2'   | convention.is.wrong 1 proved",
                "x/(1 + abs(x))          | at: '0', slope: nan   | convention.is.wrong 1 proved",
                "sign(x)                 | at: '0', slope: '0'   | convention.is.nothing proved",
                "sqrt(abs(x))            | at: '0', slope: '0'   | convention.is.nothing proved",
                "f(x; a = 1, a > 0) = max(0, x) + min(0, a*(exp(x/a) - 1)) | at: '0', set: {a: '2'}, slope: '2' |"
                        + " convention.is.wrong 1 proved",
                "f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | at: '0', set: {a: '2'}, slope: '2' |"
                        + " convention.is.inside [1, 2] proved",
                "f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | at: '0', set: {a: '1'}, slope: '2' |"
                        + " convention.is.wrong 1 proved",
                "f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise } | at: '0', slope: '1' |"
                        + " table.unknown unknown",
                "f(x; a = 1, a > 0) = max(0, x - a) | at: a, slope: '1/2' | convention.is.inside [0, 1] proved",
                "f(x; a = 1, a > 0) = max(0, x - a) | at: a, set: {a: '3'}, slope: '2' | convention.is.outside [0, 1] proved",
            })
    void aNumberIsHeldAgainstTheTruth(String definition, String convention, String said) {
        assertEquals(List.of(said), judged(article(definition, "{ " + convention + ", by: me }")));
    }

    @Test
    void whatIsSaidBeforeTheTableDependsOnWhetherThereIsADerivative() {
        String zero = "{ at: '0', slope: '0', by: me }";
        assertEquals("convention.why", about("abs(x)", zero));
        assertEquals("convention.why.differentiable", about("x*abs(x)", zero));
        assertEquals(
                "convention.why.depends", about("f(x; a = 1, a > 0) = { x if x > 0; a*(exp(x) - 1) otherwise }", zero));
    }

    private static String about(String definition, String convention) {
        return article(definition, convention)
                .joints()
                .get(0)
                .aboutConventions()
                .key();
    }
}
