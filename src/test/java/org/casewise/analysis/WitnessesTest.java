package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static Piecewise function(String definition) {
        return DefinitionReader.read(Source.typed(definition)).function();
    }

    @Test
    void riseAndFallAreBothNeeded() {
        assertEquals(Monotonicity.NONE, Witnesses.neitherRisingNorFalling(function("sin(x)")));
        assertThrows(CannotTell.class, () -> Witnesses.neitherRisingNorFalling(function("x + sin(x)^2")));
        assertThrows(CannotTell.class, () -> Witnesses.neitherRisingNorFalling(function("max(0, x)")));
        assertThrows(CannotTell.class, () -> Witnesses.neitherRisingNorFalling(function("exp(-x)")));
    }

    @Test
    void bendsBothWaysAreNeeded() {
        assertEquals(Convexity.NONE, Witnesses.neitherConvexNorConcave(function("sin(x)")));
        assertThrows(CannotTell.class, () -> Witnesses.neitherConvexNorConcave(function("abs(x)")));
        assertThrows(CannotTell.class, () -> Witnesses.neitherConvexNorConcave(function("-x^2")));
        assertThrows(CannotTell.class, () -> Witnesses.neitherConvexNorConcave(function("3*x + 1")));
    }
}
