package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Interval;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts about whole functions against values that another system found; an unknown is allowed, a wrong answer is not. */
class FunctionFactsTest {

    /** Of the facts asked for below, at most so many may be unknown: the number may fall, never grow. */
    private static final int UNKNOWN_TODAY = 12;

    private final List<String> wrong = new ArrayList<>();
    private final List<String> stillUnknown = new ArrayList<>();
    private int unknown;
    private int answered;

    @Test
    void noFactIsWrong() throws Exception {
        List<String> rows = rows();
        assertTrue(rows.size() > 80, "the table was read");
        rows.forEach(this::check);
        assertEquals(List.of(), wrong);
        System.out.println("facts: " + answered + " right, " + stillUnknown.toString());
        assertTrue(answered > 1000, answered + " answered");
        assertTrue(unknown <= UNKNOWN_TODAY, stillUnknown.toString());
    }

    @Test
    void unknownFactsSayWhy() {
        FunctionFacts facts = facts("exp(sin(x))*cos(sqrt(2)*x)");
        assertTrue(facts.range().evidence() instanceof Evidence.Unknown);
        assertTrue(facts.range().value().isEmpty());
    }

    /** Infinitely many turning points; some facts follow from limits, from a few points, or from bounds alone. */
    @Test
    void aCourseWithoutEndHidesNotEverything() {
        FunctionFacts growing = facts("x*cos(x)");
        assertEquals(List.of(Interval.LINE), growing.range().value().orElseThrow());
        assertEquals(Limit.PLUS_INFINITY, growing.lipschitz().value().orElseThrow());
        assertEquals(Monotonicity.NONE, growing.monotonicity().value().orElseThrow());
        assertEquals(Convexity.NONE, growing.convexity().value().orElseThrow());
        FunctionFacts snake = facts("x + sin(x)^2");
        assertEquals(Monotonicity.INCREASING, snake.monotonicity().value().orElseThrow());
        assertEquals(List.of(), snake.extrema().value().orElseThrow());
        FunctionFacts flat = facts("{ 0 if x = 0; x^2*sin(1/x) otherwise }");
        assertEquals(List.of(Interval.LINE), flat.range().value().orElseThrow());
        assertTrue(flat.continuity().value().orElseThrow().differentiable());
        assertEquals(0, flat.continuity().value().orElseThrow().order());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 1 if x = 0; sin(x)/x otherwise } | Cinf",
                "{ 0 if x = 0; (1 - cos(x))/x otherwise } | Cinf",
                "{ exp(-1/x) if x > 0; 0 otherwise } | Cinf",
                "{ 0 if x = 0; exp(-1/x^2) otherwise } | Cinf",
                "{ sin(x) + exp(-1/x) if x > 0; sin(x) otherwise } | Cinf",
                "{ exp(-1/(1 - x^2)) if abs(x) < 1; 0 otherwise } | Cinf",
                "{ sin(x)/x if x < 0; 1 otherwise } | C1",
                "{ x^5 + x^3*exp(-1/x) if x > 0; 0 otherwise } | C4",
                "{ x^7 if x > 0; 0 otherwise } | C6",
                "{ cos(x) if x > 0; 1 - x^2/2 otherwise } | C3",
                "cbrt(x) | C0",
                "max(0, x)^(7/2) | C3",
                "abs(x)^5 | C4",
            })
    void classesAreFoundOrderByOrderOrAtOnce(String definition, String word) {
        assertEquals(word, facts(definition).continuity().value().orElseThrow().word());
    }

    /** The minimum of SiLU is -W(1/e); place, value and Lipschitz constant to 40 digits by mpmath. */
    @Test
    void siluIsKnownToTheLastDigit() {
        FunctionFacts silu = facts("x/(1 + exp(-x))");
        Extremum minimum = silu.extrema().value().orElseThrow().get(0);
        assertEquals(
                "-1.278464542761073795109358739022980155439",
                digits(minimum.on().from().orElseThrow()));
        assertEquals("-0.2784645427610737951093587390229801554395", digits(minimum.value()));
        assertEquals(
                "1.099839320128866916958184924320570972131",
                digits(silu.lipschitz().value().orElseThrow().finite().orElseThrow()));
        assertEquals(2, silu.inflections().value().orElseThrow().size());
    }

    /** Far to the left its terms shrink like exp(-exp(x)); place, value and Lipschitz constant by mpmath. */
    @Test
    void termsThatShrinkFasterThanAnyPowerAreCompared() {
        FunctionFacts tanhexp = facts("x*tanh(exp(x))");
        Extremum minimum = tanhexp.extrema().value().orElseThrow().get(0);
        assertEquals(
                "-1.078860058464624", digits(minimum.on().from().orElseThrow()).substring(0, 18));
        assertEquals("-0.353285777848211", digits(minimum.value()).substring(0, 18));
        Expr lipschitz = tanhexp.lipschitz().value().orElseThrow().finite().orElseThrow();
        assertEquals("1.06197530871791", digits(lipschitz).substring(0, 16));
    }

    @Test
    void oppositeInfinitiesAreNotEvenAndEqualOnesNotOdd() {
        String outside = "f(x; a = 1, a > 0) = { %s if abs(x) > a; 0 otherwise }";
        assertEquals(Parity.ODD, facts(outside.formatted("x")).parity().value().orElseThrow());
        assertEquals(
                Parity.EVEN, facts(outside.formatted("x^2")).parity().value().orElseThrow());
        assertEquals(
                Parity.NONE,
                facts("{ x if x > 1; 2*x otherwise }").parity().value().orElseThrow());
    }

    @Test
    void aBreakpointBeyondAllNumbersHidesNoFact() {
        FunctionFacts facts = facts("{ 1 if x > exp(exp(exp(5))); 0 otherwise }");
        assertEquals(Parity.NONE, facts.parity().value().orElseThrow());
        assertEquals(Monotonicity.NONDECREASING, facts.monotonicity().value().orElseThrow());
    }

    /**
     * At 0 the product of a power that grows and of a root that vanishes must not be taken for 0: the second derivative is
     * positive there and negative far out, as mpmath finds at 1/10 and 10.
     */
    @Test
    void aPowerWithoutBoundIsNotLostInAProductWithZero() {
        FunctionFacts facts = facts("{ x^(-pi) + cbrt(x) if x > 0 }");
        assertEquals(Convexity.NONE, facts.convexity().value().orElseThrow());
        assertEquals(1, facts.inflections().value().orElseThrow().size());
    }

    /** Two lowest points that no closed form names, by mpmath; each is the other's mirror image. */
    @Test
    void mirroredExtremaHaveOneValue() {
        List<Extremum> extrema = facts("log(1 + x^2) - x^2/(1 + x^2)*exp(-x^2) - x^2*exp(-x^2)")
                .extrema()
                .value()
                .orElseThrow();
        assertEquals(3, extrema.size());
        assertTrue(extrema.get(0).global()
                && extrema.get(2).global()
                && !extrema.get(1).global());
        assertEquals(
                "0.5552205", digits(extrema.get(2).on().from().orElseThrow()).substring(0, 9));
    }

    /** Far out their distance from the line swings like a sine. */
    @ParameterizedTest
    @ValueSource(strings = {"(x + sin(x))*sigmoid(x)", "(x + 2*sin(x))/(1 + 1/x^2)", "x*sigmoid(x) + cos(x)"})
    void whatSwingsAboutALineHasNoAsymptote(String definition) {
        assertEquals(
                Optional.empty(),
                facts(definition).asymptotes().value().orElseThrow().right());
    }

    @Test
    void whatSwingsLessAndLessAboutALineHasIt() {
        Asymptotes asymptotes =
                facts("(x + sin(x)/x)*sigmoid(x)").asymptotes().value().orElseThrow();
        assertEquals(Optional.of(Algebra.symbol("x")), asymptotes.right());
        assertEquals(Optional.of(Algebra.ZERO), asymptotes.left());
    }

    /** Equal slopes on both sides of 0 that no closed form names; mpmath's largest slopes by findroot. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x*tanh(x) | 1.199678640257733833916",
                "x*tanh((1 - exp(-x))/(1 + exp(-x))) | 0.88909634921712941466",
            })
    void theLargestSlopeOfAnEvenFunctionStandsOnBothSides(String definition, String largest) {
        FunctionFacts facts = facts(definition);
        assertEquals(Parity.EVEN, facts.parity().value().orElseThrow());
        assertEquals(
                largest,
                digits(facts.lipschitz().value().orElseThrow().finite().orElseThrow())
                        .substring(0, largest.length()));
    }

    @Test
    void anOddFunctionThatIsNotZeroIsNotEven() {
        assertEquals(
                Parity.ODD,
                facts("f(x; omega, omega > 0) = sin(omega*x)").parity().value().orElseThrow());
    }

    private static String digits(Expr e) {
        return Enclosing.of(e, 300).toDecimal(40).orElseThrow();
    }

    @Test
    void conditionsThatExcludeOneAnotherMakeNoBranch() {
        Analysis analysis = Analysis.of(DefinitionReader.read(Source.typed(
                        "f(x; lambda, lambda > 0) = { -lambda*x if x < -1; x^2 if -1 <= x <= 2; 4 otherwise }"))
                .function());
        // At -1 continuity needs lambda = 1, and equal slopes would need lambda = 2.
        Conditional<Verdict> verdict = analysis.derivative().joints().get(0).verdict();
        assertTrue(verdict.branches().stream().noneMatch(b -> b.value() instanceof Verdict.Differentiable));
        assertEquals(1, verdict.branches().size());
    }

    private static FunctionFacts facts(String definition) {
        return FunctionFacts.of(
                Analysis.of(DefinitionReader.read(Source.typed(definition)).function()));
    }

    private void check(String row) {
        String[] c = row.split("\t");
        FunctionFacts facts = facts(c[1]);
        expect(c[0] + " limit at -oo", c[2], facts.limits().map(l -> number(l.left())));
        expect(c[0] + " limit at oo", c[3], facts.limits().map(l -> number(l.right())));
        expect(c[0] + " continuity", c[4], facts.continuity().map(Continuity::word));
        expect(c[0] + " inf", c[5], facts.range().map(r -> end(r.get(0).from(), "-inf")));
        expect(
                c[0] + " inf attained",
                c[6],
                facts.range().map(r -> String.valueOf(r.get(0).includesLower())));
        expect(c[0] + " sup", c[7], facts.range().map(r -> end(last(r).to(), "inf")));
        expect(c[0] + " sup attained", c[8], facts.range().map(r -> String.valueOf(last(r).includesUpper())));
        expect(c[0] + " lipschitz", c[9], facts.lipschitz().map(FunctionFactsTest::number));
        expect(c[0] + " monotonicity", c[10], facts.monotonicity().map(Monotonicity::word));
        expect(c[0] + " convexity", c[11], facts.convexity().map(Convexity::word));
        expect(c[0] + " parity", c[12], facts.parity().map(Parity::word));
        expect(c[0] + " zeros", c[13], facts.zeros().map(z -> String.valueOf(z.size())));
    }

    private void expect(String what, String expected, Finding<String> found) {
        if (found.evidence() instanceof Evidence.Unknown) {
            unknown++;
            stillUnknown.add(what);
        } else if (same(expected, found.value().orElseThrow())) {
            answered++;
        } else {
            wrong.add(what + ": " + found.value().get() + ", not " + expected);
        }
    }

    private static boolean same(String expected, String found) {
        if (expected.equals(found)) {
            return true;
        }
        try {
            double a = Double.parseDouble(expected.replace("inf", "Infinity"));
            double b = Double.parseDouble(found.replace("inf", "Infinity"));
            return a == b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
        } catch (NumberFormatException notNumbers) {
            return false;
        }
    }

    private static String number(Limit limit) {
        if (limit instanceof Limit.Infinite i) {
            return i.positive() ? "inf" : "-inf";
        }
        return limit.finite().map(FunctionFactsTest::number).orElse("dne");
    }

    private static String number(Expr e) {
        return String.valueOf(Evaluation.nearestDouble(e).orElseThrow());
    }

    private static String end(Optional<Expr> end, String infinite) {
        return end.map(FunctionFactsTest::number).orElse(infinite);
    }

    private static Interval last(List<Interval> parts) {
        return parts.get(parts.size() - 1);
    }

    private static List<String> rows() throws Exception {
        try (InputStream in = FunctionFactsTest.class.getResourceAsStream("/analysis/facts.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
