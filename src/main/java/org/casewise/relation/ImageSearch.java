package org.casewise.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/** Looks for {@code outer*f(inner*x) + shift} among the guesses that agree with a function, and proves what it gives. */
final class ImageSearch {

    /** So many settings of all parameters of a function are tried together. */
    private static final int MOST_SETTINGS = 400;

    /** A function that hardly changes between the sample points says nothing about a scale. */
    private static final double LEAST_CHANGE = 1e-6;

    private final Member f;
    private final Member g;
    private final Piecewise aim;
    private final double[] aimed;
    private final boolean everywhere;
    private int lowest = -1;
    private int highest = -1;

    private ImageSearch(Member f, Member g, Piecewise aim, double[] aimed, boolean everywhere) {
        this.f = f;
        this.g = g;
        this.aim = aim;
        this.aimed = aimed;
        this.everywhere = everywhere;
        for (int i = 0; i < aimed.length; i++) {
            if (Math.abs(aimed[i]) <= Double.MAX_VALUE) {
                lowest = lowest < 0 || aimed[i] < aimed[lowest] ? i : lowest;
                highest = highest < 0 || aimed[i] > aimed[highest] ? i : highest;
            }
        }
    }

    /** How g comes from f. */
    static Optional<Relationship.Image> of(Member f, Member g) {
        return new ImageSearch(f, g, g.function(), g.values(), true).search();
    }

    /** How g's derivative comes from f, wherever it exists. */
    static Optional<Relationship.DerivativeIs> ofDerivative(Member f, Member g) {
        if (!g.isSettled()) {
            return Optional.empty();
        }
        ImageSearch search = new ImageSearch(f, g, g.derivative(), g.slopes(), false);
        return search.search()
                .map(image -> new Relationship.DerivativeIs(
                        image, SameFunction.isProved(g.derivative(), search.image(image))));
    }

    /** The plainest image that is proved. */
    private Optional<Relationship.Image> search() {
        boolean comparable = f.function().variable().equals(g.function().variable())
                && !g.parameters().contains(f.function().variable());
        if (!comparable || highest < 0 || !(aimed[highest] - aimed[lowest] > LEAST_CHANGE)) {
            return Optional.empty();
        }
        List<Guess> scales = f.parameters().isEmpty() ? Guess.inner(f, g) : List.of(new Guess(Algebra.ONE, 1));
        Relationship.Image best = null;
        for (Map<Symbol, Guess> setting : settings()) {
            Map<Symbol, Double> numbers = new LinkedHashMap<>();
            setting.forEach((p, guess) -> numbers.put(p, guess.value()));
            Samples samples = new Samples(f.function(), numbers);
            for (Guess inner : scales) {
                Optional<Relationship.Image> found =
                        fitted(samples, inner).flatMap(line -> proved(setting, inner.exact(), line));
                if (found.isPresent() && (best == null || found.get().size() < best.size())) {
                    best = found.get();
                }
                if (best != null && best.isPlain()) {
                    return Optional.of(best);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Values for f's parameters, each of them a guess. */
    private List<Map<Symbol, Guess>> settings() {
        List<Map<Symbol, Guess>> settings = new ArrayList<>();
        settings.add(Map.of());
        List<Guess> guesses = Guess.parameter(g);
        int most = 1;
        while (most < guesses.size() && Math.pow(most + 1, f.parameters().size()) <= MOST_SETTINGS) {
            most++;
        }
        for (Symbol p : f.parameters()) {
            List<Map<Symbol, Guess>> longer = new ArrayList<>();
            for (Map<Symbol, Guess> setting : settings) {
                for (Guess guess : guesses.subList(0, most)) {
                    Map<Symbol, Guess> more = new LinkedHashMap<>(setting);
                    more.put(p, guess);
                    longer.add(more);
                }
            }
            settings = longer;
        }
        settings.removeIf(setting -> {
            Map<Symbol, Double> numbers = new LinkedHashMap<>();
            setting.forEach((p, guess) -> numbers.put(p, guess.value()));
            return !Member.isAdmitted(f.function().assumptions().facts(), numbers);
        });
        return settings;
    }

    private record Line(double outer, double shift) {}

    /** The line that takes f's values at the scaled points to those aimed at, if there is one. */
    private Optional<Line> fitted(Samples samples, Guess inner) {
        double low = samples.at(inner.value() * Samples.POINTS[lowest]);
        double high = samples.at(inner.value() * Samples.POINTS[highest]);
        double outer = (aimed[highest] - aimed[lowest]) / (high - low);
        double shift = aimed[lowest] - outer * low;
        if (!(Math.abs(outer) < 1e6) || !(Math.abs(outer) > LEAST_CHANGE)) {
            return Optional.empty();
        }
        for (int i = 0; i < aimed.length; i++) {
            if (!Samples.same(outer * samples.at(inner.value() * Samples.POINTS[i]) + shift, aimed[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Line(outer, shift));
    }

    private Optional<Relationship.Image> proved(Map<Symbol, Guess> setting, Expr inner, Line line) {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        setting.forEach((p, guess) -> values.put(p, guess.exact()));
        if (!isAdmitted(values)) {
            return Optional.empty();
        }
        for (Expr outer : Guess.exact(line.outer(), f, g)) {
            for (Expr shift : Guess.exact(line.shift(), f, g)) {
                Relationship.Image image = new Relationship.Image(values, outer, inner, shift);
                if (isClear(image) && isProved(image)) {
                    return Optional.of(image);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a reader can tell the parameters apart: one that both functions have must mean the same in both. And where a
     * parameter scales the values, a mere number in the argument says that there is a third function between.
     */
    private boolean isClear(Relationship.Image image) {
        Set<Symbol> ofG = new LinkedHashSet<>(Symbols.in(image.outer()));
        boolean between = !ofG.isEmpty() && !image.inner().equals(Algebra.ONE) && Symbols.absent(image.inner());
        ofG.addAll(Symbols.in(image.inner()));
        ofG.addAll(Symbols.in(image.shift()));
        image.values().values().forEach(value -> ofG.addAll(Symbols.in(value)));
        return !between
                && ofG.stream()
                        .allMatch(s -> !image.values().containsKey(s)
                                || image.values().get(s).equals(s));
    }

    private boolean isProved(Relationship.Image image) {
        try {
            Partition<Expr> made = image(image);
            return everywhere ? SameFunction.isProved(aim, made) : SameFunction.isProvedOnDomainOf(aim, made);
        } catch (CannotTell | ArithmeticException notShown) {
            return false;
        }
    }

    private Partition<Expr> image(Relationship.Image image) {
        Piecewise instance =
                image.values().isEmpty() ? f.function() : f.function().with(image.values());
        return Rescaled.of(instance, image, aim.variable(), assumptions());
    }

    private Assumptions assumptions() {
        return g.function().assumptions();
    }

    /** Whether the values satisfy what f assumes, by what g assumes. */
    private boolean isAdmitted(Map<Symbol, Expr> values) {
        Known known = new Known(assumptions());
        for (Fact fact : f.function().assumptions().facts(values)) {
            if (!known.sign(fact.expression()).implies(fact.sign())) {
                return false;
            }
        }
        return true;
    }
}
