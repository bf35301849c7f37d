package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleComposerTest {

    private static final String LEAKY = "leaky(x; lambda = 0.01, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise }";
    private static final String ELU = "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }";
    /** The slopes at 0 are equal, by Machin's formula, which no rule of ours knows. */
    /** The two slopes at 0 differ by less than anybody computes. */
    private static final String TOO_NEAR = "{ x*sin(1 + exp(-exp(10))) if x < 0; x*sin(1) otherwise }";

    private static Article article(String definition) {
        return ArticleComposer.compose(FunctionCard.of(Source.typed(definition)));
    }

    private static List<String> plain(List<Formula> formulas) {
        return formulas.stream().map(Formula::plain).toList();
    }

    private static String said(Article.Entry entry) {
        return entry.formula().map(Formula::plain).orElse(entry.otherwise().key());
    }

    private static List<String> table(Article.JointPart joint) {
        return List.of(
                said(joint.leftLimit()),
                said(joint.value()),
                said(joint.rightLimit()),
                said(joint.leftSlope()),
                said(joint.slope()),
                said(joint.rightSlope()));
    }

    @Test
    void whatIsUnknownForOpenParametersIsToldForTheirDefaultValues() {
        Article raised = article("f(x; b = 1, b > 0) = x*sigmoid(b*x) + b");
        Article.FactPart lipschitz = fact(raised, "lipschitz");
        assertEquals("proved", lipschitz.evidence());
        Sentence when = lipschitz.says().get(0);
        assertEquals("fact.when", when.key());
        assertEquals("b = 1", ((Formula) when.arguments().get(0)).plain());
        assertEquals(Sentence.of("fact.otherwise.unknown"), lipschitz.says().get(1));
        // What is known for every value is told as it is, and nothing is told without a value.
        assertEquals(List.of(Sentence.of("parity.none")), fact(raised, "parity").says());
        assertEquals(
                "unknown",
                fact(article("f(x; b, b > 0) = x*sigmoid(b*x) + b"), "lipschitz")
                        .evidence());
    }

    private static Article.FactPart fact(Article article, String name) {
        return article.facts().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCardOfReluMakesEveryPart() throws Exception {
        String card = Files.readString(Path.of("src/main/resources/functions/relu.md"));
        Article article = ArticleComposer.compose(CardReader.read(new Source("relu.md", card)));
        assertEquals("relu", article.id());
        assertEquals("max(0, x)", article.typed().substring(article.typed().indexOf('=') + 2));
        assertEquals(List.of("x = 0"), plain(article.missing()));
        assertEquals(List.of(), article.undecided());
        assertEquals(List.of(), article.derivativeNotes());
        assertEquals(1, article.joints().size());
        Article.JointPart joint = article.joints().get(0);
        assertEquals("x = 0", joint.at().plain());
        assertEquals(List.of("0", "0", "0", "0", "table.none", "1"), table(joint));
        assertEquals("corner", joint.verdicts().get(0).word());
        assertEquals("proved", joint.verdicts().get(0).evidence());
        assertEquals(Optional.of("[0, 1]"), joint.clarke().map(Formula::plain));
        assertTrue(joint.quotients().isPresent());
        assertEquals(
                List.of("0", "1", "0", "1/2", "1"),
                joint.conventions().stream()
                        .map(c -> c.slope().formula().orElseThrow().plain())
                        .toList());
        assertTrue(article.plot().isPresent());
        assertEquals(2, article.checks().size());
        for (Article.CheckPart check : article.checks()) {
            assertEquals("0", check.worst());
            assertTrue(check.points() > 2_000, check.toString());
        }
        assertEquals(2, article.references().size());
        assertEquals(List.of("intro", "usage"), List.copyOf(article.prose().keySet()));
    }

    @Test
    void anOpenParameterStaysOpenInWhatIsSaid() {
        Article article = article(LEAKY);
        assertEquals("lambda", article.parameters().get(0).name().plain());
        assertEquals(
                "0 < lambda < 1",
                article.parameters().get(0).assumption().orElseThrow().plain());
        assertEquals(
                "1/100",
                article.parameters().get(0).defaultValue().orElseThrow().plain());
        assertEquals(
                List.of("0", "0", "0", "lambda", "table.none", "1"),
                table(article.joints().get(0)));
        assertEquals(
                Optional.of("[lambda, 1]"), article.joints().get(0).clarke().map(Formula::plain));
        assertEquals(2, article.checks().size(), "checked at the default");
    }

    @Test
    void aConditionalVerdictIsNotCalledMissing() {
        Article article = article(ELU);
        assertEquals(List.of(), article.missing());
        assertEquals("derivative.only-if", article.derivativeNotes().get(0).key());
        Article.JointPart joint = article.joints().get(0);
        assertEquals(List.of("0", "0", "0", "alpha", "table.depends", "1"), table(joint));
        assertEquals(
                List.of("differentiable", "corner"),
                joint.verdicts().stream().map(Article.VerdictPart::word).toList());
        assertEquals("alpha = 1", joint.verdicts().get(0).when().orElseThrow().plain());
        assertTrue(joint.quotients().isEmpty(), "the two slopes differ for some alpha only");
    }

    /** ELU is convex up to alpha = 1, where its slope falls at 0 beyond it; its largest slope is 1 or alpha. */
    @Test
    void aFactThatHangsOnAParameterIsToldForBothSides() {
        List<String> told = new ArrayList<>();
        for (Article.FactPart fact : article(ELU).facts()) {
            Sentence first = fact.says().get(0);
            if (first.key().equals("fact.when")) {
                Sentence then = (Sentence) first.arguments().get(1);
                Sentence otherwise = (Sentence) fact.says().get(1).arguments().get(0);
                told.add(fact.name() + " " + ((Formula) first.arguments().get(0)).plain() + ": " + then.key() + ", "
                        + otherwise.key() + " " + fact.evidence());
            }
        }
        assertEquals(
                List.of(
                        "continuity alpha = 1: continuity.C1, continuity.C0 proved",
                        "convexity alpha <= 1: convexity.convex, convexity.none proved",
                        "lipschitz alpha <= 1: fact.lipschitz, fact.lipschitz proved"),
                told);
    }

    @Test
    void whatIsNotDecidedIsSaidToBeUnknown() {
        Article article = article(TOO_NEAR);
        assertEquals(List.of(), article.missing(), "whether there is a derivative is not known");
        assertEquals("derivative.undecided", article.derivativeNotes().get(0).key());
        assertEquals(
                List.of("0", "0", "0", "sin(exp(-exp(10)) + 1)", "table.unknown", "sin(1)"),
                table(article.joints().get(0)));
        assertEquals("unknown", article.joints().get(0).verdicts().get(0).evidence());
        assertEquals(1, article.undecided().size());
    }

    private static List<String> numbersAt(Article article, String at) {
        for (Article.NumberPart part : article.numbers()) {
            if (part.at().plain().equals(at)) {
                return Stream.of(part.value(), part.valueAsWritten(), part.slope(), part.slopeAsWritten())
                        .map(text -> text.number()
                                .orElse(text.instead().map(Sentence::key).orElse("not asked")))
                        .toList();
            }
        }
        throw new AssertionError("no numbers at " + at);
    }

    @Test
    void aNumberThatIsNotKnownOrNotAskedForIsNotSaidToBeNone() {
        assertEquals(List.of("0", "0", "table.unknown", "not asked"), numbersAt(article(TOO_NEAR), "0"));
        assertEquals(
                List.of("0", "not asked", "table.none", "not asked"), numbersAt(article("abs(x - log(2))"), "log(2)"));
        assertEquals(
                List.of("table.none", "table.none", "table.none", "table.none"), numbersAt(article("log(x)"), "-1"));
        // The slope of x^3 at 1/2 is 3/4.
        assertEquals(List.of("0.125", "0.125", "0.75", "0.75"), numbersAt(article("x^3"), "1/2"));
        assertEquals(
                List.of("0", "table.unknown", "0", "table.unknown"),
                numbersAt(article("1/exp(1000*x^2)"), "1"),
                "exp(1000) is too large for a double");
    }

    @Test
    void limitsThatAreInfiniteAndValuesThatAreNotThereAreSaid() {
        Article inverse = article("1/x");
        assertEquals(
                List.of("-oo", "table.none", "oo", "table.none", "table.none", "table.none"),
                table(inverse.joints().get(0)));
        assertEquals(List.of(), inverse.undecided());
        Article sign = article("sign(x)");
        assertEquals(
                List.of("-1", "0", "1", "oo", "table.none", "oo"),
                table(sign.joints().get(0)));
        assertEquals("jump", sign.joints().get(0).verdicts().get(0).word());
    }

    @ParameterizedTest
    @ValueSource(strings = {LEAKY, ELU, "1/x", "sign(x)", "x", "sigmoid(x)", "x*abs(x)"})
    void nothingIsLeftUndecided(String definition) {
        Article article = article(definition);
        assertEquals(List.of(), article.undecided());
        assertEquals(2, article.checks().size());
        assertTrue(article.plot().isPresent());
        assertFalse(article.listings().isEmpty());
    }

    @Test
    void withoutADefaultNothingIsPlottedOrChecked() {
        Article article = article("f(x; a) = max(a, x)");
        assertTrue(article.plot().isEmpty() && article.checks().isEmpty());
        assertTrue(article.parameters().get(0).assumption().isEmpty());
        assertEquals(List.of("x = a"), plain(article.missing()));
    }

    @Test
    void whereNoPointCanBeComparedNothingIsSaidToBeChecked() {
        assertEquals(List.of(), article("1e16 + x - 1e16").checks());
    }

    @Test
    void aDefaultThatContradictsTheAssumptionsIsRefused() {
        assertThrows(DefinitionException.class, () -> article("f(x; a = -1, a > 0) = max(a, x)"));
    }
}
