package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;

class PartitionTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Order ORDER = new Order(Assumptions.NONE);
    private static final Rational QUARTER = Rational.of(1, 4);

    /** Places on the half-integers, so that the quarters test before, at and after every cut. */
    private static final List<Rational> PROBES = probes();

    private static List<Rational> probes() {
        List<Rational> probes = new ArrayList<>();
        for (int i = -20; i <= 20; i++) {
            probes.add(Rational.of(i, 4));
        }
        return probes;
    }

    private static <T> Partition<T> random(Arbitrary any, Supplier<T> body) {
        TreeSet<Rational> places = new TreeSet<>();
        for (int i = any.below(5); i >= 0; i--) {
            places.add(Rational.of(any.below(13) - 6L, 2));
        }
        List<Cut> cuts = new ArrayList<>(List.of(Cut.End.MINUS_INFINITY));
        for (Rational place : places) {
            int kind = any.below(3);
            if (kind != 1) {
                cuts.add(Cut.before(Algebra.num(place)));
            }
            if (kind != 0) {
                cuts.add(Cut.after(Algebra.num(place)));
            }
        }
        cuts.add(Cut.End.PLUS_INFINITY);
        List<Piece<T>> pieces = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            if (!any.oneIn(4)) {
                pieces.add(new Piece<>(new Interval(cuts.get(i - 1), cuts.get(i)), body.get()));
            }
        }
        return new Partition<>(pieces);
    }

    private static <T> Optional<T> at(Partition<T> partition, Rational x) {
        List<Piece<T>> holding = partition.pieces().stream()
                .filter(p -> ORDER.isIn(Algebra.num(x), p.on()))
                .toList();
        assertTrue(holding.size() <= 1, () -> "overlap at " + x + ": " + partition);
        return holding.stream().findFirst().map(Piece::body);
    }

    private static void assertOrdered(Partition<?> partition, String about) {
        for (int i = 0; i < partition.pieces().size(); i++) {
            Interval on = partition.pieces().get(i).on();
            assertTrue(ORDER.compare(on.lower(), on.upper()) < 0, about);
            assertTrue(
                    i == 0 || ORDER.compare(partition.pieces().get(i - 1).on().upper(), on.lower()) <= 0, about);
        }
    }

    @Test
    void operationsAreWhatTheyArePointForPoint() {
        for (int seed = 0; seed < Arbitrary.seeds(400); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Partition<Integer> f = random(any, () -> any.below(3));
            Partition<Integer> g = random(any, () -> any.below(3));
            Partition<Integer> sum = f.zip(g, ORDER, (a, b) -> 10 * a + b);
            Partition<Integer> rest = f.gaps().zip(g, ORDER, (free, b) -> b);
            Partition<Integer> either = f.union(rest, ORDER);
            Partition<Integer> merged = f.merged();
            Interval window = new Interval(Cut.before(Algebra.num(any.below(3) - 2L)), Cut.after(Algebra.ONE));
            Partition<Integer> within = f.within(window, ORDER);
            String about = "seed " + seed + ": " + f + " and " + g;
            for (Partition<?> p : List.of(f, g, sum, rest, either, merged, within, f.gaps())) {
                assertOrdered(p, about);
            }
            for (Rational x : PROBES) {
                Optional<Integer> a = at(f, x);
                Optional<Integer> b = at(g, x);
                assertEquals(a.flatMap(i -> b.map(j -> 10 * i + j)), at(sum, x), about);
                assertEquals(a.isEmpty(), at(f.gaps(), x).isPresent(), about);
                assertEquals(a.isPresent() ? Optional.empty() : b, at(rest, x), about);
                assertEquals(a.isPresent() ? a : b, at(either, x), about);
                assertEquals(a, at(merged, x), about);
                assertEquals(ORDER.isIn(Algebra.num(x), window) ? a : Optional.empty(), at(within, x), about);
                assertEquals(a.filter(i -> i > 0), at(f.where(i -> i > 0), x), about);
                assertEquals(a.map(i -> i + 1), at(f.map(i -> i + 1), x), about);
            }
            for (int i = 1; i < merged.pieces().size(); i++) {
                Piece<Integer> before = merged.pieces().get(i - 1);
                Piece<Integer> after = merged.pieces().get(i);
                boolean joined = before.on().upper().equals(after.on().lower());
                assertTrue(!joined || !before.body().equals(after.body()), about);
            }
        }
    }

    private static Expr line(Arbitrary any) {
        Expr slope = Algebra.num(Rational.of(any.below(5) - 2L));
        return Algebra.sum(Algebra.product(slope, X), Algebra.num(Rational.of(any.below(7) - 3L, 2)));
    }

    @Test
    void maximaMinimaAndSignsAreRightAtEveryCutAndBesideIt() {
        Refinement refinement = new Refinement(X, Assumptions.NONE);
        for (int seed = 0; seed < Arbitrary.seeds(400); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Partition<Expr> f = random(any, () -> line(any));
            Partition<Expr> g = random(any, () -> any.oneIn(2) ? line(any) : Algebra.square(line(any)));
            Partition<Expr> max = refinement.max(List.of(f, g));
            Partition<Expr> min = refinement.min(List.of(f, g));
            Partition<Boolean> negative = refinement.whereSign(f, Sign.NEGATIVE);
            String about = "seed " + seed + ": " + f + " and " + g;
            List<Rational> probes = new ArrayList<>(PROBES);
            max.pieces()
                    .forEach(p -> p.on().from().ifPresent(b -> {
                        if (b instanceof Num n) {
                            probes.addAll(List.of(
                                    n.value(),
                                    n.value().plus(QUARTER),
                                    n.value().minus(Rational.of(1, 1000))));
                        }
                    }));
            for (Rational x : probes) {
                Optional<Rational> a = value(f, x);
                Optional<Rational> b = value(g, x);
                assertEquals(a.flatMap(i -> b.map(i::max)), value(max, x), () -> about + " at " + x);
                assertEquals(a.flatMap(i -> b.map(i::min)), value(min, x), () -> about + " at " + x);
                assertEquals(a.map(i -> i.signum() < 0), at(negative, x), () -> about + " at " + x);
            }
        }
    }

    private static Optional<Rational> value(Partition<Expr> f, Rational x) {
        return at(f, x).map(body -> ((Num) Substitution.of(body, X, Algebra.num(x))).value());
    }

    @Test
    void manyPartsAreFoldedAsABalancedTree() {
        List<Partition<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            parts.add(Partition.on(Interval.LINE, 0));
        }
        Partition<Integer> deepest = Partition.fold(parts, (a, b) -> a.zip(b, ORDER, (i, j) -> 1 + Math.max(i, j)));
        assertEquals(10, deepest.pieces().get(0).body());
    }
}
