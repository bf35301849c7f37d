package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    private static final Locale BEFORE = Locale.getDefault();
    private static final String ELU = "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }";

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(BEFORE);
    }

    @Test
    void aBadDefinitionGetsPlaceCaretReasonAndHint() {
        assertEquals("""
            definition:1:9: error: the name xx is unknown here
              max(0, xx)
                     ^^
            hint: write x*x
            """.replace("1:9", "1:8"), Run.of("show", "max(0, xx)").refused(2));
        assertEquals(
                """
                definition:2:14: error: a product needs a multiplication sign
                  f(x) = g(x) + 2x
                                 ^
                hint: write 2*x
                """.replace("2:14", "2:16"),
                Run.of("show", "g(x) = x\nf(x) = g(x) + 2x").refused(2));
    }

    @Test
    void theCaretStandsUnderWideCharacters() {
        assertEquals("""
            definition:1:9: error: \u7ebf\u6027 is no word of the definition language
              f(x) = x\u7ebf\u6027
                      ^^^^
            """, Run.of("show", "f(x) = x\u7ebf\u6027").refused(2));
    }

    @Test
    void theCaretStandsUnderItsPlaceAfterTabsMarksAndLineEndsOfWindows() {
        assertEquals(
                """
            definition:2:10: error: the name y is unknown here
              <U+0009>f(x) = y
                             ^
            hint: a parameter is declared like this: f(x; y) = ...
            """.replace("2:10", "2:9"),
                Run.of("show", "g(x) = x\r\n\tf(x) = y\r\n").refused(2));
        assertTrue(Run.of("show", "x\u0302").refused(2).contains("  x<U+0302>\n   ^^^^^^^^\n"));
    }

    @Test
    void everyGapIsNamed() {
        String err =
                Run.of("show", "{ 1 if x < 0; 2 if 0 < x < 1; 3 if x > 2 }").err();
        assertTrue(err.contains("x = 0\n") && err.contains("where 1 <= x <= 2\n"), err);
    }

    @Test
    void aLongLineIsShownAroundThePlace() {
        String err =
                Run.of("show", "x + ".repeat(1000) + "y" + " + x".repeat(1000)).refused(2);
        String[] lines = err.split("\n");
        assertTrue(lines[1].startsWith("  ...") && lines[1].endsWith("..."), err);
        assertTrue(lines[1].length() < 100, err);
        assertEquals('y', lines[1].charAt(lines[2].indexOf('^')), err);
    }

    @Test
    void whatCannotBeSeenIsMadeVisible() {
        String err = Run.of("show", "x\u001b[31m\u202e + 1").refused(2);
        assertTrue(err.contains("x<U+001B>[31m<U+202E> + 1"), err);
        assertTrue(Run.of("show", "x\0").refused(2).contains("<U+0000>"));
        assertTrue(Run.of("sh\u0007w").refused(2).contains("sh<U+0007>w"));
        assertTrue(Run.of("article", "--out", "x\0y").refused(2).contains("x<U+0000>y"));
    }

    @Test
    void aLongWordIsShortened() {
        assertTrue(Run.of("z".repeat(100_000)).refused(2).contains("zzz..."));
        assertTrue(Run.of("show", "z".repeat(100_000)).refused(2).contains("zzz..."));
    }

    @ParameterizedTest
    @CsvSource({
        "rleu, did you mean relu?",
        "Relu, did you mean relu?",
        "hard-swich, did you mean hard-swish?",
        "log1p, write log1p(x)",
        "xyzzy-quux, casewise list shows the catalogue",
        "some-other-thing, casewise list shows the catalogue",
    })
    void aTextThatLooksLikeAnIdIsLookedForInTheCatalogue(String id, String hint) {
        String message = "error: there is no function " + id + " in the catalogue\nhint: " + hint + "\n";
        assertEquals(message, Run.of("show", id).refused(2));
        assertEquals(message, Run.of("article", id).refused(2));
    }

    @Test
    void aDifferenceOfLettersIsADefinition() {
        assertTrue(Run.of("show", "x-y").refused(2).startsWith("definition:1:3: error: the name y is unknown here\n"));
    }

    @Test
    void messagesAreChineseWhereAskedFor() {
        assertEquals(
                "\u9519\u8bef\uff1a\u76ee\u5f55\u4e2d\u6ca1\u6709\u51fd\u6570 rleu\n"
                        + "\u63d0\u793a\uff1a\u662f\u4e0d\u662f relu\uff1f\n",
                Run.of("show", "rleu", "--lang", "zh").err());
        assertTrue(Run.of("--lang=zh", "show").err().startsWith("\u9519\u8bef\uff1a\u547d\u4ee4 show"));
        assertTrue(Run.of("show", "--lang", "zh", "--jsn").err().startsWith("\u9519\u8bef\uff1a\u547d\u4ee4 show"));
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        assertTrue(Run.of("show", "rleu").err().startsWith("\u9519\u8bef\uff1a"));
        assertTrue(Run.of("show", "rleu", "--lang", "en").err().startsWith("error: "));
        assertTrue(Run.of("show", "--", "--lang", "en").err().startsWith("\u9519\u8bef\uff1a"));
    }

    @Test
    void resultsAreChineseWhereAskedFor() {
        assertTrue(Run.of("show", "relu", "--lang", "zh").results().startsWith("\u539f\u5f0f\n"));
        assertEquals(
                "0\t\u65e0\u5b9a\u4e49\n",
                Run.of("eval", "1/x", "--at", "0", "--lang", "zh").results());
    }

    @Test
    void aSettingIsComplainedAboutInItsPlace() {
        assertEquals("""
            --set:1:9: error: the definition ends too early: a value is missing
              alpha=1+
                      ^
            """, Run.of("show", ELU, "--set", "alpha=1+").refused(2));
        assertEquals("""
            --set:1:1: error: alhpa is no parameter of this function
              alhpa=2
              ^^^^^
            hint: did you mean alpha?
            """, Run.of("show", ELU, "--set", "alhpa=2").refused(2));
        assertEquals("""
            --set:1:12: error: the name alpha is used twice
              alpha = 1, alpha=3
                         ^^^^^
            """, Run.of("show", ELU, "--set", "alpha = 1, alpha=3").refused(2));
        assertEquals(
                "error: alpha is not of the form name=value, as in alpha=2\n",
                Run.of("show", ELU, "--set", "alpha").refused(2));
        assertEquals(
                "error: alpha = -1 contradicts what is assumed: alpha > 0\n",
                Run.of("show", ELU, "--set", "alpha=-1").refused(2));
    }

    @Test
    void aSettingMayHoldCommasOfItsOwn() {
        String shown = Run.of("show", ELU, "--set", " alpha = max(1, 2)").results();
        assertTrue(shown.contains("\nwith\n  alpha = 2\nin cases\n"), shown);
        assertFalse(shown.contains("If alpha"), shown);
    }

    @Test
    void aParameterWithoutAValueIsAskedFor() {
        String leaky = "leaky(x; lambda, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise }";
        assertEquals(
                "error: the parameter lambda has no value\nhint: give it one, as in --set lambda=1/2\n",
                Run.of("eval", leaky, "--at", "-1").refused(2));
        assertEquals(
                "-1\t-0.5\n",
                Run.of("eval", leaky, "--at", "-1", "--set", "lambda=1/2").results());
    }

    @Test
    void aBadPointHasItsPlace() {
        assertEquals(
                """
                --at:1:7: error: y is no fixed number
                """.lines().findFirst().orElseThrow().replace("y is no fixed number", "the name y is unknown here"),
                Run.of("eval", "relu", "--at", "0,1/3,y")
                        .refused(2)
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertTrue(Run.of("eval", "relu", "--at", "0x1.8p-3q").refused(2).startsWith("--at:1:1: error: 0x1.8p-3q"));
    }

    @Test
    void pointsAndSettingsAreReadLikeDefinitions() {
        Run wide = Run.of("eval", "x^2", "--at", "\uff11\uff0f\uff12\uff0c\u2212\uff13");
        assertEquals("1/2\t0.25\n-3\t9.0\n", wide.out());
        assertTrue(wide.err().startsWith("--at:1:1: warning: characters were read as what they mean: "), wide.err());
        assertTrue(Run.of("eval", "x", "--at", "1,2x").refused(2).startsWith("--at:1:4: error: a product needs"));
        assertTrue(Run.of("eval", "x", "--at", "0,\u0663").refused(2).startsWith("--at:1:3: error: \u0663 (U+0663)"));
        assertTrue(Run.of("eval", "x", "--at", "1,,2").refused(2).startsWith("--at:1:3: error: there is no"));
        Run set = Run.of("eval", ELU, "--at", "1", "--set", "\u03b1\uff1d\uff12");
        assertEquals("1\t1.0\n", set.out());
        assertTrue(set.err().startsWith("--set:1:1: warning: characters were read"), set.err());
        assertTrue(Run.of("eval", ELU, "--at", "1", "--set", "alpha=2pi")
                .refused(2)
                .startsWith("--set:1:8: error: a product"));
        assertTrue(Run.of("eval", ELU, "--at", "1", "--set", "alpha=1/0")
                .refused(2)
                .startsWith("--set:1:8: error: this divides by zero"));
    }

    @Test
    void warningsGoToStandardError() {
        Run run = Run.of("show", "{ x if x < 0; x if x > 0 }");
        assertEquals(0, run.code());
        assertEquals("""
            definition:1:1: warning: the function is not defined where x = 0
              { x if x < 0; x if x > 0 }
              ^^^^^^^^^^^^^^^^^^^^^^^^^^
            """, run.err());
        assertFalse(run.out().contains("warning"), run.out());
    }
}
