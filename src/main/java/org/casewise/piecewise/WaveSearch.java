package org.casewise.piecewise;

import java.util.HashSet;
import java.util.Set;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** Functions that come back to the same value again and again. */
final class WaveSearch {

    private final Symbol x;
    private final Set<Expr> seen = new HashSet<>();

    private WaveSearch(Symbol x) {
        this.x = x;
    }

    /** Whether a sine, cosine or tangent of something with the symbol occurs. */
    static boolean occurs(Expr e, Symbol x) {
        return new WaveSearch(x).in(e);
    }

    private boolean in(Expr e) {
        if (!seen.add(e)) {
            return false;
        }
        boolean here = e instanceof Call c && isWave(c.function()) && Symbols.occurs(x, c.argument());
        return here || e.children().stream().anyMatch(this::in);
    }

    private static boolean isWave(Elementary f) {
        return f == Elementary.SIN || f == Elementary.COS || f == Elementary.TAN;
    }
}
