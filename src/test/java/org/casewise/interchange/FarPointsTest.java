package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.ParameterValues;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values where no list of cases reaches: far from the window, and where breakpoints pile up; by mpmath. */
class FarPointsTest {

    @Test
    void stepsAreKnownWhereverAPlaceCanBeKnown() {
        assertEquals(List.of("528491311.0", "1e300", "-4.0"), floors("exp(exp(3)),1e300,-pi"));
    }

    @Test
    void aPlaceThatNobodyCanKnowGivesNoAnswerAndNoDefect() {
        assertEquals(List.of("unknown"), floors("exp(exp(exp(5)))"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floor(log(x))      | 0 | 2,1/100,1e-300,0,-1      | 0.0 -5.0 -691.0 undefined undefined
            floor(1/x)         | 0 | 1/7,-1/3,1e-300,0        | 7.0 -3.0 1e300 undefined
            ceil(log(x))       | 0 | 3,1/3                    | 2.0 -1.0
            abs(sin(log(x)))   | 0 | 1/7,1,-1                 | 0.9304659259176162 0.0 undefined
            abs(sin(log(x)))   | 1 | 1/7,1,-1                 | 2.564649074358397 undefined undefined
            abs(x^(1/x) - 1)   | 0 | 2,1,0                    | 0.41421356237309503 0.0 undefined
            { floor(1/x) if x != 0; 5 otherwise } | 0 | 0,1/7 | 5.0 7.0
            """)
    void aValueNeedsNoListOfCases(String text, int order, String points, String expected) {
        List<Point> at = Point.list(new Source("--at", points));
        Definition definition =
                DefinitionReader.readAround(Point.firstNumber(at), Source.typed(text), ParameterValues.NONE);
        List<String> values = PointValues.of(definition, order).texts(at, Optional.empty());
        assertEquals(expected, String.join(" ", values));
    }

    /** x^2 floor(1/x) lies between x - x^2 and x, so the slope at 0 is 1, which a look at 0 alone does not show. */
    @Test
    void aSlopeWhereBreakpointsPileUpIsUnknown() {
        Definition definition = DefinitionReader.readAround(
                Point.firstNumber(Point.list(new Source("--at", "0"))),
                Source.typed("{ x^2*floor(1/x) if x != 0; 0 otherwise }"),
                ParameterValues.NONE);
        PointValues slopes = PointValues.of(definition, 1);
        assertEquals(List.of("unknown"), slopes.texts(Point.list(new Source("--at", "0")), Optional.empty()));
    }

    private static List<String> floors(String points) {
        return PointValues.of(DefinitionReader.read(Source.typed("floor(x)")), 0)
                .texts(Point.list(new Source("--at", points)), Optional.empty());
    }
}
