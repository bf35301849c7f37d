package org.casewise.piecewise;

import java.util.HashMap;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The order of points and cuts under assumptions about the parameters. It never guesses: where the order of two points
 * is not proved, it throws {@link CannotTell} with the two points.
 */
public final class Order {

    private final Known known;
    private final Map<Expr, Sign> differences = new HashMap<>();

    public Order(Assumptions assumptions) {
        this(assumptions, assumptions.work());
    }

    Order(Assumptions assumptions, Work work) {
        this.known = new Known(assumptions, work);
    }

    /** A new question begins, with what may be spent on one. */
    public void renew() {
        known.renew();
    }

    /** What is known of the sign of {@code a - b}. */
    public Sign difference(Expr a, Expr b) {
        if (a instanceof Num m && b instanceof Num n) {
            return Sign.of(m.value().compareTo(n.value()));
        }
        if (a.equals(b)) {
            return Sign.ZERO;
        }
        return differences.computeIfAbsent(Algebra.minus(a, b), known::sign);
    }

    public int compare(Expr a, Expr b) {
        Sign sign = difference(a, b);
        if (!sign.isCertain()) {
            throw CannotTell.because(Key.CANNOT_ORDER, a, b);
        }
        return sign == Sign.ZERO ? 0 : sign == Sign.POSITIVE ? 1 : -1;
    }

    public int compare(Cut a, Cut b) {
        if (a.equals(b)) {
            return 0;
        }
        if (a instanceof Cut.At p && b instanceof Cut.At q) {
            int byPoint = compare(p.point(), q.point());
            return byPoint != 0 ? byPoint : p.side().compareTo(q.side());
        }
        return a == Cut.End.MINUS_INFINITY || b == Cut.End.PLUS_INFINITY ? -1 : 1;
    }

    public Cut later(Cut a, Cut b) {
        return compare(a, b) >= 0 ? a : b;
    }

    /** Whether the point lies in the interval. */
    public boolean isIn(Expr point, Interval on) {
        return compare(on.lower(), Cut.before(point)) <= 0 && compare(Cut.after(point), on.upper()) <= 0;
    }
}
