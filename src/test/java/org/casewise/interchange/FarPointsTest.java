package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** Values far from the window on which a function with infinitely many breakpoints is known; by mpmath. */
class FarPointsTest {

    @Test
    void stepsAreKnownWhereverAPlaceCanBeKnown() {
        assertEquals(List.of("528491311.0", "1e300", "-4.0"), floors("exp(exp(3)),1e300,-pi"));
    }

    @Test
    void aPlaceThatNobodyCanKnowGivesNoAnswerAndNoDefect() {
        assertEquals(List.of("unknown"), floors("exp(exp(exp(5)))"));
    }

    private static List<String> floors(String points) {
        return PointValues.of(DefinitionReader.read(Source.typed("floor(x)")), 0)
                .texts(Point.list(new Source("--at", points)), Optional.empty());
    }
}
