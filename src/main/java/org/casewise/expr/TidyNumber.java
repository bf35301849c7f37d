package org.casewise.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * A number whose parts are tidied before it: an argument {@code 3 sqrt(29)/5 + (sqrt(29) - 3)^2/10} is -1 before its
 * inverse sine is looked up, and a root of a square is the number whose square it is, up to its sign.
 */
final class TidyNumber {

    /** Longer numbers come from the search for zeros, not from what an author wrote, and there are many of them. */
    private static final int LONGEST = 40;

    private TidyNumber() {}

    /** The same number; as it was where that is long, or where a part turns out to have no value. */
    static Expr inside(Expr number) {
        return number.size() > LONGEST ? number : tidied(number);
    }

    private static Expr tidied(Expr number) {
        if (number.children().isEmpty()) {
            return number;
        }
        try {
            List<Expr> parts = new ArrayList<>();
            boolean changed = false;
            for (Expr child : number.children()) {
                Expr part = tidied(child);
                // A sum and a product are multiplied out as a whole, with what is in them.
                part = number instanceof Call || number instanceof Power ? NormalForm.multipliedOut(part) : part;
                changed |= !part.equals(child);
                parts.add(part);
            }
            Expr tidy = changed ? number.withChildren(parts) : number;
            return tidy instanceof Power p ? outOfRoot(p) : tidy;
        } catch (ArithmeticException noValue) {
            return number;
        }
    }

    /** {@code (u^2)^(1/2) = |u|}, where the sign of u shows at a moderate precision. */
    private static Expr outOfRoot(Power root) {
        boolean square = root.base() instanceof Power p
                && p.exponent() instanceof Num inner
                && inner.value().isInteger()
                && root.exponent() instanceof Num outer
                && !outer.value().isInteger();
        if (!square) {
            return root;
        }
        Power power = (Power) root.base();
        Expr exponent = Algebra.product(power.exponent(), root.exponent());
        if (Enclosing.isPositive(power.base())) {
            return Algebra.power(power.base(), exponent);
        }
        Expr opposite = Algebra.negate(power.base());
        boolean even = Algebra.isZero(Algebra.minus(Algebra.power(Algebra.MINUS_ONE, power.exponent()), Algebra.ONE));
        return even && Enclosing.isPositive(opposite) ? Algebra.power(opposite, exponent) : root;
    }
}
