package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.casewise.exact.Rational;
import org.junit.jupiter.api.Test;

class TickTextTest {

    private static List<String> texts(String first, String step, int count) {
        return Ticks.every(Rational.ofDecimal(first), Rational.ofDecimal(step), count).stream()
                .map(Tick::text)
                .toList();
    }

    @Test
    void wholeNumbersArePlain() {
        assertEquals(List.of("\u22121", "0", "1"), texts("-1", "1", 3));
        assertEquals(List.of("0", "200000", "400000"), texts("0", "200000", 3));
    }

    @Test
    void decimalsHaveNoMoreDigitsThanTheyNeed() {
        assertEquals(List.of("\u22120.5", "0", "0.5", "1"), texts("-0.5", "0.5", 4));
        assertEquals(List.of("0", "0.002", "0.004"), texts("0", "0.002", 3));
    }

    @Test
    void veryLongAndVeryShortAxesShareAPowerOfTen() {
        assertEquals(
                List.of("\u22123e\u2212300", "0", "1.5e\u2212300"),
                List.of(
                        texts("-3e-300", "1.5e-300", 4).get(0),
                        texts("-3e-300", "1.5e-300", 4).get(2),
                        texts("-3e-300", "1.5e-300", 4).get(3)));
        assertEquals(List.of("0", "5e5", "10e5"), texts("0", "500000", 3));
        assertEquals(List.of("0", "2e8", "4e8"), texts("0", "200000000", 3));
    }

    @Test
    void aNumberWithoutAnEndIsAFraction() {
        List<Tick> thirds = Ticks.every(Rational.of(-1, 3), Rational.of(1, 3), 3);
        assertEquals(
                List.of("\u22121/3", "0", "1/3"),
                thirds.stream().map(Tick::text).toList());
        assertEquals(-1 / 3.0, thirds.get(0).position());
    }
}
