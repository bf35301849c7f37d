package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/**
 * The cost of wide definitions grows little faster than their width. Times are printed; what is asserted is that ten times
 * the width costs nowhere near a hundred times as much.
 */
class CostTest {

    /** Ten times 13, which is what n log n gives from a thousand to ten thousand. */
    private static final double MOST_GROWTH = 130;

    private static String joined(int count, String separator, IntFunction<String> part) {
        return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining(separator));
    }

    /** Milliseconds to read and analyse a text that has so many cases. */
    private static double cost(String text, int cases) {
        long start = System.nanoTime();
        Analysis analysis =
                Analysis.of(DefinitionReader.read(Source.typed(text)).function());
        long end = System.nanoTime();
        assertEquals(cases, analysis.function().pieces().size());
        return (end - start) / 1e6;
    }

    private static void assertGrowth(
            String name, int narrow, int wide, IntFunction<String> text, IntFunction<Integer> cases) {
        cost(text.apply(100), cases.apply(100));
        double before = cost(text.apply(narrow), cases.apply(narrow));
        double after = cost(text.apply(wide), cases.apply(wide));
        System.out.println(name + ": " + narrow + " in " + Math.round(before) + " ms, " + wide + " in "
                + Math.round(after) + " ms");
        assertTrue(after < MOST_GROWTH * Math.max(before, 10), name + " grew from " + before + " to " + after + " ms");
    }

    /** A second is meant on a machine with nothing else to do; here it may be busy. */
    @Test
    void deepNestsHaveFactsOrReasonsInTime() {
        for (String name : List.of("sin", "tanh", "exp", "log", "sigmoid", "atan", "erf", "sqrt")) {
            String text = (name + "(").repeat(40) + "x" + ")".repeat(40);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> FunctionFacts.of(Analysis.of(
                            DefinitionReader.read(Source.typed(text)).function())),
                    name);
        }
    }

    /** The domain begins at exp(exp(...)), beyond all exponents that a number may have. */
    @Test
    void placesBeyondAllExponentsAreNoDefect() {
        for (int n = 5; n <= 12; n++) {
            String text = "log(".repeat(n) + "x" + ")".repeat(n);
            FunctionFacts facts = FunctionFacts.of(
                    Analysis.of(DefinitionReader.read(Source.typed(text)).function()));
            assertEquals(1, facts.zeros().value().orElseThrow().size(), text);
        }
    }

    @Test
    void aSumOfManyKinks() {
        assertGrowth("sum of abs(x - k)", 1000, 10_000, n -> joined(n, " + ", k -> "abs(x-" + k + ")"), n -> n + 1);
    }

    @Test
    void theMaximumOfManyLines() {
        // The tangents of the parabola x^2 at the integers.
        IntFunction<String> tangents = n -> "max(" + joined(n, ", ", k -> 2 * k + "*x-" + (long) k * k) + ")";
        assertGrowth("max of tangents", 400, 4000, tangents, n -> n);
    }

    @Test
    void manyRows() {
        IntFunction<String> rows =
                n -> "{ " + joined(n, "; ", k -> k + " if " + k + "<=x<" + (k + 1)) + "; 0 otherwise }";
        assertGrowth("rows", 800, 8000, rows, n -> n + 2);
    }

    @Test
    void nestedKinks() {
        // The tent map folded: 2^n pieces by definition, so the depth stays small.
        StringBuilder text = new StringBuilder("f0(x) = 1 - 2*abs(x - 1/2)\n");
        for (int i = 1; i < 9; i++) {
            text.append("f" + i + "(x) = f0(f" + (i - 1) + "(x))\n");
        }
        double millis = cost(text.toString(), 512);
        System.out.println("tent map folded nine times: " + Math.round(millis) + " ms");
    }
}
