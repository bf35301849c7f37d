package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Side;
import org.casewise.piecewise.Signs;
import org.casewise.reason.CannotTell;

/**
 * A way of going to an end of an open interval from inside it.
 *
 * @param on the open interval, on which what is looked at is smooth
 * @param from the side of the end on which the interval lies: BEFORE means going up to its upper end
 */
public record Approach(Symbol x, Interval on, Side from, Assumptions assumptions) {

    /** Going up to the upper end of an interval. */
    public static Approach toUpper(Symbol x, Interval on, Assumptions assumptions) {
        return new Approach(x, on.interior(), Side.BEFORE, assumptions);
    }

    /** Going down to the lower end of an interval. */
    public static Approach toLower(Symbol x, Interval on, Assumptions assumptions) {
        return new Approach(x, on.interior(), Side.AFTER, assumptions);
    }

    /** The end, or empty where it is infinite. */
    public Optional<Expr> end() {
        return from == Side.BEFORE ? on.to() : on.from();
    }

    public Known known() {
        return Known.on(on, x, assumptions);
    }

    /** The sign that an expression has all the way in some neighbourhood of the end, as far as it is known. */
    public Sign signNear(Expr e) {
        Sign whole = known().sign(e);
        if (whole.isCertain()) {
            return whole;
        }
        try {
            Order order = new Order(assumptions);
            Partition<Sign> parts = new Signs(x, assumptions, order).of(e, on);
            Piece<Sign> nearest =
                    parts.pieces().get(from == Side.BEFORE ? parts.pieces().size() - 1 : 0);
            return nearest.body();
        } catch (CannotTell unknown) {
            return whole;
        }
    }
}
