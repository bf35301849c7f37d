package org.casewise.piecewise;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;

/** {@code a + b sqrt(r)} is zero if {@code a^2 = b^2 r} and a and b have opposite signs. */
final class SquareRootLaw {

    private static final Symbol ROOT = Algebra.symbol(" r");

    private SquareRootLaw() {}

    static boolean showsZero(Expr number, NumberIdentity by) {
        Set<Expr> radicands = new LinkedHashSet<>();
        collect(number, radicands, new LinkedHashSet<>());
        return radicands.stream().anyMatch(r -> showsZero(number, r, by));
    }

    /** What stands under square roots, the outermost ones. */
    private static void collect(Expr e, Set<Expr> radicands, Set<Expr> seen) {
        if (e.children().isEmpty() || !seen.add(e)) {
            return;
        }
        if (isOfSquareRoot(e)) {
            radicands.add(((Power) e).base());
        } else {
            e.children().forEach(child -> collect(child, radicands, seen));
        }
    }

    private static boolean isOfSquareRoot(Expr e) {
        return e instanceof Power p
                && p.exponent() instanceof Num n
                && n.value().denominator().intValue() == 2
                && !(p.base() instanceof Num);
    }

    private static boolean showsZero(Expr number, Expr radicand, NumberIdentity by) {
        Expr opened = Replacement.of(
                number,
                Map.of(
                        Algebra.sqrt(radicand),
                        ROOT,
                        Algebra.power(Algebra.sqrt(radicand), Algebra.MINUS_ONE),
                        Algebra.power(ROOT, Algebra.MINUS_ONE)));
        Polynomial p = Polynomial.of(Fraction.of(opened).numerator(), ROOT).orElse(null);
        if (p == null || p.degree() == 0) {
            return false;
        }
        Expr a = Algebra.ZERO;
        Expr b = Algebra.ZERO;
        for (int n = 0; n <= p.degree(); n++) {
            Expr term = Algebra.product(p.coefficient(n), Algebra.power(radicand, Algebra.num(n / 2)));
            a = n % 2 == 0 ? Algebra.sum(a, term) : a;
            b = n % 2 == 0 ? b : Algebra.sum(b, term);
        }
        Expr squares = Algebra.minus(Algebra.square(a), Algebra.product(Algebra.square(b), radicand));
        Sign sign = by.sign(a);
        boolean strict = sign == Sign.POSITIVE || sign == Sign.NEGATIVE;
        return strict && by.sign(b) == sign.negate() && by.isZero(squares);
    }
}
