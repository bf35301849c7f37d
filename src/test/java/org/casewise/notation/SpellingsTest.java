package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.casewise.expr.Algebra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table: formula by notation, written by hand. */
class SpellingsTest {

    record Row(String formula, String plain, String latex, String shape) {

        static Row of(String block) {
            String[] lines = block.split("\n");
            assertEquals(4, lines.length, block);
            return new Row(lines[0], lines[1], lines[2], lines[3]);
        }

        String spelled(Notation notation) {
            Spelling spelling = new Spelling(notation, Algebra.symbol("x"));
            return formula.startsWith("value ")
                    ? spelling.of(Read.value(formula.substring("value ".length())))
                    : spelling.of(Read.written(formula.substring("written ".length())));
        }

        @Override
        public String toString() {
            return formula;
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(SpellingsTest.class.getResourceAsStream("/notation/spellings.txt"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n+"))
                    .filter(block -> !block.startsWith("#"))
                    .map(block -> Row.of(block.strip()))
                    .toList();
        }
    }

    @Test
    void weAreLookingAtSomething() throws IOException {
        assertTrue(rows().size() > 80, "only " + rows().size() + " rows");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSpelledAsPeopleWouldWriteIt(Row row) {
        assertAll(
                () -> assertEquals(row.plain(), row.spelled(new PlainText())),
                () -> assertEquals(row.latex(), row.spelled(new Latex())),
                () -> assertEquals(row.shape(), MathMlShape.of(row.spelled(new MathMl()))));
    }
}
