package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each smooth function of the language, and its derivative by our rules, encloses independent values at hard and random
 * points. The file operations.csv is made by make_operations.py beside it.
 */
class OperationValuesTest {

    private static final Symbol X = Algebra.symbol("x");

    /** The references have sixty digits. */
    private static final Rational ERROR = Rational.of(10).power(-59);

    private static final int[] BITS = {53, 64, 200, 800, 3200, 6400};

    private static final Rational NARROW = Rational.TWO.power(-50);

    private record Row(Rational argument, Rational value, Rational slope) {}

    private static final Map<String, List<Row>> ROWS = rows();

    private static Map<String, List<Row>> rows() {
        Map<String, List<Row>> all = new LinkedHashMap<>();
        try (InputStream in = OperationValuesTest.class.getResourceAsStream("/syntax/operations.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .forEach(row -> all.computeIfAbsent(row[0], name -> new ArrayList<>())
                            .add(new Row(argument(row[1]), Rational.ofDecimal(row[2]), Rational.ofDecimal(row[3]))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all;
    }

    private static Rational argument(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Rational.ofDouble(Double.parseDouble(text))
                : Rational.ofDecimal(text.substring(0, slash)).over(Rational.ofDecimal(text.substring(slash + 1)));
    }

    static Stream<String> words() {
        return ROWS.keySet().stream();
    }

    @Test
    void everySmoothFunctionHasReferences() {
        List<String> smooth = Operation.words().stream()
                .filter(w -> Operation.function(w).orElseThrow().smooth().isPresent())
                .sorted()
                .toList();
        assertEquals(smooth, ROWS.keySet().stream().sorted().toList());
        ROWS.forEach((word, rows) -> assertTrue(rows.size() >= 20, word));
    }

    @ParameterizedTest
    @MethodSource("words")
    void theFunctionEnclosesItsValues(String word) {
        Expr f = Operation.function(word).orElseThrow().smooth().orElseThrow().apply(X);
        ROWS.get(word).forEach(row -> check(word, f, row.argument(), row.value()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void theDerivativeEnclosesTheSlopes(String word) {
        Expr f = Operation.function(word).orElseThrow().smooth().orElseThrow().apply(X);
        Expr slope = Derivative.of(f, X);
        ROWS.get(word).forEach(row -> check(word + "'", slope, row.argument(), row.slope()));
    }

    /** Every enclosure contains the value, and one of the ladder is narrow. */
    private static void check(String name, Expr f, Rational argument, Rational value) {
        Rational error = value.abs().times(ERROR);
        boolean narrow = false;
        for (int bits : BITS) {
            Ball ball = Enclosing.of(f, Map.of(X, Ball.of(argument)), bits);
            String where = name + " at " + argument + " with " + bits + " bits: " + ball + ", not " + value;
            if (!ball.isFinite()) {
                continue;
            }
            assertTrue(ball.lower().compareTo(value.plus(error)) <= 0, where);
            assertTrue(ball.upper().compareTo(value.minus(error)) >= 0, where);
            narrow |= ball.radius().compareTo(value.abs().times(NARROW)) <= 0;
            if (narrow) {
                break;
            }
        }
        assertTrue(narrow, name + " at " + argument + " is never narrow");
    }
}
