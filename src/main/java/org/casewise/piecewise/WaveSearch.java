package org.casewise.piecewise;

import java.util.HashSet;
import java.util.Set;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** Functions that may come back to the same value again and again. */
final class WaveSearch {

    private final Symbol x;
    private final Interval on;
    private final Set<Expr> seen = new HashSet<>();

    private WaveSearch(Symbol x, Interval on) {
        this.x = x;
        this.on = on;
    }

    /** Whether a sine, cosine or tangent occurs of something that is not seen to be bounded on the interval. */
    static boolean occurs(Expr e, Symbol x, Interval on) {
        return new WaveSearch(x, on).in(e);
    }

    private boolean in(Expr e) {
        if (!seen.add(e)) {
            return false;
        }
        boolean here = e instanceof Call c
                && isWave(c.function())
                && Symbols.occurs(x, c.argument())
                && ValueBounds.of(c.argument(), x, on).isEmpty();
        return here || e.children().stream().anyMatch(this::in);
    }

    private static boolean isWave(Elementary f) {
        return f == Elementary.SIN || f == Elementary.COS || f == Elementary.TAN;
    }
}
