package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoubleTextTest {

    @Test
    void everyTextReadsBackAsTheSameDouble() {
        Random random = new Random(41);
        for (int i = 0; i < 20000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, Double.parseDouble(DoubleText.of(value)));
            }
        }
    }

    /** Python has printed the shortest digits since 3.1. */
    @Test
    void theDigitsAreThoseThatPythonPrints() {
        List<String[]> rows = References.rows("doubles.csv");
        assertTrue(rows.size() > 3000);
        for (String[] row : rows) {
            String text = DoubleText.of(Double.parseDouble(row[0]));
            assertEquals(
                    new BigDecimal(row[1]).stripTrailingZeros(), new BigDecimal(text).stripTrailingZeros(), row[0]);
        }
    }

    @Test
    void theTextIsPlainForNumbersOfUsualSize() {
        assertEquals("0.0", DoubleText.of(0.0));
        assertEquals("-0.0", DoubleText.of(-0.0));
        assertEquals("1.0", DoubleText.of(1));
        assertEquals("-0.1", DoubleText.of(-0.1));
        assertEquals("120.0", DoubleText.of(120));
        assertEquals("0.0001", DoubleText.of(1e-4));
        assertEquals("9.9e-5", DoubleText.of(9.9e-5));
        assertEquals("1e-7", DoubleText.of(1e-7));
        assertEquals("12345678901234568.0", DoubleText.of(12345678901234568.0));
        assertEquals("1e17", DoubleText.of(1e17));
        assertEquals("2e23", DoubleText.of(2e23));
        assertEquals("-1.7976931348623157e308", DoubleText.of(-Double.MAX_VALUE));
        assertEquals("5e-324", DoubleText.of(Double.MIN_VALUE));
    }

    @Test
    void whatIsNoNumberInJsonHasItsJavaName() {
        assertEquals("NaN", DoubleText.of(Double.NaN));
        assertEquals("Infinity", DoubleText.of(Double.POSITIVE_INFINITY));
        assertEquals("-Infinity", DoubleText.of(Double.NEGATIVE_INFINITY));
    }
}
