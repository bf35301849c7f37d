package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.casewise.reason.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each complaint of the reader once: where, which sentence with which words, and the right spelling if there is one. */
class ErrorMessagesTest {

    /** The place and the sentence as one line. */
    private static String complaint(String text) {
        DefinitionException e =
                assertThrows(DefinitionException.class, () -> DefinitionReader.read(Source.typed(text)), text);
        String place = e.line() + ":" + e.column() + " '" + e.source().text(e.span()) + "'";
        String hint = e.hint().map(h -> " -> " + h.key() + h.arguments()).orElse("");
        return place + " " + e.reason().key() + e.reason().arguments() + hint;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                // Numbers and characters.
                "1.2.3 + x            # 1:1 '1.2.3' BAD_NUMBER[1.2.3]",
                "1e + x               # 1:1 '1e' BAD_NUMBER[1e] -> WRITE_INSTEAD[1*e]",
                "x + [1]              # 1:5 '[' UNEXPECTED_CHARACTER[[] -> WRITE_INSTEAD[(]",
                "\ud83d\ude00 + x     # 1:1 '\ud83d\ude00' UNEXPECTED_CHARACTER[\ud83d\ude00 (U+1F600)]",
                "x + 1e99999          # 1:5 '1e99999' NUMBER_TOO_LARGE[65536]",
                "9^9^9 + x            # 1:1 '9^9^9' NUMBER_TOO_LARGE[65536]",
                // Operators and products.
                "2x                   # 1:2 'x' IMPLICIT_PRODUCT[] -> WRITE_INSTEAD[2*x]",
                "1/2x                 # 1:4 'x' IMPLICIT_PRODUCT[] -> WRITE_EITHER[1/2*x, 1/(2*x)]",
                "(x+1)(x-1)           # 1:6 '(' IMPLICIT_PRODUCT[] -> WRITE_INSTEAD[(x+1)*(x-1)]",
                "x(x+1)               # 1:2 '(x+1)' IMPLICIT_PRODUCT[] -> WRITE_INSTEAD[x*(x+1)]",
                "2|x|                 # 1:2 '|' IMPLICIT_PRODUCT[] -> WRITE_INSTEAD[2*|...|]",
                "sin x                # 1:1 'sin x' FUNCTION_WITHOUT_PARENTHESES[sin] -> WRITE_INSTEAD[sin(x)]",
                "sin + 1              # 1:1 'sin' FUNCTION_WITHOUT_PARENTHESES[sin] -> WRITE_INSTEAD[sin(...)]",
                "sinx                 # 1:1 'sinx' FUNCTION_WITHOUT_PARENTHESES[sin] -> WRITE_INSTEAD[sin(x)]",
                "x**2                 # 1:2 '**' UNEXPECTED_CHARACTER[**] -> WRITE_INSTEAD[^]",
                "x +                  # 1:4 '' UNEXPECTED_END[]",
                "x )                  # 1:3 ')' NOTHING_TO_CLOSE[), (]",
                "(x + 1               # 1:7 '' EXPECTED[), (]",
                "||x||                # 1:2 '|' NESTED_BARS[] -> WRITE_INSTEAD[abs(...)]",
                "x > 0                # 1:3 '>' VALUE_NOT_CONDITION[] -> WRITE_INSTEAD[{ ... if ...; ... otherwise }]",
                // Names and functions.
                "relo(x)              # 1:1 'relo' UNKNOWN_FUNCTION[relo] -> DID_YOU_MEAN[relu]",
                "2 + alhpa            # 1:5 'alhpa' UNKNOWN_NAME[alhpa] -> DECLARE_PARAMETER[alhpa]",
                "f(x; beta = 1) = btea*x # 1:18 'btea' UNKNOWN_NAME[btea] -> DID_YOU_MEAN[beta]",
                "clip(x, 1)           # 1:1 'clip(x, 1)' WRONG_ARGUMENT_COUNT[clip, 3, 2]",
                "max(x)               # 1:1 'max(x)' WRONG_ARGUMENT_COUNT[max, Reason[key=AT_LEAST, arguments=[2]], 1]",
                "f(x, y) = x*y        # 1:4 ',' TWO_VARIABLES[]",
                "f(x; x) = x          # 1:6 'x' DUPLICATE_NAME[x]",
                "f(x; a, a) = x       # 1:9 'a' DUPLICATE_NAME[a]",
                "f(pi) = 2            # 1:3 'pi' RESERVED_NAME[pi]",
                "_(x) = x             # 1:1 '_' BAD_NAME[_]",
                "f(x) = f(x) + 1      # 1:8 'f(x)' CYCLE[f]",
                // Case blocks.
                "{}                   # 1:1 '{}' NO_ROWS[]",
                "{ x if x + 1 }       # 1:8 'x + 1' CONDITION_EXPECTED[]",
                "{ x otherwise; 1 if x > 0 } # 1:16 '1' ROW_AFTER_OTHERWISE[]",
                "{ x if x > 0, 0 otherwise } # 1:13 ',' UNEXPECTED_TOKEN[,] -> WRITE_INSTEAD[;]",
                "{ x if }             # 1:8 '}' VALUE_EXPECTED[}]",
                "{ 1 if x is rational; 0 otherwise } # 1:10 'is' UNEXPECTED_WORD[is] -> WRITE_INSTEAD[x = ...]",
                "x mod 2              # 1:3 'mod' UNEXPECTED_WORD[mod] -> WRITE_INSTEAD[x - 2*floor(x/2)]",
                // Parameters.
                "f(x; a, a > x) = x   # 1:9 'a > x' ASSUMPTION_WITH_VARIABLE[x]",
                "f(x; a, a > 0, a < -1) = x # 1:16 'a < -1' ASSUMPTIONS_CONTRADICT[a < -1]",
                "f(x; a = -1, a > 0) = a*x # 1:14 'a > 0' VALUE_CONTRADICTS[a, -1, a > 0]",
                "f(x; a = x) = a      # 1:10 'x' VALUE_NOT_FIXED[x]",
                // Meaning.
                "log(-1)              # 1:1 'log(-1)' OUTSIDE_DOMAIN[log]",
                "f(x; a) = max(0, a)*x # 1:11 'max(0, a)' CANNOT_FIND_SIGN[(-1*a)] -> STATE_ASSUMPTION[0, a]",
                "max(0, sin(1/x))     # 1:1 'max(0, sin(1/x))' PILED_UP[sin((x^-1)), 0] -> WINDOW_AWAY[0]",
                "floor(1/x)           # 1:1 'floor(1/x)' STEPS_PILED_UP[(x^-1), 0] -> WINDOW_AWAY[0]",
                "floor(10^6*x)        # 1:1 'floor(10^6*x)' TOO_MANY_BREAKPOINTS[1000]",
                "root(x^2 + 1, 0, 1)  # 1:1 'root(x^2 + 1, 0, 1)' ROOT_WITHOUT_ZERO[]",
                "x + root(x^2 - 1, -2, 2) # 1:5 'root(x^2 - 1, -2, 2)' ROOT_WITH_SEVERAL_ZEROS[]",
                "root(x^2 - 2, 2, 1)  # 1:1 'root(x^2 - 2, 2, 1)' ROOT_BOUNDS[]",
                "root(2, 1, 2)        # 1:6 '2' ROOT_UNKNOWN[2]",
            })
    void eachComplaintHasItsPlace(String text, String expected) {
        assertEquals(expected, complaint(text));
    }

    @Test
    void complaintsOnLaterLinesHaveTheirLine() {
        assertEquals("2:8 'g(x)' CYCLE_OF_SEVERAL[g -> f -> g]", complaint("g(x) = f(x)\nf(x) = g(x)"));
        assertEquals("2:1 'f' DUPLICATE_NAME[f]", complaint("f(x) = x\nf(x) = 2"));
        assertEquals("2:1 '+' LINE_CONTINUES[+] -> WRITE_INSTEAD[(x + 1)]", complaint("x\n+ 1"));
        assertEquals("3:6 '' UNEXPECTED_END[]", complaint("{ x if x > 0;\n\n  0 +"));
    }

    @Test
    void emptyTextsAreCalledEmpty() {
        assertEquals("1:1 '' EMPTY_TEXT[]", complaint(""));
        assertEquals("1:1 '' EMPTY_TEXT[]", complaint(" \n\t\n"));
    }

    @Test
    void whatIsTooLongOrTooDeepSaysItsLimit() {
        assertEquals("1:1 '' TEXT_TOO_LONG[262144]", complaint("x".repeat(300_000)));
        assertEquals("1:101 '(' NESTED_TOO_DEEP[100]", complaint("(".repeat(1000)));
        assertEquals("1:101 '(' NESTED_TOO_DEEP[100]", complaint("(".repeat(1_000_000) + "x" + ")".repeat(1_000_000)));
        assertEquals("1:9 'x + 1' WORK_BOUND[]", complaint(doubling()));
    }

    private static String doubling() {
        StringBuilder text = new StringBuilder("f0(x) = x + 1\n");
        for (int i = 1; i < 60; i++) {
            text.append("f" + i + "(x) = f" + (i - 1) + "(x)*f" + (i - 1) + "(x + 1)\n");
        }
        return text.toString();
    }

    @Test
    void unorderedParametersComeWithTheAssumptionThatWouldHelp() {
        DefinitionException e = assertThrows(
                DefinitionException.class,
                () -> DefinitionReader.read(Source.typed("f(x; a, b) = { 1 if x < a; 2 if x > b; 0 otherwise }")));
        assertEquals(Key.CANNOT_ORDER, e.reason().key());
        assertEquals(Key.STATE_ASSUMPTION, e.hint().orElseThrow().key());
        assertEquals("[a, b]", e.hint().orElseThrow().arguments().toString());
    }

    @Test
    void rowsThatSayDifferentThingsAreRefusedWithAWitness() {
        DefinitionException e = assertThrows(
                DefinitionException.class, () -> DefinitionReader.read(Source.typed("{ x if x > 0; 2 if x > -1 }")));
        assertEquals(Key.OVERLAP_DIFFERENT, e.reason().key());
        assertEquals("2 if x > -1", e.source().text(e.span()));
        assertEquals("(-2 + x)", e.reason().arguments().get(2).toString());
    }

    @Test
    void acceptedButWorthAWord() {
        Set<Key> seen = EnumSet.noneOf(Key.class);
        for (String text : new String[] {
            "{ x if x < 0; x if x > 0 }", "{ x if x < 1; x if x > 0 }", "{ 1 if x < 0 and x > 0; x otherwise }"
        }) {
            DefinitionReader.read(Source.typed(text))
                    .warnings()
                    .forEach(w -> seen.add(w.reason().key()));
        }
        assertEquals(EnumSet.of(Key.WARN_GAP, Key.WARN_OVERLAP, Key.WARN_NOWHERE_TRUE), seen);
    }
}
