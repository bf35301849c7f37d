package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The signs of an expression that comes back after a period, itself or with the other sign: sought in one period around 0
 * and carried to the others. So the work is done once, and zeros a whole number of periods apart are named after one.
 */
final class PeriodicSigns {

    private static final int BITS = 64;

    private final Symbol x;
    private final Order order;
    private final BiFunction<Expr, Interval, Partition<Sign>> search;
    private final Map<Expr, Optional<Turn>> turns = new HashMap<>();

    /** The search finds the signs on an interval within one period, or at a point, and remembers them. */
    PeriodicSigns(Symbol x, Order order, BiFunction<Expr, Interval, Partition<Sign>> search) {
        this.x = x;
        this.order = order;
        this.search = search;
    }

    /** A period, after which the expression may have the other sign. */
    private record Turn(Expr period, boolean otherSign) {

        /** So many periods. */
        Expr times(BigInteger n) {
            return Algebra.product(Algebra.num(Rational.of(n)), period);
        }
    }

    /** Empty where there is no period, or the interval has no end. */
    Optional<Partition<Sign>> of(Expr e, Interval open) {
        boolean bounded = open.from().filter(PeriodicSigns::isPlace).isPresent()
                && open.to().filter(PeriodicSigns::isPlace).isPresent();
        return bounded ? turns.computeIfAbsent(e, this::turn).map(turn -> signs(e, open, turn)) : Optional.empty();
    }

    /** Whether a number has no parameters, and is not beyond all exponents. */
    private static boolean isPlace(Expr end) {
        return Symbols.absent(end) && Mark.of(end).ball().isFinite();
    }

    private Optional<Turn> turn(Expr e) {
        return Period.of(e, x).map(period -> {
            Expr half = Algebra.product(Algebra.HALF, period);
            Expr moved = Substitution.of(e, x, Algebra.sum(x, half));
            if (NormalForm.isZero(Algebra.sum(moved, e))) {
                return new Turn(half, true);
            }
            return new Turn(NormalForm.same(moved, e) ? half : period, false);
        });
    }

    private Partition<Sign> signs(Expr e, Interval open, Turn turn) {
        BigInteger first = turnsTo(open.from().orElseThrow(), turn).lower().floor();
        BigInteger last = turnsTo(open.to().orElseThrow(), turn).upper().floor();
        if (last.subtract(first).bitLength() > 31 || last.subtract(first).intValue() > Work.MOST_BREAKPOINTS) {
            throw CannotTell.because(Key.TOO_MANY_BREAKPOINTS, Work.MOST_BREAKPOINTS);
        }
        List<Piece<Sign>> pieces = new ArrayList<>();
        for (BigInteger n = first; n.compareTo(last) <= 0; n = n.add(BigInteger.ONE)) {
            Expr middle = turn.times(n);
            Expr half = Algebra.product(Algebra.HALF, turn.period());
            Cut start = order.later(open.lower(), Cut.before(Algebra.minus(middle, half)));
            addPoint(e, start, open, n, turn, pieces);
            Cut from = start.equals(open.lower()) ? start : Cut.after(Algebra.minus(middle, half));
            Cut end = Cut.before(Algebra.sum(middle, half));
            Cut to = order.compare(open.upper(), end) < 0 ? open.upper() : end;
            if (order.compare(from, to) < 0) {
                add(e, new Interval(from, to), n, turn, pieces);
            }
        }
        return new Partition<>(pieces).merged();
    }

    /** How many periods fit between 0 and a point, half a period more. */
    private static Ball turnsTo(Expr point, Turn turn) {
        return Mark.of(Algebra.sum(Algebra.over(point, turn.period()), Algebra.HALF))
                .ball();
    }

    /** The place where two periods meet, if it lies inside. */
    private void addPoint(Expr e, Cut start, Interval open, BigInteger n, Turn turn, List<Piece<Sign>> pieces) {
        if (!start.equals(open.lower()) && start instanceof Cut.At at && order.compare(start, open.upper()) < 0) {
            add(e, Interval.point(at.point()), n, turn, pieces);
        }
    }

    private void add(Expr e, Interval cell, BigInteger n, Turn turn, List<Piece<Sign>> pieces) {
        Expr way = turn.times(n);
        Interval home =
                new Interval(moved(cell.lower(), Algebra.negate(way)), moved(cell.upper(), Algebra.negate(way)));
        for (Piece<Sign> piece : search.apply(e, home).pieces()) {
            boolean starts = piece.on().lower().equals(home.lower());
            boolean ends = piece.on().upper().equals(home.upper());
            Interval on = new Interval(
                    starts ? cell.lower() : moved(piece.on().lower(), way),
                    ends ? cell.upper() : moved(piece.on().upper(), way));
            boolean turned = turn.otherSign() && n.testBit(0);
            pieces.add(new Piece<>(on, turned ? piece.body().negate() : piece.body()));
        }
    }

    private static Cut moved(Cut cut, Expr way) {
        return cut instanceof Cut.At at ? new Cut.At(Algebra.sum(at.point(), way), at.side()) : cut;
    }
}
