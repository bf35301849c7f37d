package org.casewise.piecewise;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;

/** Roots of numbers that are proved to be zero, as {@code sqrt(abs(g(x)))} has them where g is zero. */
final class ZeroRadicand {

    private static final int BITS = 128;

    private final NumberIdentity by;
    private final Map<Expr, Expr> zeros = new LinkedHashMap<>();

    private ZeroRadicand(NumberIdentity by) {
        this.by = by;
    }

    /** The same number, with 0 in the place of such roots. */
    static Expr in(Expr number, NumberIdentity by) {
        ZeroRadicand radicands = new ZeroRadicand(by);
        radicands.collect(number);
        return radicands.zeros.isEmpty() ? number : Replacement.of(number, radicands.zeros);
    }

    private void collect(Expr e) {
        e.children().forEach(this::collect);
        boolean root = e instanceof Power p
                && p.exponent() instanceof Num n
                && !n.value().isInteger()
                && n.value().signum() > 0
                && !(p.base() instanceof Num);
        if (root) {
            Expr radicand = ((Power) e).base();
            if (Enclosing.of(radicand, BITS).containsZero() && by.isZero(radicand)) {
                zeros.put(e, Algebra.ZERO);
            }
        }
    }
}
