package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Interval;
import org.casewise.random.Arbitrary;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** What is proved for all values of two parameters that are bound to one another, against values that the bounds admit. */
class OpenFactsFuzzTest {

    private static final long SEED = 20261125;
    private static final int DEFINITIONS = 60;

    private static final Symbol A = Algebra.symbol("a");
    private static final Symbol B = Algebra.symbol("b");

    /** Assumptions, and pairs that satisfy them, near their limits and far from them. */
    private record Bound(String written, List<String> admitted) {}

    private static final List<Bound> BOUNDS = List.of(
            new Bound("a > 0, b > a", List.of("1/10 1/2", "1/2 1", "2 3", "1/20 3")),
            new Bound("0 < a < 1, b > a", List.of("1/10 1/5", "1/2 1", "9/10 4")),
            new Bound("a < b", List.of("-3 -2", "-1 0", "0 1/2", "1/2 1", "2 5")),
            new Bound("b > 0, a > b^2", List.of("1/50 1/10", "2 1", "9/2 2", "1 1/2")),
            new Bound("a > 0, a + b < 1", List.of("1/2 0", "1/10 1/2", "2 -3", "1/4 -1")),
            new Bound("a > 0, b > 0", List.of("1 1", "1/10 2", "3 1/2", "1/2 1/2")));

    private static final List<String> ATOMS = List.of(
            "x",
            "a*x",
            "b*x",
            "(x - a)",
            "(b - a)*x",
            "max(0, x)",
            "max(0, x - a)",
            "abs(x)",
            "sigmoid(x)",
            "tanh(b*x)",
            "exp(-a*x)",
            "x^2",
            "a",
            "b");

    private int compared;

    private static String body(Arbitrary any, int depth) {
        if (depth == 0) {
            return any.oneOf(ATOMS);
        }
        return switch (any.below(5)) {
            case 0 -> "(" + body(any, depth - 1) + " + " + body(any, depth - 1) + ")";
            case 1 -> "(" + body(any, depth - 1) + " - " + body(any, depth - 1) + ")";
            case 2 -> any.oneOf(List.of("a", "b", "(b - a)", "a^2")) + "*" + body(any, depth - 1);
            case 3 -> "max(" + body(any, depth - 1) + ", " + body(any, depth - 1) + ")";
            default -> "{ " + body(any, depth - 1) + " if x > 0; " + body(any, depth - 1) + " otherwise }";
        };
    }

    @Test
    void whatIsProvedForAllParametersHoldsForEach() {
        Arbitrary any = new Arbitrary(SEED);
        for (int i = 0; i < Arbitrary.seeds(DEFINITIONS); i++) {
            Bound bound = any.oneOf(BOUNDS);
            String text = "f(x; a, b, " + bound.written() + ") = " + any.oneOf(List.of("", "a*", "b*"))
                    + body(any, 1 + any.below(2));
            try {
                Definition open = DefinitionReader.read(Source.typed(text));
                FunctionFacts all = FactsByCase.of(Analysis.of(open.function())).always();
                for (String pair : bound.admitted()) {
                    compare(text, open, all, pair);
                }
            } catch (DefinitionException refused) {
                assertTrue(refused.reason() != null, text);
            }
        }
        assertTrue(compared > 500, "only " + compared + " facts were compared");
    }

    private void compare(String text, Definition open, FunctionFacts all, String pair) {
        String[] numbers = pair.split(" ");
        Map<Symbol, Expr> values = Map.of(A, number(numbers[0]), B, number(numbers[1]));
        FunctionFacts one = FunctionFacts.of(Analysis.of(open.with(values).function()));
        String about = "seed " + SEED + ": " + text + " at " + pair;
        same(all.continuity(), one.continuity(), about);
        same(all.monotonicity(), one.monotonicity(), about);
        same(all.convexity(), one.convexity(), about);
        same(all.parity(), one.parity(), about);
        all.lipschitz()
                .value()
                .ifPresent(said -> one.lipschitz().value().ifPresent(found -> {
                    Expr size = said.finite().map(v -> at(v, values)).orElse(null);
                    near(size, found.finite().orElse(null), "Lipschitz constant, " + about);
                }));
        all.range()
                .value()
                .ifPresent(said -> one.range().value().ifPresent(found -> {
                    Interval first = said.get(0);
                    near(
                            first.from().map(v -> at(v, values)).orElse(null),
                            found.get(0).from().orElse(null),
                            "inf, " + about);
                    Interval last = said.get(said.size() - 1);
                    Interval end = found.get(found.size() - 1);
                    near(
                            last.to().map(v -> at(v, values)).orElse(null),
                            end.to().orElse(null),
                            "sup, " + about);
                }));
    }

    private static Expr number(String written) {
        String[] parts = written.split("/");
        Rational above = Rational.of(Long.parseLong(parts[0]));
        return Algebra.num(parts.length == 1 ? above : above.over(Rational.of(Long.parseLong(parts[1]))));
    }

    private static Expr at(Expr e, Map<Symbol, Expr> values) {
        return Substitution.of(e, values);
    }

    /** One member may have more than all have: a class of its own for 1 parameter value would have to be told as a condition. */
    private <T> void same(Finding<T> said, Finding<T> found, String about) {
        if (said.value().isPresent() && found.value().isPresent()) {
            compared++;
            assertTrue(
                    said.value().equals(found.value())
                            || isStricter(found.value().get(), said.value().get()),
                    about + ": " + said.value().get() + ", but there "
                            + found.value().get());
        }
    }

    private static boolean isStricter(Object found, Object said) {
        return found == Convexity.AFFINE && said != Convexity.NONE
                || found == Monotonicity.CONSTANT
                        && (said == Monotonicity.NONDECREASING || said == Monotonicity.NONINCREASING)
                || found == Parity.BOTH && said != Parity.NONE;
    }

    private void near(Expr said, Expr found, String about) {
        compared++;
        if (said == null || found == null) {
            assertTrue(said == found, about + ": " + said + ", but there " + found);
            return;
        }
        double difference = Evaluation.nearestDouble(Algebra.minus(said, found)).orElseThrow();
        double size = Math.abs(Evaluation.nearestDouble(said).orElseThrow()) + 1;
        assertTrue(Math.abs(difference) <= 1e-12 * size, about + ": " + said + ", but there " + found);
    }
}
