package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static String table(String definition, double from, double to) {
        PlotRequest request = PlotRequest.of(
                List.of(DrawnPicture.function(definition), DrawnPicture.derivative(definition)), new Range(from, to));
        return Csv.of(request, Plot.of(request), List.of("x", "f", "f'", "side"));
    }

    @Test
    void aJointHasARowForEachSide() {
        assertEquals("""
                x,f,f',side
                -1,0,0,0
                -0.8,0,0,0
                -0.6,0,0,0
                -0.4,0,0,0
                -0.2,0,0,0
                0,0,0,-1
                0,0,,0
                0,0,1,1
                0.2,0.2,1,0
                0.4,0.4,1,0
                0.6,0.6,1,0
                0.8,0.8,1,0
                1,1,1,0
                """, table("max(0, x)", -1, 1));
    }

    @Test
    void polesAreInfiniteAndHolesEmpty() {
        List<String> rows =
                table("1/x", -1, 1).lines().filter(r -> r.startsWith("0,")).toList();
        assertEquals(List.of("0,-inf,-inf,-1", "0,,,0", "0,inf,-inf,1"), rows);
        List<String> hole = table("(x^2-1)/(x-1)", 0, 2)
                .lines()
                .filter(r -> r.startsWith("1,"))
                .toList();
        assertEquals(List.of("1,2,1,-1", "1,,,0", "1,2,1,1"), hole);
    }

    @Test
    void everyVertexIsARowWithItsCorrectlyRoundedValue() {
        List<String> rows = table("exp(x)", -1, 1).lines().toList();
        assertTrue(rows.size() > 15, "more than the ticks");
        // mpmath: exp(1), exp(-1) to 17 digits.
        assertEquals("1,2.718281828459045,2.718281828459045,0", rows.get(rows.size() - 1));
        assertEquals("-1,0.36787944117144233,0.36787944117144233,0", rows.get(1));
    }

    @Test
    void headingsAreQuotedWhereNeededAndCounted() {
        PlotRequest request = PlotRequest.of(List.of(DrawnPicture.function("x")), new Range(0, 1));
        Scene scene = Plot.of(request);
        assertTrue(Csv.of(request, scene, List.of("x", "f, \"g\"", "s")).startsWith("x,\"f, \"\"g\"\"\",s\n"));
        assertThrows(IllegalArgumentException.class, () -> Csv.of(request, scene, List.of("x", "f")));
    }
}
