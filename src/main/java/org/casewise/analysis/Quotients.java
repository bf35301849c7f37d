package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Side;

/** Limits of indeterminate sums and quotients: by the leading terms of polynomials, else by L'Hospital's rule. */
final class Quotients {

    private final Approach approach;
    private final int left;

    private Quotients(Approach approach, int left) {
        this.approach = approach;
        this.left = left;
    }

    /** Empty where neither way leads to an answer within the allowed number of steps. */
    static Optional<Limit> limit(Expr e, Approach approach, int left) {
        return left <= 0 ? Optional.empty() : new Quotients(approach, left).of(e);
    }

    private record Fraction(Expr numerator, Expr denominator) {}

    private Optional<Limit> of(Expr e) {
        Fraction q = overOneDenominator(e);
        Optional<Polynomial> n = Polynomial.of(q.numerator(), approach.x());
        Optional<Polynomial> d = Polynomial.of(q.denominator(), approach.x());
        if (n.isPresent() && d.isPresent()) {
            return ofPolynomials(q);
        }
        return byDerivatives(q);
    }

    /** The terms of a sum over their common denominator; the negative powers of a product under its bar. */
    private static Fraction overOneDenominator(Expr e) {
        if (e instanceof Sum sum) {
            Fraction total = new Fraction(Algebra.ZERO, Algebra.ONE);
            for (Expr term : sum.children()) {
                Fraction q = split(term);
                total = total.denominator().equals(q.denominator())
                        ? new Fraction(Algebra.sum(total.numerator(), q.numerator()), q.denominator())
                        : new Fraction(
                                Algebra.sum(
                                        Algebra.product(total.numerator(), q.denominator()),
                                        Algebra.product(q.numerator(), total.denominator())),
                                Algebra.product(total.denominator(), q.denominator()));
            }
            return total;
        }
        return split(e);
    }

    private static Fraction split(Expr e) {
        List<Expr> above = new ArrayList<>();
        List<Expr> below = new ArrayList<>();
        for (Expr factor : e instanceof Product p ? p.children() : List.of(e)) {
            if (factor instanceof Power p
                    && p.exponent() instanceof Num n
                    && n.value().signum() < 0) {
                below.add(Algebra.power(p.base(), Algebra.num(n.value().negate())));
            } else {
                above.add(factor);
            }
        }
        return new Fraction(
                above.isEmpty() ? Algebra.ONE : Algebra.product(above),
                below.isEmpty() ? Algebra.ONE : Algebra.product(below));
    }

    private Optional<Limit> ofPolynomials(Fraction q) {
        Symbol x = approach.x();
        Expr n = q.numerator();
        Expr d = q.denominator();
        if (approach.end().isEmpty()) {
            return leading(
                    Polynomial.of(n, x).orElseThrow(), Polynomial.of(d, x).orElseThrow());
        }
        Expr shifted = Algebra.sum(approach.end().get(), x);
        return lowest(
                Polynomial.of(Substitution.of(n, x, shifted), x).orElseThrow(),
                Polynomial.of(Substitution.of(d, x, shifted), x).orElseThrow());
    }

    /** At infinity the terms of the highest degree decide. */
    private Optional<Limit> leading(Polynomial n, Polynomial d) {
        Known known = new Known(approach.assumptions());
        Sign top = known.sign(n.leading());
        Sign bottom = known.sign(d.leading());
        if (!top.isCertain() || !bottom.isNotZero() || !bottom.isCertain()) {
            return Optional.empty();
        }
        return of(n.degree() - d.degree(), Algebra.over(n.leading(), d.leading()), top.times(bottom), false);
    }

    /** At a finite end, moved to 0, the terms of the lowest degree decide. */
    private Optional<Limit> lowest(Polynomial n, Polynomial d) {
        Optional<Integer> i = order(n);
        Optional<Integer> j = order(d);
        if (j.isEmpty() || i.isEmpty()) {
            return Optional.empty();
        }
        Expr ratio = Algebra.over(n.coefficient(i.get()), d.coefficient(j.get()));
        return of(j.get() - i.get(), ratio, new Known(approach.assumptions()).sign(ratio), true);
    }

    private Optional<Integer> order(Polynomial p) {
        Known known = new Known(approach.assumptions());
        for (int i = 0; i <= p.degree(); i++) {
            Sign sign = known.sign(p.coefficient(i));
            if (sign.isNotZero()) {
                return Optional.of(i);
            }
            if (sign != Sign.ZERO) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The limit of c t^growth, or at a finite end of c t^-growth, t going to its end from one side. */
    private Optional<Limit> of(int growth, Expr c, Sign sign, boolean finiteEnd) {
        if (growth == 0) {
            return Optional.of(new Limit.Finite(c));
        }
        if (growth < 0) {
            return Optional.of(new Limit.Finite(Algebra.ZERO));
        }
        if (sign != Sign.POSITIVE && sign != Sign.NEGATIVE) {
            return Optional.empty();
        }
        boolean above = approach.from() == Side.AFTER;
        boolean t = finiteEnd ? above : !above;
        boolean powerPositive = t || growth % 2 == 0;
        return Optional.of(new Limit.Infinite(powerPositive == (sign == Sign.POSITIVE)));
    }

    /**
     * L'Hospital's rule: both parts go to 0, or the lower one to infinity, the lower one's derivative keeps one sign near
     * the end, and the quotient of the derivatives has a limit.
     */
    private Optional<Limit> byDerivatives(Fraction q) {
        Symbol x = approach.x();
        if (!Symbols.occurs(x, q.denominator())) {
            return Optional.empty();
        }
        Limits inner = new Limits(approach, left - 1);
        Limit n = inner.at(q.numerator());
        Limit d = inner.at(q.denominator());
        Known known = new Known(approach.assumptions());
        boolean bothVanish = n.finite().map(known::sign).equals(Optional.of(Sign.ZERO))
                && d.finite().map(known::sign).equals(Optional.of(Sign.ZERO));
        if (!bothVanish && !d.isInfinite()) {
            return Optional.empty();
        }
        Expr slope = Derivative.of(q.denominator(), x);
        Sign near = approach.signNear(slope);
        if (near != Sign.POSITIVE && near != Sign.NEGATIVE) {
            return Optional.empty();
        }
        Limit ratio = inner.at(Algebra.over(Derivative.of(q.numerator(), x), slope));
        return ratio instanceof Limit.Finite || ratio.isInfinite() ? Optional.of(ratio) : Optional.empty();
    }
}
