package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Bounds;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Period;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The values of a function with infinitely many turning points, from its course on a part of its domain: on one period, or
 * on a part beside which all values stay between bounds that the part reaches.
 */
final class Excerpt {

    /** The share of a bounded interval, and the distance from an end, that is left out where turning points pile up. */
    private static final Rational MARGIN = Rational.of(1, 64);

    private final Piecewise f;
    private final Order order;
    private final List<Interval> images = new ArrayList<>();
    private final List<Rest> rests = new ArrayList<>();

    private Excerpt(Piecewise f) {
        this.f = f;
        this.order = new Order(f.assumptions());
    }

    /** What was left out: next to a point with this value, all values within the bounds. */
    private record Rest(Expr beside, Bounds bounds) {}

    /** The exact image; {@link CannotTell} where it is not found. */
    static List<Interval> image(Piecewise f) {
        Excerpt excerpt = new Excerpt(f);
        f.pieces().forEach(excerpt::read);
        return excerpt.image();
    }

    /** What sign an expression has on all of an interval. */
    static Sign sign(Expr e, Symbol x, Interval on, Assumptions assumptions) {
        if (!Period.hasWaves(e, x)) {
            return Sign.UNKNOWN;
        }
        try {
            List<Interval> image = image(new Piecewise(x, Partition.on(on, e), assumptions));
            return sign(image, new Known(assumptions));
        } catch (CannotTell unknown) {
            return Sign.UNKNOWN;
        }
    }

    private static Sign sign(List<Interval> image, Known known) {
        Interval first = image.get(0);
        Interval last = image.get(image.size() - 1);
        Sign low = first.from().map(known::sign).orElse(Sign.NEGATIVE);
        Sign high = last.to().map(known::sign).orElse(Sign.POSITIVE);
        if (low == Sign.POSITIVE || low == Sign.ZERO && !first.includesLower()) {
            return Sign.POSITIVE;
        }
        if (high == Sign.NEGATIVE || high == Sign.ZERO && !last.includesUpper()) {
            return Sign.NEGATIVE;
        }
        return low == Sign.ZERO && high == Sign.ZERO
                ? Sign.ZERO
                : low == Sign.ZERO ? Sign.NOT_NEGATIVE : high == Sign.ZERO ? Sign.NOT_POSITIVE : Sign.UNKNOWN;
    }

    private void read(Piece<Expr> piece) {
        try {
            read(piece.on(), piece.body());
            return;
        } catch (CannotTell endless) {
            if (!piece.on().from().map(Symbols::absent).orElse(true)
                    || !piece.on().to().map(Symbols::absent).orElse(true)) {
                throw endless;
            }
            if (!Period.hasWaves(piece.body(), f.variable())) {
                throw endless;
            }
        }
        Optional<Interval> period = onePeriod(piece);
        if (period.isPresent()) {
            read(period.get(), piece.body());
            return;
        }
        for (Interval part : parts(piece.on())) {
            try {
                read(part, piece.body());
                leaveOut(new Interval(piece.on().lower(), part.lower()), part.from(), piece.body());
                leaveOut(new Interval(part.upper(), piece.on().upper()), part.to(), piece.body());
                return;
            } catch (CannotTell next) {
                // A smaller part may do.
            }
        }
        throw CannotTell.because(Key.CANNOT_SOLVE, piece.body());
    }

    private void read(Interval on, Expr body) {
        Piecewise part = new Piecewise(f.variable(), Partition.on(on, body), f.assumptions());
        SignChart signs = new SignChart(f.variable(), f.assumptions());
        Course.of(part, Sight.strict(f), signs).parts().forEach(run -> images.add(run.image()));
    }

    private Optional<Interval> onePeriod(Piece<Expr> piece) {
        Interval on = piece.on();
        if (on.from().isPresent() && on.to().isPresent()) {
            return Optional.empty();
        }
        return Period.of(piece.body(), f.variable())
                .map(period -> on.to().isPresent()
                        ? new Interval(Cut.before(Algebra.minus(on.to().get(), period)), on.upper())
                        : new Interval(
                                on.from().isPresent() ? on.lower() : Cut.before(Algebra.ZERO),
                                Cut.after(Algebra.sum(on.from().orElse(Algebra.ZERO), period))));
    }

    /** Without what is far out, without what is close to a finite end, without both. */
    private static List<Interval> parts(Interval whole) {
        boolean fromFar = whole.from().isEmpty();
        boolean toFar = whole.to().isEmpty();
        Expr far = Sight.edge(whole.to(), false);
        Expr out = Sight.edge(whole.from(), true);
        Cut low = fromFar ? Cut.before(far) : whole.lower();
        Cut high = toFar ? Cut.after(out) : whole.upper();
        List<Interval> parts = new ArrayList<>();
        if (fromFar || toFar) {
            parts.add(new Interval(low, high));
        }
        if (!fromFar || !toFar) {
            Expr step = fromFar || toFar
                    ? Algebra.num(MARGIN)
                    : Algebra.product(
                            Algebra.num(MARGIN),
                            Algebra.minus(whole.to().get(), whole.from().get()));
            Cut inLow = fromFar ? low : Cut.before(Algebra.sum(whole.from().get(), step));
            Cut inHigh = toFar ? high : Cut.after(Algebra.minus(whole.to().get(), step));
            parts.add(new Interval(fromFar ? whole.lower() : inLow, toFar ? whole.upper() : inHigh));
            parts.add(new Interval(inLow, inHigh));
        }
        return parts;
    }

    private void leaveOut(Interval on, Optional<Expr> edge, Expr body) {
        if (on.lower().equals(on.upper())) {
            return;
        }
        Expr beside = Piecewise.valueAt(body, f.variable(), edge.orElseThrow())
                .orElseThrow(() -> CannotTell.because(Key.CANNOT_FIND_LIMIT, body));
        Interval open = on.interior();
        // An end that belongs to the domain has a value like any other, and the closed bounds hold there by continuity.
        rests.add(new Rest(beside, new Amplitudes(f.variable(), open, f.assumptions()).bounds(body)));
    }

    private List<Interval> image() {
        List<Interval> union = ValueSet.union(images, order).parts();
        for (Rest rest : rests) {
            boolean covered = union.stream().anyMatch(part -> covers(part, rest));
            if (!covered) {
                throw CannotTell.because(Key.CANNOT_FIND_LIMIT, f.variable());
            }
        }
        return union;
    }

    /** The values of the rest are connected with the one beside it, and so lie in that one's part of the image. */
    private boolean covers(Interval part, Rest rest) {
        return order.isIn(rest.beside(), part)
                && reaches(part.from(), part.includesLower(), rest.bounds().lower(), 1)
                && reaches(part.to(), part.includesUpper(), rest.bounds().upper(), -1);
    }

    private boolean reaches(Optional<Expr> end, boolean attained, Bounds.End bound, int direction) {
        if (end.isEmpty() || !bound.exists()) {
            return end.isEmpty();
        }
        int inward = order.compare(Algebra.num(bound.at()), end.get()) * direction;
        return inward > 0 || inward == 0 && (attained || bound.open());
    }
}
