package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.5, 0.5",
        "0.25, 0.25",
        "0.05, 0.05",
        "-0.05, -0.05",
        "12.345678, 12.35",
        "0.004, 0",
        "-0.004, 0",
        "-0.006, -0.01",
        "99.999, 100",
        "-12.5, -12.5",
        "300.1, 300.1"
    })
    void pixelsHaveAtMostTwoDecimals(double value, String text) {
        assertEquals(text, NumberText.pixels(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.1, 0.1",
        "120, 120",
        "-2.5, \u22122.5",
        "1.4142135623730951, 1.41421",
        "1e-12, 1e\u221212",
        "123456789, 1.23457e8",
        "-1.5e-300, \u22121.5e\u2212300"
    })
    void peopleSeeSixDigits(double value, String text) {
        assertEquals(text, NumberText.rounded(value));
    }
}
