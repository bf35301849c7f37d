package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewise.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "-10, 10, 23.5, true, -10, 1, 21",
        "-1, 10.5, 26.8, false, -1, 1, 12",
        "-3, 3, 75, true, -3, 0.5, 13",
        "0, 1, 400, false, 0, 0.1, 11",
        "-0.07, 0.07, 3500, true, -0.07, 0.01, 15",
        "1000000, 3000000, 0.00025, true, 1000000, 200000, 11"
    })
    void theStepIsTheLeastThatLeavesRoomForTheLabels(
            double from, double to, double scale, boolean sideBySide, String first, String step, int count) {
        List<Tick> ticks = Ticks.of(new Range(from, to), scale, sideBySide);
        assertEquals(Rational.ofDecimal(first), ticks.get(0).at());
        assertEquals(
                Rational.ofDecimal(step), ticks.get(1).at().minus(ticks.get(0).at()));
        assertEquals(count, ticks.size());
    }

    @ParameterizedTest
    @CsvSource({"-1e300, 1e300", "1, 1.0000000000001", "-5e-324, 5e-324", "0, 1e-300", "123456789, 123456790"})
    void extremeRangesHaveTicksInside(double from, double to) {
        Range range = new Range(from, to);
        List<Tick> ticks = Ticks.of(range, 500 / range.length(), true);
        assertTrue(ticks.stream().allMatch(t -> range.contains(t.position())));
        assertTrue(ticks.size() <= 60, "not too many: " + ticks.size());
    }
}
