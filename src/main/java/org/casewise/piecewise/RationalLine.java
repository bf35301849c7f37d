package org.casewise.piecewise;

import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/** The function {@code slope x + atZero} with rational numbers. */
record RationalLine(Rational slope, Rational atZero) {

    /** The line that an expression is written as, or empty where it is none at first sight. */
    static Optional<RationalLine> of(Expr e, Symbol x) {
        if (e instanceof Num n) {
            return Optional.of(new RationalLine(Rational.ZERO, n.value()));
        }
        if (e instanceof Sum sum) {
            List<Expr> terms = sum.children();
            return terms.size() == 2 && terms.get(0) instanceof Num n
                    ? slopeOf(terms.get(1), x).map(slope -> new RationalLine(slope, n.value()))
                    : Optional.empty();
        }
        return slopeOf(e, x).map(slope -> new RationalLine(slope, Rational.ZERO));
    }

    private static Optional<Rational> slopeOf(Expr e, Symbol x) {
        if (e instanceof Product p && p.children().size() == 2 && p.children().get(0) instanceof Num n) {
            return p.children().get(1).equals(x) ? Optional.of(n.value()) : Optional.empty();
        }
        return e.equals(x) ? Optional.of(Rational.ONE) : Optional.empty();
    }

    /** Where it is zero, for a slope that is not. */
    Rational zero() {
        return atZero.negate().over(slope);
    }
}
