package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\" onload=\"x", "a'b", "\u00e9"})
    void anIdIsLettersDigitsAndHyphens(String id) {
        assertThrows(IllegalArgumentException.class, () -> Labels.of(id, "", "", "", List.of()));
    }

    @Test
    void aLanguageIsATag() {
        Labels labels = Labels.of("a-1", "", "", "", List.of());
        assertEquals("zh-CN", labels.withLanguage("zh-CN").language());
        assertThrows(IllegalArgumentException.class, () -> labels.withLanguage("\"><script>"));
    }
}
