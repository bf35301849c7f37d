package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain **bold** `code` and $x < 1$.",
                "a < b and c > d",
                "- one\n- two",
                "### A heading\n\ntext",
                "[the web](https://example.org)",
                "```python\n# <b>\n```",
                "> said"
            })
    void ordinaryMarkdownPassesUnchanged(String markdown) {
        assertEquals(markdown, Prose.checked("\n" + markdown + "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "a <script>alert(1)</script> ~ raw HTML in prose: <script>",
                "<div>x</div> ~ raw HTML in prose: <div>x</div>",
                "<!-- section: intro --> ~ raw HTML in prose: <!-- section: intro -->",
                "a <!-- b --> ~ raw HTML in prose: <!-- b -->",
                "# big ~ a heading in prose has at least three signs: ###",
                "big\\n--- ~ a heading in prose has at least three signs: ###",
                "```\\ncode ~ a code block in prose is not closed",
                "[x](javascript:alert(1)) ~ the address javascript:alert(1) is neither of the web nor of a file here",
                "<javascript:alert(1)> ~ the address javascript:alert(1) is neither of the web nor of a file here",
                "[x](&#106;avascript:alert(1)) ~ "
                        + "the address javascript:alert(1) is neither of the web nor of a file here",
                "![x](http://example.org/x.png) ~ a picture in prose: http://example.org/x.png",
                "[x]: http://example.org ~ prose writes the address beside the link, not as a reference: x"
            })
    void whatCouldBreakOutIsRefusedByName(String markdown, String expected) {
        PageProblem problem = assertThrows(PageProblem.class, () -> Prose.checked(markdown.replace("\\n", "\n")));
        assertEquals(expected, problem.getMessage());
    }

    @Test
    void proseOfAnyLengthIsRefused() {
        PageProblem problem = assertThrows(PageProblem.class, () -> Prose.checked("x".repeat(Prose.LONGEST + 1)));
        assertEquals("prose of more than 20000 characters", problem.getMessage());
    }
}
