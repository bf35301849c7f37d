package org.casewise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionCardTest {

    @ParameterizedTest
    @CsvSource({
        "f(x) = x, f, f",
        "leakyReLU(x) = x, leakyrelu, leakyReLU",
        "hard_swish(x) = x, hard-swish, hard_swish",
        "__a__b__(x) = x, a-b, __a__b__",
        "abs(x), function, abs(x)",
    })
    void aTypedDefinitionHasAnIdThatFitsIntoAnAddress(String text, String id, String title) {
        FunctionCard card = FunctionCard.of(Source.typed(text));
        assertEquals(id, card.id());
        assertEquals(title, card.title().in(Language.ZH));
        assertEquals(title, card.title().in(Language.EN));
    }
}
