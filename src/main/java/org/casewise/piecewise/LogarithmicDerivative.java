package org.casewise.piecewise;

import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Derivative;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Power;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** How fast a factor grows in proportion to itself. */
final class LogarithmicDerivative {

    private static final Expr THIRD = Algebra.num(Rational.of(1, 3));

    private LogarithmicDerivative() {}

    /** The derivative over the factor, with powers, roots and exponentials cancelled. */
    static Expr of(Expr factor, Symbol t) {
        if (factor instanceof Power p && !Symbols.occurs(t, p.exponent())) {
            return Algebra.product(p.exponent(), of(p.base(), t));
        }
        if (factor instanceof Call c && c.function() == Elementary.CBRT) {
            return Algebra.product(THIRD, of(c.argument(), t));
        }
        if (factor instanceof Call c && c.function() == Elementary.EXP) {
            return Derivative.of(c.argument(), t);
        }
        return Algebra.over(Derivative.of(factor, t), factor);
    }
}
