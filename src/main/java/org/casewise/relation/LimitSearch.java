package org.casewise.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Bounds;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Known;

/** Looks for a parameter of f and an end of it towards which f tends to g, and proves what it gives. */
final class LimitSearch {

    /** How near an end is tried, first where nothing overflows, then where what is slow has arrived. */
    private static final double[] FAR = {64, 1024};

    private static final double[] NEAR = {1.0 / 1024};

    /** How near the values must be for a proof to be tried. */
    private static final double TOLERANCE = 0.04;

    private final Member f;
    private final Member g;

    private LimitSearch(Member f, Member g) {
        this.f = f;
        this.g = g;
    }

    static Optional<Relationship.LimitCase> of(Member f, Member g) {
        boolean comparable = f.function().variable().equals(g.function().variable())
                && !g.parameters().contains(f.function().variable());
        return comparable ? new LimitSearch(f, g).search() : Optional.empty();
    }

    private Optional<Relationship.LimitCase> search() {
        for (Symbol p : f.parameters()) {
            Optional<Map<Symbol, Expr>> others = others(p);
            if (others.isPresent()) {
                Bounds bounds = new Known(f.function().assumptions()).bounds(p);
                for (boolean upwards : new boolean[] {true, false}) {
                    Optional<Expr> end = end(upwards ? bounds.upper() : bounds.lower());
                    Relationship.LimitCase found = new Relationship.LimitCase(others.get(), p, end, upwards);
                    if (isLikely(found) && ParameterLimit.isProved(f, found, g)) {
                        return Optional.of(found);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Expr> end(Bounds.End end) {
        return end.exists() ? Optional.of(Algebra.num(end.at())) : Optional.empty();
    }

    /** Values for f's other parameters: g's, where there are as many and the order leaves no choice. */
    private Optional<Map<Symbol, Expr>> others(Symbol p) {
        List<Symbol> open = new ArrayList<>(f.parameters());
        open.remove(p);
        if (g.parameters().isEmpty()) {
            return Optional.of(Map.of());
        }
        return open.size() == 1 && g.parameters().size() == 1
                ? Optional.of(Map.of(open.get(0), g.parameters().get(0)))
                : Optional.empty();
    }

    private boolean isLikely(Relationship.LimitCase limit) {
        for (double far : limit.end().isPresent() ? NEAR : FAR) {
            if (isLikely(limit, limit.end().isPresent() == limit.upwards() ? -far : far)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLikely(Relationship.LimitCase limit, double step) {
        Map<Symbol, Double> numbers = new LinkedHashMap<>(f.somewhere());
        limit.values()
                .forEach((q, value) ->
                        numbers.put(q, Guess.of(value, g.somewhere()).value()));
        double end = limit.end().map(e -> Guess.of(e, Map.of()).value()).orElse(0.0);
        numbers.put(limit.parameter(), end + step);
        double[] values = new Samples(f.function(), numbers).atAll();
        for (int i = 0; i < values.length; i++) {
            if (!Samples.near(values[i], g.values()[i], TOLERANCE)) {
                return false;
            }
        }
        return true;
    }
}
