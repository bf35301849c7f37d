package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/special-values.md} say what is true. */
class SpecialValuesTest {

    private static final Path PAGE = Path.of("docs", "special-values.md");
    private static final List<Point> POINTS = Point.list(new Source("points", "-oo,-1,0,1,oo,-0.0,nan"));

    @Test
    void everyRowOfTheTablesIsRight() throws IOException {
        int order = -1;
        int rows = 0;
        for (String line : Files.readString(PAGE).split("\n")) {
            order += line.startsWith("## Values") ? 1 : 0;
            if (order >= 0 && line.startsWith("| `")) {
                List<String> cells = cells(line);
                String definition = cells.get(0).replace("`", "");
                List<String> expected = new ArrayList<>(cells.subList(1, 6));
                expected.add(expected.get(2));
                expected.add("undefined");
                Definition f = DefinitionReader.read(Source.typed(definition));
                assertEquals(
                        expected,
                        PointValues.of(f, order).texts(POINTS, Optional.empty()),
                        definition + ", order " + order);
                rows++;
            }
        }
        assertTrue(rows > 70, "only " + rows + " rows");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|")) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
