package org.casewise.analysis;

import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Known;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What the limits of two functions say of their sum's and product's, one of them perhaps only bounded or swinging. */
final class LimitRules {

    private LimitRules() {}

    static Limit sum(Limit a, Limit b, Expr whole) {
        if (a instanceof Limit.Finite f && b instanceof Limit.Finite g) {
            return new Limit.Finite(Algebra.sum(f.value(), g.value()));
        }
        if (isBounded(a) && isBounded(b)) {
            boolean oneExists = a instanceof Limit.Finite || b instanceof Limit.Finite;
            return oneExists && !a.isUnknown() && !b.isUnknown()
                    ? new Limit.Nonexistent(true, false)
                    : new Limit.Unknown(Reason.of(Key.CANNOT_FIND_LIMIT, whole), true);
        }
        Limit far = isBounded(a) ? b : a;
        boolean decides = isBounded(a) || isBounded(b) || a.isInfinite() && a.equals(b);
        return decides && (far.isInfinite() || swingsFar(far)) ? far : Limits.unknown(whole);
    }

    static boolean isBounded(Limit limit) {
        return limit instanceof Limit.Finite
                || limit instanceof Limit.Nonexistent n && n.bounded()
                || limit instanceof Limit.Unknown u && u.bounded();
    }

    private static boolean swingsFar(Limit limit) {
        return limit instanceof Limit.Nonexistent n && !n.bounded() && n.swinging();
    }

    static Limit product(Limit a, Limit b, Known known, Expr whole) {
        if (a instanceof Limit.Finite f && b instanceof Limit.Finite g) {
            return new Limit.Finite(Algebra.product(f.value(), g.value()));
        }
        if (b instanceof Limit.Finite) {
            return product(b, a, known, whole);
        }
        if (a instanceof Limit.Finite f) {
            Sign sign = known.sign(f.value());
            if (sign == Sign.ZERO && isBounded(b)) {
                return new Limit.Finite(Algebra.ZERO);
            }
            if (!sign.isCertain() || sign == Sign.ZERO) {
                return Limits.unknown(whole);
            }
            return b instanceof Limit.Infinite i ? new Limit.Infinite(i.positive() == (sign == Sign.POSITIVE)) : b;
        }
        if (isBounded(a) && isBounded(b)) {
            return new Limit.Unknown(Reason.of(Key.CANNOT_FIND_LIMIT, whole), true);
        }
        if (a instanceof Limit.Infinite i && b instanceof Limit.Infinite j) {
            return new Limit.Infinite(i.positive() == j.positive());
        }
        boolean farther = a.isInfinite() && isSwinging(b) || b.isInfinite() && isSwinging(a);
        return farther ? new Limit.Nonexistent(false, true) : Limits.unknown(whole);
    }

    static boolean isSwinging(Limit limit) {
        return limit instanceof Limit.Nonexistent n && n.swinging();
    }
}
