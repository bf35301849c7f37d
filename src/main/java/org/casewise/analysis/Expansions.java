package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Known;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** Calculating with expansions of at most so many terms. */
final class Expansions {

    /** Thrown where all terms that were kept cancel; more of them would tell more. */
    static final class MoreTermsNeeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MoreTermsNeeded() {
            super(null, null, false, false);
        }
    }

    private final GrowthOrder order;
    private final int most;

    Expansions(Known known, int most) {
        this.order = new GrowthOrder(known);
        this.most = most;
    }

    GrowthOrder order() {
        return order;
    }

    /** How many terms of a series are worth having. */
    int most() {
        return most;
    }

    Expansion sum(Expansion a, Expansion b) {
        return cut(order.sum(a.terms(), b.terms()), greater(a.error(), b.error()));
    }

    Expansion minus(Expansion a, Expansion b) {
        return sum(a, times(b, Algebra.MINUS_ONE));
    }

    Expansion times(Expansion a, Expr factor) {
        if (order.isZero(factor)) {
            return Expansion.ZERO;
        }
        return new Expansion(
                a.terms().stream()
                        .map(t -> new Growth.Term(Algebra.product(t.coefficient(), factor), t.growth()))
                        .toList(),
                a.error());
    }

    Expansion product(Expansion a, Expansion b) {
        if (a.isZero() || b.isZero()) {
            return Expansion.ZERO;
        }
        Growth error = null;
        if (!a.isExact()) {
            error = order.times(a.error(), greatest(b));
        }
        if (!b.isExact()) {
            error = greater(error, order.times(b.error(), greatest(a)));
        }
        List<Growth.Term> total = List.of();
        for (Growth.Term s : a.terms()) {
            List<Growth.Term> row = new ArrayList<>();
            for (Growth.Term t : b.terms()) {
                Expr coefficient = Algebra.product(s.coefficient(), t.coefficient());
                row.add(new Growth.Term(coefficient, order.times(s.growth(), t.growth())));
            }
            total = order.sum(total, row);
        }
        return cut(total, error);
    }

    /** {@code c_0 + c_1 d + c_2 d^2 + ...} for a d that vanishes; the coefficients are the first ones of a power series. */
    Expansion compose(List<Expr> coefficients, Expansion d) {
        if (d.isZero()) {
            return Expansion.constant(coefficients.get(0));
        }
        Growth small = greatest(d);
        if (order.compareToOne(small) >= 0) {
            throw new MoreTermsNeeded();
        }
        Expansion total = new Expansion(List.of(), order.power(small, Algebra.num(coefficients.size())));
        Expansion power = Expansion.constant(Algebra.ONE);
        for (Expr c : coefficients) {
            total = sum(total, times(power, c));
            power = product(power, d);
        }
        return total;
    }

    /** The power for a constant exponent. A base that is not positive needs an integer one. */
    Expansion power(Expansion a, Rational exponent) {
        if (exponent.isInteger() && exponent.signum() >= 0 && exponent.compareTo(Rational.of(most)) <= 0) {
            Expansion total = Expansion.constant(Algebra.ONE);
            for (int i = 0; i < exponent.numerator().intValueExact(); i++) {
                total = product(total, a);
            }
            return total;
        }
        if (a.isZero() && exponent.signum() > 0) {
            return Expansion.ZERO;
        }
        Growth.Term lead = lead(a);
        if (!exponent.isInteger() && order.sign(lead.coefficient()) < 0) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, lead.coefficient());
        }
        List<Expr> binomial = new ArrayList<>();
        Rational c = Rational.ONE;
        for (int k = 0; k < most; k++) {
            binomial.add(Algebra.num(c));
            c = c.times(exponent.minus(Rational.of(k))).over(Rational.of(k + 1));
        }
        Expr n = Algebra.num(exponent);
        Expansion front = Expansion.of(Algebra.power(lead.coefficient(), n), order.power(lead.growth(), n));
        return product(front, compose(binomial, relative(a, lead)));
    }

    Expansion reciprocal(Expansion a) {
        return power(a, Rational.MINUS_ONE);
    }

    Expansion exp(Expansion a) {
        if (a.error() != null && order.compareToOne(a.error()) >= 0) {
            throw new MoreTermsNeeded();
        }
        Growth growth = Growth.UNIT;
        List<Growth.Term> exponent = new ArrayList<>();
        Expr constant = Algebra.ZERO;
        List<Growth.Term> small = new ArrayList<>();
        for (Growth.Term term : a.terms()) {
            int size = order.compareToOne(term.growth());
            int level = term.growth().level();
            if (size < 0) {
                small.add(term);
            } else if (size == 0) {
                constant = term.coefficient();
            } else if (level > 0) {
                growth = growth.raised(level - 1, term.coefficient());
            } else {
                exponent.add(term);
            }
        }
        List<Expr> series = new ArrayList<>();
        Rational factorial = Rational.ONE;
        for (int k = 0; k < most; k++) {
            series.add(Algebra.num(factorial.reciprocal()));
            factorial = factorial.times(Rational.of(k + 1));
        }
        Growth whole = new Growth(growth.powers(), List.copyOf(exponent));
        Expansion front = Expansion.of(Algebra.call(Elementary.EXP, constant), whole);
        return product(front, compose(series, new Expansion(small, a.error())));
    }

    /** Throws where the function is not known to be positive near infinity. */
    Expansion log(Expansion a) {
        Growth.Term lead = lead(a);
        if (order.sign(lead.coefficient()) <= 0) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, lead.coefficient());
        }
        List<Expr> series = new ArrayList<>();
        series.add(Algebra.ZERO);
        for (int k = 1; k < most; k++) {
            series.add(Algebra.num(Rational.of(k % 2 == 1 ? 1 : -1, k)));
        }
        Expr constant = Algebra.call(Elementary.LOG, lead.coefficient());
        Expansion front = new Expansion(order.logarithm(lead.growth()), null);
        if (!order.isZero(constant)) {
            front = sum(front, Expansion.constant(constant));
        }
        return sum(front, compose(series, relative(a, lead)));
    }

    /** The leading term, whose coefficient is proved not to be zero. */
    Growth.Term lead(Expansion a) {
        Growth.Term first = a.first().orElseThrow(() -> a.isExact() ? zero() : new MoreTermsNeeded());
        if (!order.isNotZero(first.coefficient())) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, first.coefficient());
        }
        return first;
    }

    private static RuntimeException zero() {
        return new ArithmeticException("the function is zero all the way");
    }

    /** What is left of a, over its leading term. */
    private Expansion relative(Expansion a, Growth.Term lead) {
        Expansion rest = new Expansion(a.terms().subList(1, a.terms().size()), a.error());
        return product(
                rest,
                Expansion.of(
                        Algebra.power(lead.coefficient(), Algebra.MINUS_ONE),
                        order.power(lead.growth(), Algebra.MINUS_ONE)));
    }

    private Growth greatest(Expansion a) {
        return a.first().map(Growth.Term::growth).orElse(a.error());
    }

    private Growth greater(Growth a, Growth b) {
        return a == null ? b : b == null ? a : order.greater(a, b);
    }

    /** Terms that the error swallows are dropped, and those beyond the number that is kept. */
    private Expansion cut(List<Growth.Term> terms, Growth error) {
        int kept = 0;
        while (kept < terms.size()
                && (error == null || order.compare(terms.get(kept).growth(), error) > 0)) {
            kept++;
        }
        if (kept > most) {
            return new Expansion(terms.subList(0, most), terms.get(most).growth());
        }
        return new Expansion(terms.subList(0, kept), error);
    }
}
