package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {

    private static Range of(String definition, double from, double to) {
        return Extent.of(PlotRequest.of(List.of(DrawnPicture.function(definition)), new Range(from, to)));
    }

    @Test
    void allValuesAreSeenWithALittleRoom() {
        assertEquals(new Range(-0.5, 10.5), of("max(0, x)", -10, 10));
        Range wave = of("sin(x)", -10, 10);
        assertTrue(wave.from() < -1 && wave.from() > -1.2 && wave.to() > 1 && wave.to() < 1.2, wave.toString());
    }

    @Test
    void aPoleDoesNotFlattenTheRest() {
        Range range = of("1/x", -10, 10);
        assertTrue(range.to() >= 1 && range.to() <= 10 && range.from() <= -1 && range.from() >= -10, range.toString());
        Range steep = of("1/x^20", -10, 10);
        assertTrue(steep.length() < 100, steep.toString());
    }

    @Test
    void whatRunsAwayDoesNotFlattenTheRest() {
        assertTrue(of("exp(exp(x))", -10, 10).to() < 1e4);
        assertTrue(of("exp(100*x)", -10, 10).to() < 1e300);
    }

    @Test
    void aConstantStandsInTheMiddle() {
        Range five = of("5", -3, 3);
        assertEquals(5, (five.from() + five.to()) / 2, 1e-12);
        assertEquals(new Range(-1, 1), of("0", -3, 3));
    }

    @Test
    void aRangeOfTheSmallestNumbersIsARange() {
        Range tiny = of("1e-320*x", -1, 1);
        assertTrue(tiny.length() > 0 && tiny.to() < 1e-300, tiny.toString());
    }

    @Test
    void nothingAtAllHasARangeToo() {
        assertEquals(new Range(-1, 1), of("sqrt(x)", -5, -1));
    }
}
