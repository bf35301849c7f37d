package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Source;
import org.casewise.syntax.VectorDefinition;
import org.casewise.syntax.VectorPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against mpmath 1.3 with 6000 bits and more, rounded to the nearest double. */
class VectorValuesTest {

    private static final VectorAnalysis SOFTMAX = analysis("softmax(x; s, s > 0) = exp(x)/s");
    private static final VectorAnalysis LOG_SOFTMAX = analysis("log_softmax(x; s, s > 0) = x - log(s)");

    private static VectorAnalysis analysis(String component) {
        Definition read = VectorDefinition.component(Source.typed(component));
        return VectorAnalysis.of(
                new VectorDefinition(read, VectorDefinition.term(Source.typed("exp(x)"), read)).function());
    }

    private static List<List<String>> rows(VectorAnalysis analysis, int order, String point) {
        List<VectorPoint> points = VectorPoint.list(Source.typed(point), new ArrayList<>());
        assertEquals(1, points.size());
        return new VectorValues(analysis, order, Optional.empty()).rows(points.get(0));
    }

    /** Values of which each is the same double, the sign of a zero included. */
    private static void assertSame(String expected, List<String> found) {
        String[] numbers = expected.strip().split(" +");
        assertEquals(numbers.length, found.size());
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(Double.parseDouble(numbers[i]), Double.parseDouble(found.get(i)), 0, expected + " " + found);
            assertEquals(numbers[i].startsWith("-"), found.get(i).startsWith("-"), expected + " " + found);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1, 2, 3) | 0.09003057317038046 0.24472847105479764 0.6652409557748219"
                        + " | -2.40760596444438 -1.4076059644443804 -0.4076059644443803",
                "(0, 0)    | 0.5 0.5 | -0.6931471805599453 -0.6931471805599453",
                "(0, 0, 0) | 0.3333333333333333 0.3333333333333333 0.3333333333333333"
                        + " | -1.0986122886681098 -1.0986122886681098 -1.0986122886681098",
                "(-1, 0, 1/2, 2) | 0.03535379340874887 0.09610157419009721 0.15844470951497971 0.7100999228861742"
                        + " | -3.342349582389822 -2.342349582389822 -1.8423495823898222 -0.3423495823898221",
                "(1000, 1001, 1002) | 0.09003057317038046 0.24472847105479764 0.6652409557748219"
                        + " | -2.40760596444438 -1.4076059644443804 -0.4076059644443803",
                "(-1000, 0, 1000) | 0.0 0.0 1.0 | -2000.0 -1000.0 -0.0",
                "(1e-300, -1e-300) | 0.5 0.5 | -0.6931471805599453 -0.6931471805599453",
                "(0, 40, -40, 1, -1) | 4.248354255291589E-18 1.0 1.804851387845415E-35 1.1548224173015786E-17"
                        + " 1.5628821893349888E-18 | -40.0 -1.7359460617642364E-17 -80.0 -39.0 -41.0",
                "(0.1, 0.2) | 0.47502081252106 0.52497918747894 | -0.7443966600735709 -0.6443966600735709",
                "(745, 0)   | 1.0 4.9E-324 | -4.9E-324 -745.0",
                "(-5, -5, -5, -5, -4.999) | 0.19995998799973425 0.19995998799973425 0.19995998799973425"
                        + " 0.19995998799973425 0.200160048001063 | -1.6096379924501005 -1.6096379924501005"
                        + " -1.6096379924501005 -1.6096379924501005 -1.6086379924501006",
                "(0, -1e5)  | 1.0 0.0 | -0.0 -100000.0",
            })
    void componentsAreCorrectlyRounded(String point, String softmax, String logSoftmax) {
        assertSame(softmax, rows(SOFTMAX, 0, point).get(0));
        assertSame(logSoftmax, rows(LOG_SOFTMAX, 0, point).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1, 2, 3) | 0.08192506906499322 -0.022033044520174298 -0.059892024544818935"
                        + " ; -0.022033044520174298 0.1848364465099787 -0.16280340198980442"
                        + " ; -0.059892024544818935 -0.16280340198980442 0.22269542653462335"
                        + " | 0.9099694268296196 -0.24472847105479764 -0.6652409557748219"
                        + " ; -0.09003057317038046 0.7552715289452023 -0.6652409557748219"
                        + " ; -0.09003057317038046 -0.24472847105479764 0.3347590442251781",
                "(0.1, 0.2) | 0.24937604019289197 -0.24937604019289197 ; -0.24937604019289197 0.24937604019289197"
                        + " | 0.52497918747894 -0.52497918747894 ; -0.47502081252106 0.47502081252106",
                "(745, 0) | 4.9E-324 -4.9E-324 ; -4.9E-324 4.9E-324 | 4.9E-324 -4.9E-324 ; -1.0 1.0",
            })
    void theJacobianMatrixIsCorrectlyRounded(String point, String softmax, String logSoftmax) {
        assertMatrix(softmax, rows(SOFTMAX, 1, point));
        assertMatrix(logSoftmax, rows(LOG_SOFTMAX, 1, point));
    }

    private static void assertMatrix(String expected, List<List<String>> found) {
        String[] rows = expected.split(";");
        assertEquals(rows.length, found.size());
        for (int i = 0; i < rows.length; i++) {
            assertSame(rows[i], found.get(i));
        }
    }

    /** From mpmath: exp(-1000)/(1 + exp(-1000)). */
    @Test
    void digitsGoBeyondDoubles() {
        List<VectorPoint> points = VectorPoint.list(Source.typed("(1000, 0)"), new ArrayList<>());
        VectorValues values = new VectorValues(SOFTMAX, 0, Optional.of(12));
        assertEquals(
                "5.07595889755e-435", values.rows(points.get(0)).get(0).get(1).toLowerCase(Locale.ROOT));
    }

    @Test
    void whereACoordinateIsNoNumberNothingIsDefined() {
        assertEquals(List.of(List.of("undefined", "undefined")), rows(SOFTMAX, 0, "(nan, 1)"));
        assertEquals(2, rows(SOFTMAX, 1, "(nan, 1)").size());
    }

    @Test
    void aPointIsAListInJsonAndItsMatrixAListOfRows() {
        List<VectorPoint> points = VectorPoint.list(Source.typed("(0, 0), (0, 0)"), new ArrayList<>());
        assertEquals(
                "{\"values\":[[\"0.5\",\"0.5\"],[\"0.5\",\"0.5\"]]}",
                new VectorValues(SOFTMAX, 0, Optional.empty()).json(points).toString());
        assertTrue(new VectorValues(SOFTMAX, 1, Optional.empty())
                .json(points)
                .toString()
                .startsWith("{\"values\":[[[\"0.25\",\"-0.25\"],[\"-0.25\",\"0.25\"]],"));
    }
}
