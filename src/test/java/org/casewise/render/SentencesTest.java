package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    private static final Sentences TABLE = Sentences.read("t.properties", """
        # a comment
        greeting = hello
        order = {1} before {0}, {1} again
          set.of = {a} = {0}

        """);

    private static String problem(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(SentenceProblem.class, call).getMessage();
    }

    @Test
    void argumentsGoToTheirPlacesAsTheyAre() {
        assertEquals("hello", TABLE.say("greeting", List.of()));
        assertEquals("$y$ before a\\b, $y$ again", TABLE.say("order", List.of("a\\b", "$y$")));
        assertEquals("{a} = {0}", TABLE.say("set.of", List.of("{0}")));
    }

    @Test
    void keysKeepTheirOrder() {
        assertEquals(List.of("greeting", "order", "set.of"), List.copyOf(TABLE.keys()));
        assertTrue(TABLE.has("order"));
        assertFalse(TABLE.has("other"));
        assertEquals("[0, 1]", TABLE.places("order").toString());
    }

    @Test
    void aMissingSentenceIsAnError() {
        assertEquals("t.properties: there is no sentence 'nope'", problem(() -> TABLE.say("nope", List.of())));
    }

    @Test
    void aWrongNumberOfArgumentsIsAnError() {
        assertEquals(
                "t.properties: the sentence 'order' takes 2 arguments, not 1",
                problem(() -> TABLE.say("order", List.of("x"))));
        assertEquals(
                "t.properties: the sentence 'greeting' takes 0 arguments, not 1",
                problem(() -> TABLE.say("greeting", List.of("x"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "no equals sign ~ f:2: not of the form 'key = sentence': no equals sign",
                "a = ~ f:2: not of the form 'key = sentence': a =",
                "Big = x ~ f:2: not of the form 'key = sentence': Big = x",
                "a = {1} ~ f:2: the places [1] leave one out",
                "first = y ~ f:2: the key 'first' stands here a second time"
            })
    void aWrongLineIsNamed(String line, String expected) {
        assertEquals(expected, problem(() -> Sentences.read("f", "first = x\n" + line + "\n")));
    }
}
