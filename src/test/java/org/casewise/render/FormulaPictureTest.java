package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaPictureTest {

    private static final FormulaPicture BOX = new FormulaPicture("m0 0h500z", 1500, 700, 250);

    @ParameterizedTest
    @CsvSource({"0,0", "1000,1", "14772,14.772", "-250,-0.25", "40,0.04", "-5,-0.005", "2100,2.1", "-3000,-3"})
    void thousandthsAreWrittenAsTheShortestDecimal(int value, String expected) {
        assertEquals(expected, FormulaPicture.thousandths(value));
    }

    @Test
    void theInlinePictureSitsOnTheBaselineAndTakesTheColourOfTheText() {
        assertEquals(
                "<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 1500 950\""
                        + " style=\"width:1.5em;height:0.95em;vertical-align:-0.25em\">"
                        + "<path fill=\"currentColor\" d=\"m0 0h500z\"/></svg>",
                BOX.inlineSvg());
    }

    @Test
    void theFileHasATitleAndColoursForBothThemes() {
        assertEquals("""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" width="32.3" height="21.85" viewBox="-100 -100 1700 1150">
            <title>x &lt; 0 &amp; y</title>
            <style>path{fill:#1f2328}@media(prefers-color-scheme:dark){path{fill:#e6edf3}}</style>
            <path d="m0 0h500z"/>
            </svg>
            """, BOX.file("x < 0 & y"));
    }
}
