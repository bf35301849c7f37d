package org.casewise.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Derivative;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
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

    /** A term as what stands above the bar, and the powers below it. */
    private record Term(Expr above, Map<Expr, Rational> below) {}

    private Optional<Limit> of(Expr e) {
        Fraction q = overOneDenominator(e);
        Optional<Polynomial> n = Polynomial.of(q.numerator(), approach.x());
        Optional<Polynomial> d = Polynomial.of(q.denominator(), approach.x());
        if (n.isPresent() && d.isPresent()) {
            return approach.end().isEmpty()
                    ? leading(n.get(), d.get())
                    : lowest(n.get(), d.get(), approach.end().get());
        }
        return byDerivatives(e instanceof Product p ? turned(p, q) : q);
    }

    /**
     * A product of something that vanishes and something that grows, as a quotient: an exponential that vanishes goes below
     * the bar, for there it stays what it is under L'Hospital's rule; otherwise all that vanishes, unless something is there
     * already.
     */
    private Fraction turned(Product product, Fraction plain) {
        Limits inner = new Limits(approach, left - 1);
        List<Expr> growing = new ArrayList<>();
        List<Expr> rest = new ArrayList<>();
        for (Expr factor : product.children()) {
            boolean exponential = factor instanceof Call c && c.function() == Elementary.EXP;
            Limit limit = inner.at(factor);
            if (exponential && limit.finite().filter(Algebra::isZero).isPresent()) {
                return new Fraction(over(product, factor), Algebra.power(factor, Algebra.MINUS_ONE));
            }
            (limit.isInfinite() ? growing : rest).add(factor);
        }
        if (growing.isEmpty() || rest.isEmpty() || Symbols.occurs(approach.x(), plain.denominator())) {
            return plain;
        }
        return new Fraction(Algebra.product(growing), Algebra.power(Algebra.product(rest), Algebra.MINUS_ONE));
    }

    private static Expr over(Product product, Expr factor) {
        List<Expr> others = new ArrayList<>(product.children());
        others.remove(factor);
        return Algebra.product(others);
    }

    /** The terms of a sum over their least common denominator. */
    private static Fraction overOneDenominator(Expr e) {
        List<Term> terms = (e instanceof Sum sum ? sum.children() : List.of(e))
                .stream().map(Quotients::split).toList();
        Map<Expr, Rational> common = new LinkedHashMap<>();
        terms.forEach(t -> t.below().forEach((base, n) -> common.merge(base, n, Rational::max)));
        List<Expr> numerators = new ArrayList<>();
        for (Term term : terms) {
            List<Expr> factors = new ArrayList<>(List.of(term.above()));
            common.forEach((base, n) -> {
                Rational missing = n.minus(term.below().getOrDefault(base, Rational.ZERO));
                factors.add(Algebra.power(base, Algebra.num(missing)));
            });
            numerators.add(Algebra.product(factors));
        }
        List<Expr> denominators = new ArrayList<>(List.of(Algebra.ONE));
        common.forEach((base, n) -> denominators.add(Algebra.power(base, Algebra.num(n))));
        return new Fraction(Algebra.sum(numerators), Algebra.product(denominators));
    }

    private static Term split(Expr e) {
        List<Expr> above = new ArrayList<>(List.of(Algebra.ONE));
        Map<Expr, Rational> below = new LinkedHashMap<>();
        for (Expr factor : e instanceof Product p ? p.children() : List.of(e)) {
            if (factor instanceof Power p
                    && p.exponent() instanceof Num n
                    && n.value().signum() < 0) {
                below.put(p.base(), n.value().negate());
            } else {
                above.add(factor);
            }
        }
        return new Term(Algebra.product(above), below);
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

    /** At a finite end the first terms decide of the polynomials in the distance from it. */
    private Optional<Limit> lowest(Polynomial n, Polynomial d, Expr end) {
        Optional<FirstTerm> above = firstTerm(n, end);
        Optional<FirstTerm> below = firstTerm(d, end);
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        Expr ratio = NormalForm.tidied(
                Algebra.over(above.get().coefficient(), below.get().coefficient()));
        Sign sign = new Known(approach.assumptions()).sign(ratio);
        return of(below.get().power() - above.get().power(), ratio, sign, true);
    }

    /** The lowest power of the distance that has a coefficient, and that coefficient. */
    private record FirstTerm(int power, Expr coefficient) {}

    /** By dividing by the distance as often as nothing is left over. */
    private Optional<FirstTerm> firstTerm(Polynomial p, Expr end) {
        Known known = new Known(approach.assumptions());
        List<Expr> coefficients = new ArrayList<>(p.coefficients());
        for (int power = 0; !coefficients.isEmpty(); power++) {
            for (int i = coefficients.size() - 2; i >= 0; i--) {
                Expr carried = Algebra.product(end, coefficients.get(i + 1));
                coefficients.set(i, NormalForm.tidied(Algebra.sum(coefficients.get(i), carried)));
            }
            Expr left = coefficients.remove(0);
            Sign sign = known.sign(left);
            if (sign.isNotZero()) {
                return Optional.of(new FirstTerm(power, left));
            }
            if (sign != Sign.ZERO && !NormalForm.isZero(left)) {
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
