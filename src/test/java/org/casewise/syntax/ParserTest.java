package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

    /** The tree, every operation in parentheses of its own; inverses as unary signs. */
    private static String tree(Term term) {
        if (term instanceof Term.Number n) {
            return n.text();
        }
        if (term instanceof Term.Name n) {
            return n.text();
        }
        if (term instanceof Term.Use u) {
            return u.name() + "(" + tree(u.argument()) + ")";
        }
        if (term instanceof Term.Cases c) {
            return "{" + c.rows().size() + "}";
        }
        Term.Apply a = (Term.Apply) term;
        List<String> parts = a.arguments().stream().map(ParserTest::tree).toList();
        return switch (a.operation()) {
            case SUM -> "(" + String.join(" + ", parts) + ")";
            case PRODUCT -> "(" + String.join(" * ", parts) + ")";
            case POWER -> "(" + String.join(" ^ ", parts) + ")";
            case NEGATION -> "-" + parts.get(0);
            case RECIPROCAL -> "/" + parts.get(0);
            default -> a.operation().word() + "(" + String.join(", ", parts) + ")";
        };
    }

    private static Term parse(String text) {
        return DefinitionReader.read(Source.typed("f(x; a = 2, b = 3, c = 5, 0 < a < b < c) = " + text))
                .written();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "-a^2 # -(a ^ 2)",
                "a^b^c # (a ^ (b ^ c))",
                "a^-b # (a ^ -b)",
                "-x^-b # -(x ^ -b)",
                "a^-b^c # (a ^ -(b ^ c))",
                "a^-b*c # ((a ^ -b) * c)",
                "(-a)^2 # (-a ^ 2)",
                "a/b/c # (a * /b * /c)",
                "a/b*c # (a * /b * c)",
                "a/(b*c) # (a * /(b * c))",
                "a - b - c # (a + -b + -c)",
                "a - (b - c) # (a + -(b + -c))",
                "a + b*c # (a + (b * c))",
                "a*b + c # ((a * b) + c)",
                "-a*b # (-a * b)",
                "a*-b # (a * -b)",
                "a - -b # (a + --b)",
                "--a # --a",
                "+a # a",
                "|x| # abs(x)",
                "|x - a|*b # (abs((x + -a)) * b)",
                "|x| + |a| # (abs(x) + abs(a))",
                "|max(|x|, a)| # abs(max(abs(x), a))",
                "-|x|^2 # -(abs(x) ^ 2)",
                "max(a, b, c) # max(a, b, c)",
                "2*{ x if x > 0; 1 otherwise } + 1 # ((2 * {2}) + 1)",
                "x \u2212 a\u00d7b\u00b7c # (x + -(a * b * c))",
                "1.5e-3*x # (1.5e-3 * x)",
            })
    void precedenceIsThatOfTheContract(String text, String expected) {
        assertEquals(expected, tree(parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "-2^2, -4",
        "2^3^2, 512",
        "2^-1, 0.5",
        "8/4/2, 1",
        "-2^-2, -0.25",
        "2*3^2, 18",
        "(1 + 2)*3, 9",
        "1 - 2 - 3, -4",
        "0.1 + 0.2 - 0.3, 0",
        "1e16 + 1 - 1e16, 1",
        "|2 - 5|, 3",
        "2^2^0.5*1, 2.665144142690225",
        "10 - 4/2, 8",
        "7 - -2, 9"
    })
    void numbersComeOutAsOnPaper(String text, double expected) {
        Definition definition = DefinitionReader.read(Source.typed(text));
        Ball value =
                WrittenValue.of(definition, Map.of("x", Rational.ZERO), 120).orElseThrow();
        assertEquals(expected, value.midpoint().toDouble(), 1e-14 * Math.abs(expected));
    }

    @Test
    void conditionsBindNotThenAndThenOr() {
        assertEquals("[(-oo, 0), [1, 1], (2, oo)]", holds("x < 0 or x = 1 or x > 2"));
        assertEquals("[(-oo, 0), (1, 2)]", holds("x < 0 or x > 1 and x < 2"));
        assertEquals("[(1, 2)]", holds("(x < 0 or x > 1) and x < 2 and x > 0"));
        assertEquals("[[0, 2)]", holds("not x < 0 and x < 2"));
        assertEquals("[(-oo, 0), [2, oo)]", holds("not (x >= 0 and x < 2)"));
        assertEquals("[[-3, 3)]", holds("-3 <= x < 3"));
        assertEquals("[(-oo, 0), (0, oo)]", holds("x != 0"));
        assertEquals("[(-1, 1)]", holds("(x + 1)*(x - 1) < 0"));
        assertEquals("[(-1, 1)]", holds("{ x^2 if x > 0; x^2 otherwise } < 1"));
    }

    private static String holds(String condition) {
        List<String> intervals = new ArrayList<>();
        DefinitionReader.read(Source.typed("{ 1 if " + condition + " }"))
                .function()
                .pieces()
                .forEach(p -> intervals.add((p.on().includesLower() ? "[" : "(")
                        + p.on().from().map(Object::toString).orElse("-oo")
                        + ", "
                        + p.on().to().map(Object::toString).orElse("oo")
                        + (p.on().includesUpper() ? "]" : ")")));
        return intervals.toString();
    }

    @Test
    void everyTermKnowsItsPlace() {
        for (int seed = 0; seed < Arbitrary.seeds(300); seed++) {
            String text = new Arbitrary(seed).kinked(2);
            try {
                checkPlaces(DefinitionReader.read(Source.typed(text)).written(), text, "seed " + seed + ": " + text);
            } catch (DefinitionException refused) {
                assertTrue(refused.span().end() <= text.length(), text);
            }
        }
    }

    private static void checkPlaces(Term term, String text, String about) {
        String own = text.substring(term.span().start(), term.span().end());
        if (term instanceof Term.Number n) {
            assertEquals(n.text(), own, about);
        } else if (term instanceof Term.Name n) {
            assertEquals(n.text(), own, about);
        } else if (term instanceof Term.Apply a) {
            for (Term part : a.arguments()) {
                assertTrue(
                        term.span().start() <= part.span().start()
                                && part.span().end() <= term.span().end(),
                        about);
                checkPlaces(part, text, about);
            }
            boolean named = a.operation().word() != null;
            assertTrue(!named || own.startsWith(a.operation().word() + "(") && own.endsWith(")"), about + ": " + own);
        } else if (term instanceof Term.Cases c) {
            assertTrue(own.startsWith("{") && own.endsWith("}"), about + ": " + own);
            c.rows().forEach(row -> checkPlaces(row.value(), text, about));
        }
    }
}
