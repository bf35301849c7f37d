package org.casewise.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BallFunctionsTest {

    /** One of the functions of a ball, as the files name it. */
    @FunctionalInterface
    interface Function {
        Ball at(Ball x, int bits);
    }

    private record Row(Rational argument, Rational value, double rounded) {}

    static final Map<String, Function> FUNCTIONS = functions();

    private static final Map<String, List<Row>> ROWS = rows();

    private static Map<String, Function> functions() {
        Map<String, Function> all = new LinkedHashMap<>();
        all.put("sqrt", Ball::sqrt);
        all.put("cbrt", Ball::cbrt);
        all.put("exp", Ball::exp);
        all.put("expm1", Ball::expm1);
        all.put("log", Ball::log);
        all.put("log1p", Ball::log1p);
        all.put("sin", Ball::sin);
        all.put("cos", Ball::cos);
        all.put("tan", Ball::tan);
        all.put("asin", Ball::asin);
        all.put("acos", Ball::acos);
        all.put("atan", Ball::atan);
        all.put("sinh", Ball::sinh);
        all.put("cosh", Ball::cosh);
        all.put("tanh", Ball::tanh);
        all.put("asinh", Ball::asinh);
        all.put("acosh", Ball::acosh);
        all.put("atanh", Ball::atanh);
        all.put("erf", Ball::erf);
        all.put("erfc", Ball::erfc);
        return all;
    }

    private static Map<String, List<Row>> rows() {
        Map<String, List<Row>> all = new LinkedHashMap<>();
        for (String[] row : References.rows("functions.csv")) {
            all.computeIfAbsent(row[0], name -> new ArrayList<>())
                    .add(new Row(References.argument(row[1]), Rational.ofDecimal(row[2]), Double.parseDouble(row[3])));
        }
        all.values().forEach(list -> list.sort(Comparator.comparing(Row::argument)));
        return all;
    }

    static Stream<String> names() {
        return FUNCTIONS.keySet().stream();
    }

    @Test
    void everyFunctionHasManyReferences() {
        assertEquals(FUNCTIONS.keySet(), ROWS.keySet());
        ROWS.forEach((name, rows) -> assertTrue(rows.size() >= 40, name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void atAnExactArgumentTheBallContainsTheValueAndIsNarrow(String name) {
        for (Row row : ROWS.get(name)) {
            for (int bits : new int[] {53, 120, 400}) {
                Ball ball = FUNCTIONS.get(name).at(Ball.of(row.argument), bits);
                String where = name + "(" + row.argument + ") at " + bits + ": " + ball;
                assertTrue(contains(ball, row.value), where);
                assertTrue(References.isAsNarrow(ball, row.value, bits - 5), where);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theNearestDoubleIsFoundWithinTheLadder(String name) {
        for (Row row : ROWS.get(name)) {
            OptionalDouble found = OptionalDouble.empty();
            for (int bits : Precision.USUAL.steps()) {
                found = FUNCTIONS.get(name).at(Ball.of(row.argument), bits).roundedToDouble();
                if (found.isPresent()) {
                    break;
                }
            }
            assertEquals(OptionalDouble.of(row.rounded), found, name + "(" + row.argument + ")");
        }
    }

    /** An argument known to few places only: the ball around it must hold the values at its middle and at both ends. */
    @ParameterizedTest
    @MethodSource("names")
    void theBallOfANarrowIntervalContainsTheValueAtAPointWithin(String name) {
        for (Row row : ROWS.get(name)) {
            for (int places : new int[] {3, 12, 20, 60, 200}) {
                Rational low = row.argument.times(Rational.ONE.minus(Rational.TWO.power(-places)));
                Rational high = row.argument.times(Rational.ONE.plus(Rational.TWO.power(-places)));
                for (Ball argument :
                        List.of(interval(low, high), interval(row.argument, high), interval(low, row.argument))) {
                    Ball ball = FUNCTIONS.get(name).at(argument, 100);
                    assertTrue(contains(ball, row.value), name + "(" + row.argument + "), " + places + ": " + ball);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBallOfAWideIntervalContainsTheValuesAtAllPointsWithin(String name) {
        List<Row> rows = ROWS.get(name);
        long seed = 42;
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int first = random.nextInt(rows.size());
            int last = Math.min(rows.size() - 1, first + random.nextInt(i < 20 ? 4 : rows.size()));
            Ball argument = Ball.between(rows.get(first).argument, rows.get(last).argument);
            Ball ball = FUNCTIONS.get(name).at(argument, 60);
            for (Row row : rows.subList(first, last + 1)) {
                assertTrue(contains(ball, row.value), name + argument + " at " + row.argument + ": " + ball);
            }
        }
    }

    /** What few places say must not contradict what many say. */
    @ParameterizedTest
    @MethodSource("names")
    void moreBitsGiveANumberWithinTheBallOfFewerBits(String name) {
        Random random = new Random(5);
        List<Row> rows = ROWS.get(name);
        for (int i = 0; i < 4; i++) {
            Row row = rows.get(random.nextInt(rows.size()));
            Ball fine = FUNCTIONS.get(name).at(Ball.of(row.argument), 3000);
            for (int bits : new int[] {20, 64, 700, 1700}) {
                Ball coarse = FUNCTIONS.get(name).at(Ball.of(row.argument), bits);
                assertTrue(contains(coarse, fine.midpoint()), name + "(" + row.argument + ") at " + bits);
            }
            if (row.value.signum() != 0) {
                assertTrue(References.isAsNarrow(fine, row.value, 2990), name + "(" + row.argument + ")");
            }
        }
    }

    @Test
    void realPowersContainTheValueAndRoundLikeIt() {
        List<String[]> rows = References.rows("powers.csv");
        assertTrue(rows.size() > 50);
        for (String[] row : rows) {
            Ball base = Ball.of(References.argument(row[0]));
            Ball exponent = Ball.of(References.argument(row[1]));
            Rational value = Rational.ofDecimal(row[2]);
            for (int bits : new int[] {53, 120, 400}) {
                Ball ball = base.power(exponent, bits);
                assertTrue(contains(ball, value), base + "^" + exponent + ": " + ball);
                assertTrue(References.isAsNarrow(ball, value, bits - 5), base + "^" + exponent + ": " + ball);
            }
            assertEquals(
                    OptionalDouble.of(Double.parseDouble(row[3])),
                    base.power(exponent, 200).roundedToDouble());
        }
    }

    /** Whether the ball contains the value that a reference gives to 160 digits. */
    private static boolean contains(Ball ball, Rational reference) {
        Rational slack = reference.abs().times(Rational.ofDecimal("1e-159"));
        return ball.contains(reference)
                || ball.isFinite()
                        && ball.lower().compareTo(reference.plus(slack)) <= 0
                        && ball.upper().compareTo(reference.minus(slack)) >= 0;
    }

    private static Ball interval(Rational a, Rational b) {
        return Ball.between(a.min(b), a.max(b));
    }
}
