package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The straight lines that a graph approaches at the two ends of the line, as expressions in the variable. */
public record Asymptotes(Optional<Expr> left, Optional<Expr> right) {

    static Asymptotes of(Piecewise f) {
        return new Asymptotes(towards(f, Side.AFTER), towards(f, Side.BEFORE));
    }

    private static Optional<Expr> towards(Piecewise f, Side from) {
        Piece<Expr> piece = f.pieces().get(from == Side.BEFORE ? f.pieces().size() - 1 : 0);
        boolean reaches = (from == Side.BEFORE ? piece.on().to() : piece.on().from()).isEmpty();
        if (!reaches) {
            return Optional.empty();
        }
        Symbol x = f.variable();
        Approach approach = new Approach(x, piece.on().interior(), from, f.assumptions());
        Optional<Expr> slope = finite(Algebra.over(piece.body(), x), approach);
        if (slope.isEmpty()) {
            return Optional.empty();
        }
        Expr line = Algebra.product(slope.get(), x);
        return finite(Algebra.minus(piece.body(), line), approach).map(b -> Algebra.sum(line, b));
    }

    /** The limit where it is finite, empty where there is none that is finite; throws where it is not known. */
    private static Optional<Expr> finite(Expr e, Approach approach) {
        Limit limit = Limits.of(e, approach);
        if (limit.isUnknown()) {
            limit = Limits.of(overOneDenominator(e), approach);
        }
        if (limit.isUnknown()) {
            throw CannotTell.because(Key.CANNOT_FIND_LIMIT, e);
        }
        return limit.finite();
    }

    /** There a line's own growth cancels, and what swings stands alone. */
    private static Expr overOneDenominator(Expr e) {
        Fraction fraction = Fraction.of(e);
        return Algebra.over(fraction.numerator(), fraction.denominator());
    }
}
