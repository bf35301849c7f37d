package org.casewise.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Correct rounding where it is hard: cancellation, overflow on the way, subnormal results, near ties. */
class HardPointsTest {

    @Test
    void everyValueIsCorrectlyRounded() {
        int values = 0;
        for (HardPoints.Table table : HardPoints.sample()) {
            Evaluation evaluation = new Evaluation(table.function());
            for (HardPoints.Row row : table.rows()) {
                assertEquals(
                        Optional.of(row.value()),
                        evaluation.rounded(HardPoints.at(row)).value().map(v -> v == row.value() ? row.value() : v),
                        () -> table.name() + " at " + Double.toHexString(row.x()));
                values++;
            }
        }
        assertTrue(values > 1_200, "only " + values + " values");
    }
}
