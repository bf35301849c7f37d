package org.casewise.piecewise;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** A sum one of whose terms holds a square root of something with x, and the others none. */
record Radical(Expr term, Expr rest) {

    /** Empty where there is no such term, or where squaring it would not free it of the root. */
    static Optional<Radical> of(Sum sum, Symbol x) {
        Expr found = null;
        for (Expr term : sum.children()) {
            if (holdsRoot(term, x)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = term;
            }
        }
        if (found == null || holdsRoot(Algebra.square(found), x)) {
            return Optional.empty();
        }
        return Optional.of(new Radical(found, Algebra.minus(sum, found)));
    }

    /** Has the sign of the term's size minus that of the rest. */
    Expr differenceOfSquares() {
        return Algebra.minus(Algebra.square(term), Algebra.square(rest));
    }

    private static boolean holdsRoot(Expr e, Symbol x) {
        boolean here = e instanceof Power p
                && p.exponent() instanceof Num n
                && !n.value().isInteger()
                && Symbols.occurs(x, p.base());
        return here || e.children().stream().anyMatch(child -> holdsRoot(child, x));
    }
}
