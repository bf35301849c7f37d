package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** Facts about whole functions against tables made with mpmath: what is called proved must be what the table says. */
class KnownFactsTest {

    private final TreeMap<String, Integer> proved = new TreeMap<>();

    private <T> Optional<T> value(String name, Finding<T> finding) {
        boolean known = finding.evidence() instanceof Evidence.Proved;
        proved.merge(name, known ? 1 : 0, Integer::sum);
        return known ? finding.value() : Optional.empty();
    }

    private static Rational number(String text) {
        Rational size = Rational.ofDecimal(text.startsWith("-") ? text.substring(1) : text);
        return text.startsWith("-") ? size.negate() : size;
    }

    private static void assertNumber(String expected, Optional<Expr> actual, String infinite, String about) {
        assertEquals(expected.endsWith("inf"), actual.isEmpty(), about + ": " + actual);
        assertTrue(actual.isPresent() || expected.equals(infinite), about);
        actual.ifPresent(a -> {
            Ball error = Enclosing.of(a, 300).minus(Ball.of(number(expected)), 300).abs();
            Rational allowed = number(expected).abs().plus(Rational.ofDecimal("1e-20")).times(Rational.ofDecimal("1e-25"));
            assertTrue(error.lower().compareTo(allowed) <= 0, about + ": " + a + ", not " + expected);
        });
    }

    private static void assertLimit(String expected, Limit actual, String about) {
        switch (expected) {
            case "inf", "-inf" -> assertEquals(new Limit.Infinite(expected.equals("inf")), actual, about);
            case "dne" -> assertTrue(actual instanceof Limit.Nonexistent, about + ": " + actual);
            default -> assertNumber(expected, actual.finite(), "", about);
        }
    }

    private void compare(String id, FunctionFacts facts, String[] wanted) {
        value("range", facts.range()).ifPresent(range -> {
            Interval first = range.get(0);
            Interval last = range.get(range.size() - 1);
            assertNumber(wanted[1], first.from(), "-inf", id + " infimum");
            assertNumber(wanted[3], last.to(), "inf", id + " supremum");
            assertEquals(Boolean.valueOf(wanted[2]), first.includesLower(), id + " attains its infimum");
            assertEquals(Boolean.valueOf(wanted[4]), last.includesUpper(), id + " attains its supremum");
        });
        value("monotonicity", facts.monotonicity()).ifPresent(m -> assertEquals(wanted[5], m.word(), id));
        value("convexity", facts.convexity()).ifPresent(c -> assertEquals(wanted[6], c.word(), id));
        value("parity", facts.parity()).ifPresent(p -> assertEquals(wanted[7], p.word(), id));
        value("continuity", facts.continuity()).ifPresent(c -> {
            String expected = wanted[8].replace("^", "").replace("differentiable,notC1", "C0");
            assertEquals(expected, c.word(), id);
        });
        value("lipschitz", facts.lipschitz())
                .ifPresent(l -> assertLimit(wanted[9], l, id + " Lipschitz constant"));
        value("limits", facts.limits()).ifPresent(ends -> {
            assertLimit(wanted[10], ends.left(), id + " at -oo");
            assertLimit(wanted[11], ends.right(), id + " at oo");
        });
        value("zeros", facts.zeros()).ifPresent(zeros -> {
            List<String> expected = wanted.length > 12 ? List.of(wanted[12].split(";")) : List.of();
            assertEquals(expected.size(), zeros.size(), id + ": " + zeros + ", not " + expected);
            for (int i = 0; i < zeros.size(); i++) {
                if (zeros.get(i).isPoint() && !expected.get(i).contains(",")) {
                    assertNumber(expected.get(i), zeros.get(i).from(), "", id + " zero");
                }
            }
        });
        value("extrema", facts.extrema());
        value("inflections", facts.inflections());
        value("asymptotes", facts.asymptotes());
    }

    @Test
    void whatIsProvedIsTrue() {
        String id = "";
        FunctionFacts facts = null;
        for (String line : KnownFunctionsTest.lines()) {
            String[] cells = line.split("\t");
            if (cells[0].equals("F")) {
                id = cells[1];
                try {
                    facts = FunctionFacts.of(Analysis.of(
                            DefinitionReader.read(Source.typed(cells[2])).function()));
                } catch (DefinitionException refused) {
                    facts = null;
                }
            } else if (cells[0].equals("G") && facts != null) {
                compare(id, facts, cells);
            }
        }
        assertTrue(proved.get("range") > 40 && proved.get("continuity") > 80 && proved.get("lipschitz") > 40, proved.toString());
        System.out.println("proved: " + proved);
    }
}
