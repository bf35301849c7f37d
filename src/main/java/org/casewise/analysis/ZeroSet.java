package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** Where a function is zero: points and plateaus, in order. */
final class ZeroSet {

    private ZeroSet() {}

    /** All of them, or those in sight. */
    static List<Interval> of(Piecewise f, Sight sight, SignChart signs) {
        Order order = new Order(f.assumptions());
        List<Interval> zeros = new ArrayList<>();
        Optional<Mirror> mirror = Mirror.of(f);
        Piecewise seen = mirror.map(Mirror::right).orElse(f);
        for (Piece<Expr> piece : seen.pieces()) {
            for (Piece<Sign> part :
                    sight.on(piece.on(), on -> signs.of(piece.body(), on)).pieces()) {
                if (part.body() == Sign.ZERO) {
                    zeros.add(part.on());
                }
            }
        }
        mirror.ifPresent(m -> List.copyOf(zeros).forEach(zero -> zeros.add(zero.mirrored())));
        return sight.seen(ValueSet.union(zeros, order).parts(), on -> on);
    }
}
