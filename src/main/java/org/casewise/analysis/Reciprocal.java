package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Side;

/**
 * An expression whose functions all have arguments in 1/x, as {@code 2 x sin(1/x) - cos(1/x)}, as one in {@code t = 1/x} on
 * an interval that does not reach across zero.
 *
 * @param image the values of t, from right to left those of x
 */
record Reciprocal(Expr body, Symbol t, Interval open, Interval image) {

    /** Empty where the expression is not of that kind, or the interval reaches across zero. */
    static Optional<Reciprocal> of(Expr e, Symbol x, Interval open, Order order) {
        Symbol t = Algebra.symbol(x.name() + "''");
        boolean right = open.from().isPresent()
                && order.difference(open.from().get(), Algebra.ZERO).isNotNegative();
        boolean left = open.to().isPresent()
                && order.difference(open.to().get(), Algebra.ZERO).isNotPositive();
        if (!right && !left || !hasReciprocalArgument(e, x)) {
            return Optional.empty();
        }
        Expr inverted = Substitution.of(e, x, Algebra.power(t, Algebra.MINUS_ONE));
        Fraction fraction = Fraction.of(inverted);
        if (hasReciprocalArgument(fraction.above(), t)) {
            return Optional.empty();
        }
        Interval image = new Interval(inverse(open.upper(), right), inverse(open.lower(), right));
        return Optional.of(new Reciprocal(inverted, t, open, image));
    }

    private static boolean hasReciprocalArgument(Expr e, Symbol x) {
        if (e instanceof Call c && Symbols.occurs(x, c.argument())) {
            return !Fraction.of(c.argument()).below().isEmpty();
        }
        return e.children().stream().anyMatch(child -> hasReciprocalArgument(child, x));
    }

    private static Cut inverse(Cut cut, boolean positive) {
        if (!(cut instanceof Cut.At at)) {
            return positive ? Cut.after(Algebra.ZERO) : Cut.before(Algebra.ZERO);
        }
        if (Algebra.isZero(at.point())) {
            return positive ? Cut.End.PLUS_INFINITY : Cut.End.MINUS_INFINITY;
        }
        Side side = at.side() == Side.BEFORE ? Side.AFTER : Side.BEFORE;
        return new Cut.At(Algebra.power(at.point(), Algebra.MINUS_ONE), side);
    }

    /** A chart in t as one in x. */
    Partition<Sign> carriedBack(Partition<Sign> chart) {
        boolean right = image.from().isPresent()
                && (!(image.from().get() instanceof Num n) || n.value().signum() >= 0);
        List<Piece<Sign>> pieces = new ArrayList<>();
        for (Piece<Sign> piece : chart.pieces()) {
            Interval on = piece.on();
            Cut lower = on.upper().equals(image.upper()) ? open.lower() : inverse(on.upper(), right);
            Cut upper = on.lower().equals(image.lower()) ? open.upper() : inverse(on.lower(), right);
            pieces.add(0, new Piece<>(new Interval(lower, upper), piece.body()));
        }
        return new Partition<>(pieces);
    }
}
