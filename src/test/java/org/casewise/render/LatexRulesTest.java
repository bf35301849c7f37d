package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexRulesTest {

    private static FormulaProblem refused(String latex) {
        return assertThrows(FormulaProblem.class, () -> LatexRules.check(latex));
    }

    private static String reason(String latex) {
        String message = refused(latex).getMessage();
        return message.substring(message.indexOf(", character ") + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\\newcommand{\\x}{\\x}\\x ~ character 1: the command \\newcommand is not allowed",
                "x+\\def\\x{\\x} ~ character 3: the command \\def is not allowed",
                "\\includegraphics{/etc/passwd} ~ character 1: the command \\includegraphics is not allowed",
                "\\rule{10000em}{10000em} ~ character 1: the command \\rule is not allowed",
                "\\x\\end{cases} ~ character 1: the command \\x is not allowed",
                "x\\@y ~ character 2: the command \\@ is not allowed",
                "\\ ~ character 1: the command \\ is not allowed",
                "x % y ~ character 3: the character '%' is not allowed",
                "$x$ ~ character 1: the character '$' is not allowed",
                "a#b ~ character 2: the character '#' is not allowed",
                "\\begin{evil}x\\end{evil} ~ character 7: the environment 'evil' is not allowed",
                "\\begin ~ character 7: the environment '' is not allowed",
                "\\begin{cases}x ~ character 15: \\begin{cases} is not closed",
                "x\\end{cases} ~ character 2: cannot close \\begin{cases} where nothing is open",
                "\\begin{cases}{x\\end{cases} ~ character 16: cannot close \\begin{cases} where { is open",
                "x} ~ character 2: cannot close { where nothing is open",
                "{x ~ character 3: { is not closed",
                "x\\right) ~ character 2: cannot close \\left where nothing is open",
                "\\left(x ~ character 8: \\left is not closed",
                "\\begin{array}{*{1000000000}{c}}x\\end{array} ~ "
                        + "character 14: the columns of an array must be 1 to 16 of the letters l, c, r",
                "\\begin{array}x\\end{array} ~ "
                        + "character 14: the columns of an array must be 1 to 16 of the letters l, c, r",
                "\\frac{1} ~ character 9: \\frac wants a group in braces here",
                "\\frac12 ~ character 6: \\frac wants a group in braces here",
                "\\sqrt[3]x ~ character 9: \\sqrt wants a group in braces here",
                "x^ ~ character 2: nothing follows ^",
                "{x_} ~ character 3: nothing follows _",
                "龘 ~ character 1: no font is there for the character '龘'",
                "😀 ~ character 1: no font is there for the character '😀'"
            })
    void theFirstThingThatIsNotAllowedIsNamedWithItsPlace(String latex, String expected) {
        assertEquals(expected, reason(latex));
    }

    @Test
    void aFormulaOfTheLongestLengthPassesAndOneMoreDoesNot() {
        assertDoesNotThrow(() -> LatexRules.check("x".repeat(LatexRules.LONGEST)));
        assertEquals("character 4097: longer than 4096 characters", reason("x".repeat(LatexRules.LONGEST + 1)));
    }

    @Test
    void asManyGroupsAsAllowedPassAndOneMoreDoesNot() {
        assertDoesNotThrow(() -> LatexRules.check("{x}".repeat(LatexRules.MOST_GROUPS)));
        assertEquals("character 385: more than 128 groups", reason("{x}".repeat(LatexRules.MOST_GROUPS + 1)));
    }

    @Test
    void groupsNestedAsDeepAsAllowedPassAndOneMoreDoesNot() {
        int deepest = LatexRules.DEEPEST;
        assertDoesNotThrow(() -> LatexRules.check("{".repeat(deepest) + "x" + "}".repeat(deepest)));
        assertEquals(
                "character 41: groups nested more than 40 deep",
                reason("{".repeat(deepest + 1) + "x" + "}".repeat(deepest + 1)));
    }

    @Test
    void whatCannotBeSeenIsMadeVisibleInTheMessage() {
        assertEquals(
                "formula x\\u{0}y, character 2: the character '\\u{0}' is not allowed",
                refused("x\u0000y").getMessage());
        assertEquals(
                "formula x\\u{202e}, character 2: no font is there for the character '\\u{202e}'",
                refused("x\u202e").getMessage());
    }

    @Test
    void aLongFormulaIsEchoedShortened() {
        String message = refused("%" + "x".repeat(1000)).getMessage();
        assertEquals("formula %" + "x".repeat(79) + "…, character 1: the character '%' is not allowed", message);
    }

    @Test
    void theProblemKeepsTheWholeFormulaAndThePlace() {
        FormulaProblem problem = refused("x + \\foo");
        assertEquals("x + \\foo", problem.latex());
        assertEquals(4, problem.position());
    }

    @Test
    void chineseWordsPassWhereTheFontHasThem() {
        assertDoesNotThrow(() -> LatexRules.check("\\text{若 }x < 0，"));
        assertThrows(FormulaProblem.class, () -> LatexRules.check("é"));
    }
}
