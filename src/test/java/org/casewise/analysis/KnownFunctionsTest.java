package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** Joints and values of well-known functions against tables made with mpmath; what is unknown is listed here by name. */
class KnownFunctionsTest {

    /** Refused so far. */
    private static final Map<String, String> REFUSED = Map.of();

    private static final List<String> UNKNOWN = List.of();

    private final List<String> unknown = new ArrayList<>();
    private int compared;

    private record Known(String id, String definition, List<String[]> breakpoints, List<String[]> points) {}

    /** The table, without its comments. */
    static List<String> lines() {
        try (InputStream in = KnownFunctionsTest.class.getResourceAsStream("/analysis/functions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Known> table() {
        List<Known> table = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t");
            switch (cells[0]) {
                case "F" -> table.add(new Known(cells[1], cells[2], new ArrayList<>(), new ArrayList<>()));
                case "B" -> table.get(table.size() - 1).breakpoints().add(cells);
                case "P" -> table.get(table.size() - 1).points().add(cells);
                default -> throw new IllegalStateException(line);
            }
        }
        return table;
    }

    private static Rational number(String text) {
        Rational size = Rational.ofDecimal(text.startsWith("-") ? text.substring(1) : text);
        return text.startsWith("-") ? size.negate() : size;
    }

    /** The table's numbers come from numerical limits and derivatives: where those are 0, a trace of less than this is left. */
    private static boolean isTrace(String expected) {
        return number(expected).abs().compareTo(Rational.ofDecimal("1e-60")) < 0;
    }

    /** Whether the number is the one that is printed to 40 digits. */
    private static boolean agrees(Expr actual, String expected) {
        Rational wanted = number(expected);
        if (Algebra.isZero(actual) && isTrace(expected)) {
            return true;
        }
        Ball error = Enclosing.of(actual, 300).minus(Ball.of(wanted), 300).abs();
        return error.lower().compareTo(wanted.abs().times(Rational.ofDecimal("1e-38"))) <= 0;
    }

    private void compare(String about, String expected, Limit actual) {
        if (expected.equals("-")) {
            return;
        }
        if (actual.isUnknown()) {
            unknown.add(about);
            return;
        }
        compared++;
        String said = about + ": " + actual + ", not " + expected;
        switch (expected) {
            case "inf", "-inf" -> assertEquals(new Limit.Infinite(expected.equals("inf")), actual, said);
            case "dne" -> assertTrue(actual instanceof Limit.Nonexistent, said);
            default ->
                assertTrue(actual.finite().isPresent() && agrees(actual.finite().get(), expected), said);
        }
    }

    private void compareJoint(String about, String[] wanted, Joint joint, Optional<Joint> ofDerivative) {
        assertTrue(agrees(joint.at(), wanted[1]), about + ": breakpoint " + joint.at());
        assertTrue(joint.value().isPresent() && agrees(joint.value().get(), wanted[2]), about + ": " + joint.value());
        compare(about + " leftLimit", wanted[3], joint.leftLimit());
        compare(about + " rightLimit", wanted[4], joint.rightLimit());
        compare(about + " leftDerivative", wanted[5], joint.leftDerivative().otherwise());
        compare(about + " rightDerivative", wanted[6], joint.rightDerivative().otherwise());
        compare(about + " leftLimitOfDerivative", wanted[7], joint.leftLimitOfDerivative());
        compare(about + " rightLimitOfDerivative", wanted[8], joint.rightLimitOfDerivative());
        ofDerivative.ifPresent(d -> {
            compare(about + " left limit of f''", wanted[9], d.leftLimitOfDerivative());
            compare(about + " right limit of f''", wanted[10], d.rightLimitOfDerivative());
        });
        if (!joint.isDecided()) {
            unknown.add(about + " verdict");
            return;
        }
        assertEquals(Boolean.valueOf(wanted[11]), joint.isDifferentiable(), about + ": " + joint.verdict());
        List<Expr> clarke = joint.clarke().otherwise().ends();
        if (clarke.isEmpty() != wanted[12].equals("-")) {
            unknown.add(about + " clarke");
        } else if (!clarke.isEmpty()) {
            assertTrue(agrees(clarke.get(0), wanted[12]) && agrees(clarke.get(1), wanted[13]), about + ": " + clarke);
        }
    }

    private void compareValue(String about, String expected, Piecewise f, Expr at) {
        if (expected.equals("-") || expected.contains("tiny")) {
            return;
        }
        Evaluation evaluation = new Evaluation(f);
        Evaluation.Result<Double> rounded = evaluation.rounded(at);
        Evaluation.Result<String> digits = evaluation.digits(at, 35);
        if (rounded.outcome() == Evaluation.Outcome.UNKNOWN) {
            unknown.add(about);
            return;
        }
        compared++;
        if (rounded.value().filter(v -> v == 0).isPresent() && isTrace(expected)) {
            return;
        }
        assertEquals(Optional.of(Double.parseDouble(expected)), rounded.value(), about);
        if (digits.outcome() == Evaluation.Outcome.UNKNOWN) {
            unknown.add(about + " to 35 digits");
            return;
        }
        assertTrue(agreesToDigits(digits.value().orElseThrow(), expected), about + ": " + digits + ", not " + expected);
    }

    private static boolean agreesToDigits(String actual, String expected) {
        Rational error = number(actual).minus(number(expected)).abs();
        return error.compareTo(number(expected).abs().times(Rational.ofDecimal("1e-34"))) <= 0;
    }

    @Test
    void nothingSaidOfTheKnownFunctionsIsWrong() {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Known known : table()) {
            Analysis analysis;
            try {
                Definition definition = DefinitionReader.read(Source.typed(known.definition()));
                // Of infinitely many breakpoints the table has those around zero.
                analysis = Analysis.of(
                        definition.window().isEmpty()
                                ? definition.function()
                                : definition
                                        .within(Rational.of(-3, 2), Rational.of(5, 2))
                                        .function());
            } catch (DefinitionException e) {
                refused.put(known.id(), e.reason().key().name());
                continue;
            }
            List<Joint> joints = analysis.derivative().joints();
            assertEquals(known.breakpoints().size(), joints.size(), known.id() + ": " + joints);
            for (int i = 0; i < joints.size(); i++) {
                Joint joint = joints.get(i);
                Optional<Joint> second = analysis.secondDerivative().joints().stream()
                        .filter(j -> j.at().equals(joint.at()))
                        .findFirst();
                compareJoint(
                        known.id() + " at " + joint.at(), known.breakpoints().get(i), joint, second);
            }
            for (String[] point : known.points()) {
                Expr at = Algebra.num(number(point[1]));
                String about = known.id() + " at " + point[1];
                compareValue(about + ": f", point[2], analysis.function(), at);
                compareValue(about + ": f'", point[3], analysis.derivative().derivative(), at);
                compareValue(
                        about + ": f''", point[4], analysis.secondDerivative().derivative(), at);
            }
        }
        assertEquals(REFUSED, refused);
        assertTrue(compared > 4000, "only " + compared + " compared");
        assertEquals(UNKNOWN, unknown);
    }
}
