package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedFormulasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "a $x$ b, $y$. ~ a $x$ b, $y$.",
                "当$x > 0$时斜率为$1$。 ~ 当 $x > 0$ 时斜率为 $1$。",
                "（$x \\ge 0$ 时） ~ （$`x \\ge 0`$ 时）",
                "($1$ for x) ~ ($`1`$ for x)",
                "a$x$1 ~ a$x$1",
                "`a$x$b` 和`$y$` ~ `a$x$b` 和`$y$`",
                "（$`x`$） ~ （$`x`$）",
                "5\\$和\\$6 ~ 5\\$和\\$6",
                "costs 5$ and 6$ ~ costs 5$ and 6$"
            })
    void aFormulaIsSeparatedFromWhatGitHubWouldNotReadItAfter(String written, String expected) {
        assertEquals(expected, GluedFormulas.freed(written));
    }

    @ParameterizedTest
    @CsvSource({"```\\na$x$b\\n```"})
    void codeStaysAsItIs(String code) {
        String text = code.replace("\\n", "\n");
        assertEquals(text, GluedFormulas.freed(text));
    }
}
