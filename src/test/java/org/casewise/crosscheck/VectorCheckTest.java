package org.casewise.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewise.syntax.Definition;
import org.casewise.syntax.Source;
import org.casewise.syntax.VectorDefinition;
import org.junit.jupiter.api.Test;

class VectorCheckTest {

    private static VectorDefinition definition(String component, String term) {
        Definition read = VectorDefinition.component(Source.typed(component));
        return new VectorDefinition(read, VectorDefinition.term(Source.typed(term), read));
    }

    private static final VectorDefinition SOFTMAX = definition("softmax(x; s, s > 0) = exp(x)/s", "exp(x)");

    @Test
    void theTwoRoadsMeetForEveryNumberOfVariables() {
        VectorCheck check = VectorCheck.of(SOFTMAX);
        assertEquals(200, check.points());
        assertTrue(check.agrees(), check.toString());
        assertTrue(check.values().difference() < 1e-14, check.toString());
        assertTrue(VectorCheck.of(definition("f(x; s, s > 0) = x - log(s)", "exp(x)"))
                .agrees());
        assertTrue(VectorCheck.of(definition("f(x; s, s > 0) = x/sqrt(s)", "1 + x^2"))
                .agrees());
    }

    /** From mpmath, to a few units in the last place. */
    @Test
    void commonsMathFindsTheMatrixOnItsOwn() {
        WrittenVector.Numbers there = new WrittenVector(SOFTMAX).at(new double[] {1, 2, 3});
        assertFalse(there.beyondDoubles());
        double[] values = {0.09003057317038046, 0.24472847105479764, 0.6652409557748219};
        double[][] rows = {
            {0.08192506906499322, -0.022033044520174298, -0.059892024544818935},
            {-0.022033044520174298, 0.1848364465099787, -0.16280340198980442},
            {-0.059892024544818935, -0.16280340198980442, 0.22269542653462335}
        };
        for (int i = 0; i < 3; i++) {
            assertEquals(values[i], there.values()[i], 1e-15);
            for (int j = 0; j < 3; j++) {
                assertEquals(rows[i][j], there.jacobian()[i][j], 1e-15);
            }
        }
    }

    @Test
    void overflowIsSaid() {
        assertTrue(new WrittenVector(SOFTMAX).at(new double[] {1000, 1001}).beyondDoubles());
    }
}
