package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
import org.casewise.random.Arbitrary;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.WrittenValue;
import org.junit.jupiter.api.Test;

/** Facts that are called proved, against values of the written text at many points. */
class FactsFuzzTest {

    private static final int BITS = 200;

    private final TreeMap<String, Integer> checked = new TreeMap<>();

    private record Sample(Rational x, Ball value) {}

    private static List<Sample> samples(Definition definition, Arbitrary any) {
        TreeSet<Rational> places = new TreeSet<>();
        for (int i = -24; i <= 24; i++) {
            places.add(Rational.of(i, 3));
        }
        for (int i = 0; i < 12; i++) {
            places.add(any.between(Rational.of(-9), Rational.of(9)));
        }
        for (Expr b : definition.function().breakpoints()) {
            Rational at = Enclosing.of(b, 64).midpoint();
            places.addAll(List.of(at, at.minus(Rational.of(1, 1000)), at.plus(Rational.of(1, 1000)), at.negate()));
        }
        List<Sample> samples = new ArrayList<>();
        for (Rational x : places) {
            try {
                Optional<Ball> value = WrittenValue.of(definition, Map.of("x", x), BITS);
                value.filter(Ball::isFinite).ifPresent(v -> samples.add(new Sample(x, v)));
            } catch (WrittenValue.Unsettled tooNear) {
                // Nothing to be said there.
            }
        }
        return samples;
    }

    private <T> Optional<T> proved(String name, Finding<T> finding) {
        Optional<T> value = finding.evidence() instanceof Evidence.Proved ? finding.value() : Optional.empty();
        value.ifPresent(v -> checked.merge(name, 1, Integer::sum));
        return value;
    }

    /** The sign of a minus b as far as the balls tell. */
    private static int order(Ball a, Ball b) {
        return a.minus(b, BITS).sign();
    }

    private static boolean mayHold(Interval on, Ball value) {
        boolean below =
                on.from().map(e -> order(value, Enclosing.of(e, BITS)) < 0).orElse(false);
        boolean above =
                on.to().map(e -> order(value, Enclosing.of(e, BITS)) > 0).orElse(false);
        return !below && !above;
    }

    private void check(FunctionFacts facts, List<Sample> samples, String about) {
        proved("range", facts.range()).ifPresent(range -> {
            for (Sample s : samples) {
                assertTrue(
                        range.stream().anyMatch(part -> mayHold(part, s.value())),
                        about + ": " + s + " outside " + range);
            }
        });
        proved("monotonicity", facts.monotonicity()).ifPresent(m -> checkMonotonicity(m, samples, about));
        proved("convexity", facts.convexity()).ifPresent(c -> checkConvexity(c, samples, about));
        proved("lipschitz", facts.lipschitz()).ifPresent(l -> checkLipschitz(l, samples, about));
        proved("zeros", facts.zeros()).ifPresent(zeros -> {
            for (Sample s : samples) {
                boolean listed = zeros.stream().anyMatch(z -> mayHold(z, Ball.of(s.x())));
                assertTrue(listed || !s.value().isExactlyZero(), about + ": zero at " + s.x() + " not in " + zeros);
                boolean inside = zeros.stream()
                        .anyMatch(z -> !z.isPoint()
                                && z.from().isPresent()
                                && z.to().isPresent()
                                && order(Ball.of(s.x()), Enclosing.of(z.from().get(), BITS)) > 0
                                && order(Ball.of(s.x()), Enclosing.of(z.to().get(), BITS)) < 0);
                assertTrue(!inside || s.value().containsZero(), about + ": no zero at " + s);
            }
        });
        proved("extrema", facts.extrema()).ifPresent(extrema -> {
            for (Extremum e : extrema) {
                for (Sample s : samples) {
                    int order = order(s.value(), Enclosing.of(e.value(), BITS));
                    assertTrue(!e.global() || order == 0 || order > 0 == e.minimum(), about + ": " + e + " and " + s);
                }
            }
        });
        proved("parity", facts.parity()).ifPresent(p -> checkParity(p, samples, about));
    }

    private static void checkMonotonicity(Monotonicity said, List<Sample> samples, String about) {
        boolean rises = false;
        boolean falls = false;
        boolean stays = false;
        for (int i = 1; i < samples.size(); i++) {
            Ball step = samples.get(i).value().minus(samples.get(i - 1).value(), BITS);
            rises |= step.sign() > 0;
            falls |= step.sign() < 0;
            stays |= step.isExactlyZero();
        }
        String shown = about + " is said to be " + said;
        switch (said) {
            case INCREASING -> assertTrue(!falls && !stays, shown);
            case DECREASING -> assertTrue(!rises && !stays, shown);
            case NONDECREASING -> assertTrue(!falls, shown);
            case NONINCREASING -> assertTrue(!rises, shown);
            case CONSTANT -> assertTrue(!rises && !falls, shown);
            default -> {
                // Somewhere it rises and somewhere it falls, perhaps not between these points.
            }
        }
    }

    private static void checkConvexity(Convexity said, List<Sample> samples, String about) {
        for (int i = 2; i < samples.size(); i++) {
            Sample a = samples.get(i - 2);
            Sample m = samples.get(i - 1);
            Sample b = samples.get(i);
            Rational share = m.x().minus(a.x()).over(b.x().minus(a.x()));
            Ball rise = b.value().minus(a.value(), BITS).times(Ball.of(share), BITS);
            int above = order(m.value(), a.value().plus(rise, BITS));
            boolean allowed = switch (said) {
                case CONVEX -> above <= 0;
                case CONCAVE -> above >= 0;
                case AFFINE -> above == 0;
                default -> true;
            };
            assertTrue(allowed, about + " is said to be " + said + ": " + a + m + b);
        }
    }

    private static void checkLipschitz(Limit said, List<Sample> samples, String about) {
        if (said.finite().isEmpty()) {
            return;
        }
        Ball constant = Enclosing.of(said.finite().get(), BITS);
        for (int i = 1; i < samples.size(); i++) {
            Ball rise = samples.get(i)
                    .value()
                    .minus(samples.get(i - 1).value(), BITS)
                    .abs();
            Ball run = Ball.of(samples.get(i).x().minus(samples.get(i - 1).x()));
            assertTrue(
                    order(rise, constant.times(run, BITS)) <= 0,
                    about + " with constant " + said + " at " + samples.get(i));
        }
    }

    private static void checkParity(Parity said, List<Sample> samples, String about) {
        Map<Rational, Ball> values = new TreeMap<>();
        samples.forEach(s -> values.put(s.x(), s.value()));
        boolean even = true;
        boolean odd = true;
        for (Sample s : samples) {
            Ball mirrored = values.get(s.x().negate());
            if (mirrored != null) {
                even &= s.value().minus(mirrored, BITS).containsZero();
                odd &= s.value().plus(mirrored, BITS).containsZero();
            }
        }
        boolean saidEven = said == Parity.EVEN || said == Parity.BOTH;
        boolean saidOdd = said == Parity.ODD || said == Parity.BOTH;
        assertTrue((even || !saidEven) && (odd || !saidOdd), about + " is said to be " + said);
    }

    @Test
    void nothingCalledProvedIsContradictedByValues() {
        for (int seed = 0; seed < Arbitrary.seeds(100); seed++) {
            Arbitrary any = new Arbitrary(7_000_000 + seed);
            String text = any.oneIn(4) ? any.kinked(2) : any.kinked(1);
            Definition definition;
            try {
                definition = DefinitionReader.read(Source.typed(text));
            } catch (DefinitionException refused) {
                continue;
            }
            FunctionFacts facts = FunctionFacts.of(Analysis.of(definition.function()));
            check(facts, samples(definition, any), "seed " + (7_000_000 + seed) + ": " + text);
        }
        assertEquals(7, checked.size());
        checked.forEach((name, count) -> assertTrue(count > 10, name + " proved only " + count + " times"));
    }

    private static final List<String> SHAPES = List.of(
            "x",
            "exp(a*x + b)",
            "1/(1 + exp(a*x + b))",
            "tanh(a*x + b)",
            "log(1 + exp(a*x))",
            "exp(-x^2)",
            "atan(a*x + b)",
            "erf(a*x + b)",
            "sqrt(1 + x^2)",
            "1/(1 + x^2)",
            "log(1 + x^2)",
            "(x^2 + a*x)",
            "asinh(a*x)",
            "max(b, x)",
            "abs(x + b)");

    private static String elementary(Arbitrary any) {
        String shape = any.oneOf(SHAPES);
        String a = any.oneOf(List.of("(-2)", "(-1)", "1", "2", "1/2"));
        String b = any.oneOf(List.of("0", "1", "(-1)", "2"));
        return shape.replaceAll("\\ba\\b", a).replaceAll("\\bb\\b", b);
    }

    /** Sums and products of elementary functions, whose turning points have no closed form. */
    @Test
    void nothingProvedOfElementaryFunctionsIsContradicted() {
        for (int seed = 0; seed < Arbitrary.seeds(40); seed++) {
            Arbitrary any = new Arbitrary(8_000_000 + seed);
            String sign = any.oneOf(List.of(" + ", " - ", "*"));
            String text = "(" + elementary(any) + ")" + sign + "(" + elementary(any) + ")";
            Definition definition;
            try {
                definition = DefinitionReader.read(Source.typed(text));
            } catch (DefinitionException refused) {
                continue;
            }
            FunctionFacts facts = FunctionFacts.of(Analysis.of(definition.function()));
            check(facts, samples(definition, any), "seed " + (8_000_000 + seed) + ": " + text);
        }
        assertTrue(checked.values().stream().mapToInt(Integer::intValue).sum() > 200, checked.toString());
    }
}
