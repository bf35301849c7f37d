package org.casewise.analysis;

import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** How far a function and its derivative go, from their limits alone, where the course between them is not known. */
final class Reach {

    private Reach() {}

    /**
     * The image of a function that is continuous on the line: by the intermediate value theorem everything, or everything
     * from 0 on where it has one sign and a zero at 0. Throws where that does not follow.
     */
    static List<Interval> image(Piecewise f, Continuity continuity, List<Interval> domain) {
        if (continuity.order() == Continuity.DISCONTINUOUS
                || domain.size() != 1
                || !domain.get(0).isLine()) {
            throw CannotTell.because(Key.CANNOT_FIND_LIMIT, f.variable());
        }
        List<Limit> ends = List.of(FunctionFacts.limit(f, Side.AFTER), FunctionFacts.limit(f, Side.BEFORE));
        boolean up = ends.stream().anyMatch(l -> reaches(l, true));
        boolean down = ends.stream().anyMatch(l -> reaches(l, false));
        if (up && down) {
            return List.of(Interval.LINE);
        }
        Expr zero = Algebra.ZERO;
        Optional<Expr> atZero = f.pieceAt(zero, new Order(f.assumptions()))
                .flatMap(p -> Piecewise.valueAt(p.body(), f.variable(), zero));
        if (atZero.filter(NormalForm::isZero).isPresent()) {
            if (up && hasSign(f, Sign.NOT_NEGATIVE)) {
                return List.of(new Interval(Cut.before(zero), Cut.End.PLUS_INFINITY));
            }
            if (down && hasSign(f, Sign.NOT_POSITIVE)) {
                return List.of(new Interval(Cut.End.MINUS_INFINITY, Cut.after(zero)));
            }
        }
        throw CannotTell.because(Key.CANNOT_SOLVE, f.pieces().get(0).body());
    }

    private static boolean reaches(Limit limit, boolean up) {
        return limit instanceof Limit.Infinite i && i.positive() == up || isSwingingFar(limit);
    }

    private static boolean isSwingingFar(Limit limit) {
        return limit instanceof Limit.Nonexistent n && n.swinging() && !n.bounded();
    }

    private static boolean hasSign(Piecewise f, Sign wanted) {
        return f.pieces().stream().allMatch(p -> isSign(p, f, wanted));
    }

    private static boolean isSign(Piece<Expr> piece, Piecewise f, Sign wanted) {
        if (Known.on(piece.on(), f.variable(), f.assumptions())
                .sign(piece.body())
                .implies(wanted)) {
            return true;
        }
        return new SignChart(f.variable(), f.assumptions())
                .of(piece.body(), piece.on()).pieces().stream()
                        .allMatch(p -> p.body().implies(wanted));
    }

    /** Whether the derivative is proved to grow beyond all bounds near some end of a piece. */
    static boolean isEndlesslySteep(Piecewise f) {
        for (Piece<Expr> piece : f.pieces()) {
            if (piece.on().isPoint()) {
                continue;
            }
            Expr slope = Derivative.of(piece.body(), f.variable());
            Limit low = Limits.of(slope, Approach.toLower(f.variable(), piece.on(), f.assumptions()));
            Limit high = Limits.of(slope, Approach.toUpper(f.variable(), piece.on(), f.assumptions()));
            if (low.isInfinite() || high.isInfinite() || isSwingingFar(low) || isSwingingFar(high)) {
                return true;
            }
        }
        return false;
    }
}
