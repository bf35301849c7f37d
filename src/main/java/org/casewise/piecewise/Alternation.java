package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;

/** Signs that change, or do not, at each root. */
final class Alternation {

    private Alternation() {}

    /** The signs between roots given in order, from the sign right of all of them. */
    static Partition<Sign> of(List<RealRoots.Root> roots, Sign atPlusInfinity, Interval open, Order order) {
        List<Piece<Sign>> pieces = new ArrayList<>();
        Cut reached = Cut.End.PLUS_INFINITY;
        Sign sign = atPlusInfinity;
        for (int i = roots.size() - 1; i >= 0; i--) {
            Expr root = roots.get(i).at();
            pieces.add(0, new Piece<>(new Interval(Cut.after(root), reached), sign));
            pieces.add(0, new Piece<>(Interval.point(root), Sign.ZERO));
            sign = roots.get(i).changesSign() ? sign.negate() : sign;
            reached = Cut.before(root);
        }
        pieces.add(0, new Piece<>(new Interval(Cut.End.MINUS_INFINITY, reached), sign));
        return new Partition<>(pieces).within(open, order);
    }
}
