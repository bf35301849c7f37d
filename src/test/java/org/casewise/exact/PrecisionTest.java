package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    @Test
    void theLadderDoublesUpToItsLastStep() {
        assertEquals(List.of(64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384), Precision.USUAL.steps());
        assertEquals(List.of(64, 128, 200), new Precision(64, 200).steps());
        assertEquals(List.of(64), new Precision(64, 64).steps());
        assertEquals(List.of(64, 128, 256), Precision.USUAL.upTo(256).steps());
        assertEquals(List.of(32), Precision.USUAL.upTo(32).steps());
    }

    @Test
    void aLadderMustLeadUp() {
        assertThrows(IllegalArgumentException.class, () -> new Precision(64, 32));
        assertThrows(IllegalArgumentException.class, () -> new Precision(0, 32));
    }
}
