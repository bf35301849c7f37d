package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Bodies on intervals, left to right without overlap; between two intervals there may be a gap. Where the upper cut of
 * one piece equals the lower cut of the next, they are adjacent.
 */
public record Partition<T>(List<Piece<T>> pieces) {

    public Partition {
        pieces = List.copyOf(pieces);
    }

    public static <T> Partition<T> on(Interval interval, T body) {
        return new Partition<>(List.of(new Piece<>(interval, body)));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public <R> Partition<R> map(Function<T, R> f) {
        return new Partition<>(
                pieces.stream().map(p -> new Piece<>(p.on(), f.apply(p.body()))).toList());
    }

    public Partition<T> where(Predicate<T> wanted) {
        return new Partition<>(
                pieces.stream().filter(p -> wanted.test(p.body())).toList());
    }

    /** Each piece replaced by a partition of its own interval. */
    public <R> Partition<R> refine(Function<Piece<T>, Partition<R>> finer) {
        List<Piece<R>> all = new ArrayList<>();
        for (Piece<T> piece : pieces) {
            all.addAll(finer.apply(piece).pieces());
        }
        return new Partition<>(all);
    }

    /** The common refinement: one body from both wherever both have one. */
    public <S, R> Partition<R> zip(Partition<S> other, Order order, BiFunction<T, S, R> f) {
        List<Piece<R>> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < pieces.size() && j < other.pieces.size()) {
            Piece<T> a = pieces.get(i);
            Piece<S> b = other.pieces.get(j);
            Cut lower = order.later(a.on().lower(), b.on().lower());
            int ends = order.compare(a.on().upper(), b.on().upper());
            Cut upper = ends <= 0 ? a.on().upper() : b.on().upper();
            if (order.compare(lower, upper) < 0) {
                common.add(new Piece<>(new Interval(lower, upper), f.apply(a.body(), b.body())));
            }
            i += ends <= 0 ? 1 : 0;
            j += ends >= 0 ? 1 : 0;
        }
        return new Partition<>(common);
    }

    /** Only what lies in the interval. */
    public Partition<T> within(Interval interval, Order order) {
        // The interval first: an end that is the same number written in another way keeps the interval's form.
        return interval.isLine() ? this : on(interval, true).zip(this, order, (inside, body) -> body);
    }

    /** What is left of the line outside all pieces. */
    public Partition<Boolean> gaps() {
        List<Piece<Boolean>> gaps = new ArrayList<>();
        Cut reached = Cut.End.MINUS_INFINITY;
        for (Piece<T> piece : pieces) {
            if (!piece.on().lower().equals(reached)) {
                gaps.add(new Piece<>(new Interval(reached, piece.on().lower()), true));
            }
            reached = piece.on().upper();
        }
        if (reached != Cut.End.PLUS_INFINITY) {
            gaps.add(new Piece<>(new Interval(reached, Cut.End.PLUS_INFINITY), true));
        }
        return new Partition<>(gaps);
    }

    /** The pieces of both, which do not overlap, in order. */
    public Partition<T> union(Partition<T> other, Order order) {
        List<Piece<T>> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < pieces.size() || j < other.pieces.size()) {
            boolean mine = j == other.pieces.size()
                    || i < pieces.size()
                            && order.compare(
                                            pieces.get(i).on().upper(),
                                            other.pieces.get(j).on().upper())
                                    < 0;
            all.add(mine ? pieces.get(i++) : other.pieces.get(j++));
        }
        return new Partition<>(all);
    }

    /** Adjacent pieces with equal bodies joined. */
    public Partition<T> merged() {
        List<Piece<T>> joined = new ArrayList<>();
        for (Piece<T> piece : pieces) {
            Piece<T> last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean continues = last != null
                    && last.on().upper().equals(piece.on().lower())
                    && last.body().equals(piece.body());
            if (continues) {
                joined.set(
                        joined.size() - 1,
                        new Piece<>(new Interval(last.on().lower(), piece.on().upper()), last.body()));
            } else {
                joined.add(piece);
            }
        }
        return new Partition<>(joined);
    }

    /** Many partitions folded as a balanced tree of zips, so that n of them cost n log n pieces. */
    public static <T> Partition<T> fold(List<Partition<T>> parts, BinaryOperator<Partition<T>> zip) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int half = parts.size() / 2;
        return zip.apply(fold(parts.subList(0, half), zip), fold(parts.subList(half, parts.size()), zip));
    }
}
