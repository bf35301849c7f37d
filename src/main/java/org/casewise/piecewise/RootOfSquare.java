package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Facts;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;

/**
 * The identity {@code (u^2)^(1/2) = |u|} and its like, used where the sign of u is known, so that what the author hid under
 * a root can be compared and differentiated as what it is.
 */
public final class RootOfSquare {

    private RootOfSquare() {}

    /** The same value, with even powers brought out from under roots wherever the sign of their base is known. */
    public static Expr simplified(Expr e, Facts known) {
        if (e instanceof Sum s) {
            return Algebra.sum(
                    s.children().stream().map(term -> simplified(term, known)).toList());
        }
        if (e instanceof Product p) {
            return Algebra.product(p.children().stream()
                    .map(factor -> simplified(factor, known))
                    .toList());
        }
        if (!(e instanceof Power p && p.exponent() instanceof Num r)
                || r.value().isInteger()) {
            return e;
        }
        List<Expr> outside = new ArrayList<>();
        List<Expr> inside = new ArrayList<>();
        for (Expr factor : p.base() instanceof Product product ? product.children() : List.of(p.base())) {
            Expr root = rootOf(factor, r.value(), known);
            if (root == null) {
                inside.add(factor);
            } else {
                outside.add(root);
            }
        }
        if (outside.isEmpty()) {
            return e;
        }
        if (!inside.isEmpty()) {
            outside.add(Algebra.power(Algebra.product(inside), r));
        }
        return Algebra.product(outside);
    }

    /** The even power's size to the exponent; null where it is none, or the sign of its base is not known. */
    private static Expr rootOf(Expr factor, Rational exponent, Facts known) {
        if (!(factor instanceof Power p && p.exponent() instanceof Num n && isEven(n))) {
            return null;
        }
        Sign sign = known.sign(p.base());
        Expr combined = Algebra.num(n.value().times(exponent));
        if (sign.isNotNegative()) {
            return Algebra.power(p.base(), combined);
        }
        return sign.isNotPositive() ? Algebra.power(Algebra.negate(p.base()), combined) : null;
    }

    private static boolean isEven(Num n) {
        return n.value().isInteger() && !n.value().numerator().testBit(0);
    }
}
