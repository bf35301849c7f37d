package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * A function's course from left to right: runs on which it rises, falls or stays, and between them single points of its
 * domain. Every run comes with its limits at both ends. Where a turning point or a limit cannot be found,
 * {@link CannotTell} is thrown.
 */
record Course(Piecewise function, List<Part> parts) {

    /** A run or a point. */
    sealed interface Part {

        /** Where on the axis. */
        Interval on();

        /** All the values taken there, as an interval of the value axis. */
        Interval image();
    }

    /** An open interval on which the derivative has one sign. */
    record Run(Interval on, Sign slope, Limit atLower, Limit atUpper) implements Part {

        @Override
        public Interval image() {
            if (slope == Sign.ZERO) {
                return Interval.point(atLower.finite().orElseThrow());
            }
            Limit low = slope == Sign.POSITIVE ? atLower : atUpper;
            Limit high = slope == Sign.POSITIVE ? atUpper : atLower;
            return new Interval(
                    low.finite().<Cut>map(Cut::after).orElse(Cut.End.MINUS_INFINITY),
                    high.finite().<Cut>map(Cut::before).orElse(Cut.End.PLUS_INFINITY));
        }
    }

    /** A point of the domain at the end of a run. */
    record Point(Expr at, Expr value) implements Part {

        @Override
        public Interval on() {
            return Interval.point(at);
        }

        @Override
        public Interval image() {
            return Interval.point(value);
        }
    }

    /** From one end to the other. */
    static Course of(Piecewise f, SignChart signs) {
        return of(f, Sight.whole(f), signs);
    }

    /** As far as one sees: where a piece is cut short, no part lies beside the cut. */
    static Course of(Piecewise f, Sight sight, SignChart signs) {
        Optional<Mirror> mirror = Mirror.of(f);
        List<Part> parts = parts(mirror.map(Mirror::right).orElse(f), sight, signs);
        return new Course(f, joined(mirror.map(m -> both(m, parts)).orElse(parts)));
    }

    private static List<Part> both(Mirror mirror, List<Part> right) {
        List<Part> all = new ArrayList<>(right);
        for (Part part : right) {
            if (!part.on().equals(Interval.point(Algebra.ZERO))) {
                all.add(0, image(mirror, part));
            }
        }
        return all;
    }

    private static Part image(Mirror mirror, Part part) {
        if (part instanceof Point point) {
            return new Point(Algebra.negate(point.at()), mirror.image(point.value()));
        }
        Run run = (Run) part;
        Sign slope = mirror.odd() ? run.slope() : run.slope().negate();
        return new Run(run.on().mirrored(), slope, mirror.image(run.atUpper()), mirror.image(run.atLower()));
    }

    private static List<Part> parts(Piecewise f, Sight sight, SignChart signs) {
        Symbol x = f.variable();
        List<Part> parts = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            if (piece.on().isPoint()) {
                parts.add(point(piece.on().from().orElseThrow(), piece.body(), x));
                continue;
            }
            if (piece.on().includesLower()) {
                parts.add(point(piece.on().from().orElseThrow(), piece.body(), x));
            }
            Expr slope = Derivative.of(piece.body(), x);
            Partition<Sign> slopes =
                    sight.on(piece.on().interior(), on -> slopes(f, slope, on.interior(), signs, sight));
            for (Piece<Sign> part : slopes.pieces()) {
                if (part.on().isPoint()) {
                    parts.add(point(part.on().from().orElseThrow(), piece.body(), x));
                } else {
                    parts.addAll(run(f, piece.body(), part));
                }
            }
            if (piece.on().includesUpper()) {
                parts.add(point(piece.on().to().orElseThrow(), piece.body(), x));
            }
        }
        return parts;
    }

    /**
     * The signs of the derivative. Where only one sign and zero are possible, the zeros stand alone, unless all of it is
     * zero: a smooth body is analytic. So the function is strictly monotone there, too.
     */
    private static Partition<Sign> slopes(Piecewise f, Expr slope, Interval inside, SignChart signs, Sight sight) {
        try {
            return signs.of(slope, inside);
        } catch (CannotTell unsolved) {
            Known known = Known.on(inside, f.variable(), f.assumptions());
            Sign sign = known.sign(slope);
            if (!sign.isNotNegative() && !sign.isNotPositive() && !sight.isStrict()) {
                sign = Excerpt.sign(slope, f.variable(), inside, f.assumptions());
            }
            boolean oneSided = sign.isNotNegative() || sign.isNotPositive();
            if (!oneSided || !isSomewhereNotZero(slope, f, inside, known)) {
                throw unsolved;
            }
            return Partition.on(inside, sign.isNotNegative() ? Sign.POSITIVE : Sign.NEGATIVE);
        }
    }

    private static boolean isSomewhereNotZero(Expr slope, Piecewise f, Interval inside, Known known) {
        return Stream.of(Rational.HALF, Rational.of(3, 7))
                .map(share -> Substitution.of(slope, f.variable(), placeIn(inside, share)))
                .anyMatch(value -> known.sign(value).isNotZero());
    }

    /** At this share of the way through a bounded interval, and twice that far from an end of another. */
    private static Expr placeIn(Interval open, Rational share) {
        Expr step = Algebra.num(share.times(Rational.TWO));
        if (open.from().isPresent() && open.to().isPresent()) {
            Expr width = Algebra.minus(open.to().get(), open.from().get());
            return Algebra.sum(open.from().get(), Algebra.product(Algebra.num(share), width));
        }
        return open.from()
                .map(a -> Algebra.sum(a, step))
                .or(() -> open.to().map(b -> Algebra.minus(b, step)))
                .orElse(step);
    }

    private static Point point(Expr at, Expr body, Symbol x) {
        return new Point(
                at, Piecewise.valueAt(body, x, at).orElseThrow(() -> CannotTell.because(Key.CANNOT_FIND_LIMIT, body)));
    }

    private static List<Part> run(Piecewise f, Expr body, Piece<Sign> part) {
        Interval open = part.on().interior();
        Limit atLower = known(Limits.of(body, Approach.toLower(f.variable(), open, f.assumptions())), body);
        Limit atUpper = known(Limits.of(body, Approach.toUpper(f.variable(), open, f.assumptions())), body);
        return List.of(new Run(open, part.body(), atLower, atUpper));
    }

    private static Limit known(Limit limit, Expr body) {
        if (limit instanceof Limit.Unknown u) {
            throw new CannotTell(u.because());
        }
        if (limit instanceof Limit.Nonexistent) {
            throw CannotTell.because(Key.CANNOT_FIND_LIMIT, body);
        }
        return limit;
    }

    /** Two runs with one strict direction, and a point between them through which they go on, are one run. */
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            boolean continues = last >= 1
                    && part instanceof Run next
                    && joined.get(last) instanceof Point point
                    && joined.get(last - 1) instanceof Run before
                    && goesOn(before, point, next);
            if (continues) {
                Run before = (Run) joined.get(last - 1);
                Run next = (Run) part;
                joined.remove(last);
                Interval on = new Interval(before.on().lower(), next.on().upper());
                joined.set(last - 1, new Run(on, before.slope(), before.atLower(), next.atUpper()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static boolean goesOn(Run before, Point point, Run next) {
        return before.slope() == next.slope()
                && before.on().upper().equals(Cut.before(point.at()))
                && next.on().lower().equals(Cut.after(point.at()))
                && before.atUpper().finite().equals(Optional.of(point.value()))
                && next.atLower().finite().equals(Optional.of(point.value()));
    }
}
