package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Period;
import org.casewise.reason.Key;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions with infinitely many zeros or turning points. Numbers with many digits are mpmath's, the others by hand. */
class EndlessFactsTest {

    private static FunctionFacts facts(String definition) {
        return FunctionFacts.of(
                Analysis.of(DefinitionReader.read(Source.typed(definition)).function()));
    }

    private static String number(Expr e) {
        return Evaluation.nearestDigits(e, 12).orElseThrow();
    }

    private static String range(FunctionFacts facts) {
        return facts.range().value().orElseThrow().stream()
                .map(part -> (part.includesLower() ? "[" : "(")
                        + part.from().map(EndlessFactsTest::number).orElse("-oo")
                        + ", "
                        + part.to().map(EndlessFactsTest::number).orElse("oo")
                        + (part.includesUpper() ? "]" : ")"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sin(x)                                    | [-1.00000000000, 1.00000000000] | 1.00000000000
        2*cos(3*x + 1) - 1                        | [-3.00000000000, 1.00000000000] | 6.00000000000
        sin(x) + cos(2*x)/2                       | [-1.50000000000, 0.750000000000] | 1.76017259305
        x + sin(x)^2                              | (-oo, oo)                       | 2.00000000000
        max(0, x) + sin(x)                        | [-1.00000000000, oo)            | 2.00000000000
        x*cos(x)                                  | (-oo, oo)                       | oo
        { sin(x)/x if x != 0; 1 otherwise }       | [-0.217233628211, 1.00000000000] | 0.436181817271
        exp(-x^2)*cos(5*x)                        | [-0.693654858693, 1.00000000000] | 4.64657029171
        { sin(1/x) if x != 0; 0 otherwise }       | [-1.00000000000, 1.00000000000] | oo
        { 0 if x = 0; x^2*sin(1/x) otherwise }    | (-oo, oo)                       | 1.32703365099
        abs(sin(5*x)*cos(3*x))                    | [0, 0.964104112076]             | 5.00000000000
        abs(sin(x)*sin(2*x)*sin(3*x))             | [0, 0.548737046372]             | 2.30321772262
        """)
    void rangeAndLipschitzConstantFollowFromAPart(String definition, String range, String lipschitz) {
        FunctionFacts facts = facts(definition);
        assertEquals(range, range(facts));
        String found = facts.lipschitz()
                .value()
                .map(l -> l.finite().map(EndlessFactsTest::number).orElse("oo"))
                .orElse("?");
        assertEquals(lipschitz, found);
        assertEquals(
                definition.startsWith("x + sin") ? Monotonicity.INCREASING : Monotonicity.NONE,
                facts.monotonicity().value().orElseThrow());
        assertEquals(Convexity.NONE, facts.convexity().value().orElseThrow());
    }

    @Test
    void zerosAndExtremaAreThoseInTheWindow() {
        FunctionFacts gcu = facts("x*cos(x)");
        assertEquals(new Evidence.ProvedWithin(Sight.WINDOW), gcu.zeros().evidence());
        assertEquals(
                List.of(-5, -3, -1, 0, 1, 3, 5),
                gcu.zeros().value().orElseThrow().stream()
                        .map(on -> Algebra.over(on.from().orElseThrow(), Algebra.PI))
                        .map(half -> Algebra.product(Algebra.TWO, half))
                        .map(twice -> Integer.valueOf(twice.toString()))
                        .toList());
        assertEquals(new Evidence.ProvedWithin(Sight.WINDOW), gcu.extrema().evidence());
        List<String> right = gcu.extrema().value().orElseThrow().stream()
                .skip(4)
                .map(e -> (e.minimum() ? "minimum " : "maximum ")
                        + number(e.value())
                        + " at "
                        + number(e.on().from().orElseThrow()))
                .toList();
        assertEquals(
                List.of(
                        "maximum 0.561096338191 at 0.860333589019",
                        "minimum -3.28837139559 at 3.42561845948",
                        "maximum 6.36100394483 at 6.43729817917",
                        "minimum -9.47729425948 at 9.52933440536"),
                right);
        assertTrue(gcu.extrema().value().orElseThrow().stream().noneMatch(Extremum::global));
    }

    /** In 127 pieces of two shapes, each of which is looked at once. */
    @Test
    void whatComesBackIsKnownEverywhereInTheWindow() {
        FunctionFacts facts = facts("1/sin(20*x)");
        assertEquals(List.of(), facts.zeros().value().orElseThrow());
        assertEquals(List.of(), facts.inflections().value().orElseThrow());
        List<Extremum> extrema = facts.extrema().value().orElseThrow();
        assertEquals(128, extrema.size());
        assertEquals(
                "-63/40*pi",
                extrema.get(32).on().from().orElseThrow().toString().replaceAll("[()]", ""));
    }

    @Test
    void oneEndlessPieceKeepsWhatIsKnownOfTheOthers() {
        FunctionFacts facts = facts("{ 0 if x < 0; sin(x) otherwise }");
        List<Interval> zeros = facts.zeros().value().orElseThrow();
        assertEquals(4, zeros.size());
        assertTrue(zeros.get(0).from().isEmpty(), "the plateau reaches beyond the window");
        assertEquals(4, facts.extrema().value().orElseThrow().size(), "the plateau, three in the window");
        FunctionFacts far = facts("{ 0 if x < 30; sin(x) otherwise }");
        assertEquals(1, far.zeros().value().orElseThrow().size());
    }

    @Test
    void theEndOfAWindowIsNoExtremum() {
        FunctionFacts facts = facts("abs(x*sin(x))");
        List<Extremum> extrema = facts.extrema().value().orElseThrow();
        assertEquals(13, extrema.size(), "seven zeros and the hills between them");
        Expr ten = Algebra.num(10);
        assertTrue(extrema.stream()
                .noneMatch(e -> e.on().from().equals(Optional.of(Algebra.negate(ten)))
                        || e.on().to().equals(Optional.of(ten))));
    }

    @Test
    void whatPilesUpIsNotListed() {
        FunctionFacts facts = facts("{ 0 if x = 0; x^2*sin(1/x) otherwise }");
        assertTrue(facts.zeros().evidence() instanceof Evidence.Unknown);
        assertTrue(facts.extrema().evidence() instanceof Evidence.Unknown);
    }

    @ParameterizedTest
    @CsvSource({"sin(x), 2*pi", "sin(3*x)*cos(2*x), 2*pi", "sin(x/2)^2 + cos(x/3 + 1), 12*pi", "cos(pi*x), 2"})
    void periodsAreWholeTurnsOfAllWaves(String definition, String period) {
        var f = DefinitionReader.read(Source.typed(definition)).function();
        Expr found = Period.of(f.pieces().get(0).body(), f.variable()).orElseThrow();
        Expr expected = DefinitionReader.read(Source.typed(period))
                .function()
                .pieces()
                .get(0)
                .body();
        assertEquals(expected, found);
    }

    @Test
    void zerosThatPileUpAreNamedAsTheReason() {
        Evidence zeros = facts("{ 0 if x = 0; x^2*sin(1/x) otherwise }").zeros().evidence();
        assertTrue(zeros instanceof Evidence.Unknown u && u.because().key() == Key.PILED_UP, zeros.toString());
    }

    @ParameterizedTest
    @CsvSource({"sin(x) + cos(sqrt(2)*x)", "x*sin(x)", "sin(x^2)", "5"})
    void othersHaveNone(String definition) {
        var f = DefinitionReader.read(Source.typed(definition)).function();
        assertTrue(Period.of(f.pieces().get(0).body(), f.variable()).isEmpty());
    }
}
