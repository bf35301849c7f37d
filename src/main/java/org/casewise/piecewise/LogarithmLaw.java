package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Num;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;

/** A sum of multiples of logarithms and of something else is zero if the product of the powers is one. */
final class LogarithmLaw {

    private static final int HIGHEST_POWER = 64;

    private LogarithmLaw() {}

    static boolean showsZero(Expr number, NumberIdentity by) {
        if (!(number instanceof Sum sum)) {
            return false;
        }
        List<Expr> logarithms = new ArrayList<>();
        List<Expr> rest = new ArrayList<>(List.of(Algebra.ZERO));
        Rational common = Rational.ONE;
        for (Expr term : sum.children()) {
            if (isLogarithm(term)) {
                logarithms.add(term);
                Rational factor = factor(term);
                common = common.times(Rational.of(factor.times(common).denominator()));
            } else {
                rest.add(term);
            }
        }
        if (logarithms.isEmpty()) {
            return false;
        }
        List<Expr> powers = new ArrayList<>();
        powers.add(Functions.exp(Algebra.product(Algebra.num(common), Algebra.sum(rest))));
        for (Expr term : logarithms) {
            Rational n = factor(term).times(common);
            if (n.abs().compareTo(Rational.of(HIGHEST_POWER)) > 0) {
                return false;
            }
            powers.add(Algebra.power(logarithm(term).argument(), Algebra.num(n)));
        }
        return by.isZero(Algebra.minus(Algebra.product(powers), Algebra.ONE));
    }

    private static boolean isLogarithm(Expr term) {
        boolean single = !(term instanceof Product p)
                || p.children().size() == 2 && p.children().get(0) instanceof Num;
        return single && logarithm(term) != null;
    }

    private static Call logarithm(Expr term) {
        Expr last = term instanceof Product p ? p.children().get(p.children().size() - 1) : term;
        return last instanceof Call c && c.function() == Elementary.LOG ? c : null;
    }

    private static Rational factor(Expr term) {
        return term instanceof Product p ? ((Num) p.children().get(0)).value() : Rational.ONE;
    }
}
