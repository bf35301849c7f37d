package org.casewise.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The function {@code outer*f(inner*x) + shift} in pieces. */
final class Rescaled {

    private Rescaled() {}

    /** Throws {@link CannotTell} where the sign of the inner factor does not follow from the assumptions. */
    static Partition<Expr> of(Piecewise f, Relationship.Image image, Symbol x, Assumptions assumptions) {
        Sign sign = new Known(assumptions).sign(image.inner());
        if (sign != Sign.POSITIVE && sign != Sign.NEGATIVE) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, image.inner());
        }
        boolean mirrored = sign == Sign.NEGATIVE;
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            Cut lower = scaled(piece.on().lower(), image.inner(), mirrored);
            Cut upper = scaled(piece.on().upper(), image.inner(), mirrored);
            Interval on = mirrored ? new Interval(upper, lower) : new Interval(lower, upper);
            Expr inside = Substitution.of(piece.body(), f.variable(), Algebra.product(image.inner(), x));
            pieces.add(new Piece<>(on, Algebra.sum(Algebra.product(image.outer(), inside), image.shift())));
        }
        if (mirrored) {
            Collections.reverse(pieces);
        }
        return new Partition<>(pieces);
    }

    private static Cut scaled(Cut cut, Expr inner, boolean mirrored) {
        if (cut instanceof Cut.At at) {
            Side side = mirrored ? at.side() == Side.BEFORE ? Side.AFTER : Side.BEFORE : at.side();
            return new Cut.At(Algebra.over(at.point(), inner), side);
        }
        return mirrored ? cut == Cut.End.MINUS_INFINITY ? Cut.End.PLUS_INFINITY : Cut.End.MINUS_INFINITY : cut;
    }
}
