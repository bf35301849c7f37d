package org.casewise.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Facts;
import org.casewise.expr.Fraction;
import org.casewise.expr.Functions;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Zeros;

/**
 * Antiderivatives of rational functions with rational coefficients whose denominator has rational zeros only, or is a
 * quadratic without real zeros: by long division and partial fractions.
 */
final class RationalIntegral {

    private final Symbol x;
    private final Facts known;

    RationalIntegral(Symbol x, Facts known) {
        this.x = x;
        this.known = known;
    }

    Optional<Expr> of(Expr e) {
        Fraction fraction = Fraction.of(e);
        Optional<List<Rational>> above = rational(fraction.above());
        Expr product = Algebra.product(fraction.below().entrySet().stream()
                .map(b -> Algebra.power(b.getKey(), Algebra.num(b.getValue())))
                .toList());
        Optional<List<Rational>> below = rational(product);
        if (above.isEmpty() || below.isEmpty() || below.get().isEmpty()) {
            return Optional.empty();
        }
        List<Rational> rest = new ArrayList<>(above.get());
        List<Rational> d = below.get();
        List<Expr> terms = new ArrayList<>(List.of(Algebra.ZERO));
        Rational leading = d.get(d.size() - 1);
        while (rest.size() >= d.size()) {
            int degree = rest.size() - d.size();
            Rational c = rest.get(rest.size() - 1).over(leading);
            for (int i = 0; i < d.size(); i++) {
                rest.set(degree + i, rest.get(degree + i).minus(c.times(d.get(i))));
            }
            rest.remove(rest.size() - 1);
            Expr power = Algebra.power(x, Algebra.num(degree + 1));
            terms.add(Algebra.product(Algebra.num(c.over(Rational.of(degree + 1))), power));
        }
        return proper(rest, d).map(g -> Algebra.sum(Algebra.sum(terms), g));
    }

    private Optional<List<Rational>> rational(Expr e) {
        if (!Symbols.occurs(x, e)) {
            return e instanceof Num n ? Optional.of(List.of(n.value())) : Optional.empty();
        }
        return Polynomial.of(e, x).flatMap(Polynomial::rational);
    }

    private Optional<Expr> proper(List<Rational> n, List<Rational> d) {
        if (n.stream().allMatch(Rational::isZero)) {
            return Optional.of(Algebra.ZERO);
        }
        Map<Rational, Integer> zeros = new LinkedHashMap<>();
        List<Rational> rest = d;
        for (Expr zero : d.size() == 1 ? List.<Expr>of() : Zeros.ofPolynomial(d)) {
            if (!(zero instanceof Num r)) {
                return Optional.empty();
            }
            while (valueAt(rest, r.value()).isZero()) {
                rest = divided(rest, r.value());
                zeros.merge(r.value(), 1, Integer::sum);
            }
        }
        if (rest.size() == 3 && zeros.isEmpty()) {
            return quadratic(n, rest);
        }
        return rest.size() == 1 ? partialFractions(n, zeros, rest.get(0)) : Optional.empty();
    }

    /** {@code (n1 x + n0)/(a x^2 + b x + c)} without real zeros: a logarithm and an arc tangent. */
    private Optional<Expr> quadratic(List<Rational> n, List<Rational> d) {
        Rational a = d.get(2);
        Rational b = d.get(1);
        Rational slope = n.size() > 1 ? n.get(1) : Rational.ZERO;
        Rational ofLog = slope.over(a.times(Rational.TWO));
        Rational ofAtan = n.get(0).minus(ofLog.times(b));
        Rational discriminant = a.times(d.get(0)).times(Rational.of(4)).minus(b.times(b));
        Expr root = Algebra.sqrt(Algebra.num(discriminant));
        Expr u = Algebra.sum(Algebra.product(Algebra.num(a.times(Rational.TWO)), x), Algebra.num(b));
        Expr atan = Algebra.over(Algebra.call(Elementary.ATAN, Algebra.over(u, root)), root);
        Expr polynomial = Algebra.sum(
                Algebra.num(d.get(0)),
                Algebra.product(Algebra.num(b), x),
                Algebra.product(Algebra.num(a), Algebra.square(x)));
        Expr size = a.signum() > 0 ? polynomial : Algebra.negate(polynomial);
        return Optional.of(Algebra.sum(
                Algebra.product(Algebra.num(ofLog), Functions.log(size)),
                Algebra.product(Algebra.num(ofAtan.times(Rational.TWO)), atan)));
    }

    /** The coefficients at each zero are Taylor's of the function times the power that cancels it. */
    private Optional<Expr> partialFractions(List<Rational> n, Map<Rational, Integer> zeros, Rational leading) {
        List<Expr> terms = new ArrayList<>(List.of(Algebra.ZERO));
        for (Map.Entry<Rational, Integer> zero : zeros.entrySet()) {
            Rational r = zero.getKey();
            int m = zero.getValue();
            List<Rational> others = List.of(leading);
            for (Map.Entry<Rational, Integer> other : zeros.entrySet()) {
                for (int i = 0; i < other.getValue() && !other.getKey().equals(r); i++) {
                    others = times(others, other.getKey());
                }
            }
            List<Rational> taylor = quotient(shifted(n, r), shifted(others, r), m);
            for (int k = 0; k < m; k++) {
                Optional<Expr> power = ofPower(Algebra.minus(x, Algebra.num(r)), k - m);
                if (taylor.get(k).isZero()) {
                    continue;
                }
                if (power.isEmpty()) {
                    return Optional.empty();
                }
                terms.add(Algebra.product(Algebra.num(taylor.get(k)), power.get()));
            }
        }
        return Optional.of(Algebra.sum(terms));
    }

    private Optional<Expr> ofPower(Expr u, int n) {
        if (n != -1) {
            return Optional.of(Algebra.over(Algebra.power(u, Algebra.num(n + 1L)), Algebra.num(n + 1L)));
        }
        Sign sign = known.sign(u);
        if (sign.isNotNegative()) {
            return Optional.of(Functions.log(u));
        }
        return sign.isNotPositive() ? Optional.of(Functions.log(Algebra.negate(u))) : Optional.empty();
    }

    private static Rational valueAt(List<Rational> p, Rational at) {
        Rational value = Rational.ZERO;
        for (int i = p.size() - 1; i >= 0; i--) {
            value = value.times(at).plus(p.get(i));
        }
        return value;
    }

    /** Over {@code x - r}, without the remainder. */
    private static List<Rational> divided(List<Rational> p, Rational r) {
        List<Rational> quotient = new ArrayList<>();
        Rational carried = Rational.ZERO;
        for (int i = p.size() - 1; i > 0; i--) {
            carried = carried.times(r).plus(p.get(i));
            quotient.add(0, carried);
        }
        return quotient;
    }

    /** Times {@code x - r}. */
    private static List<Rational> times(List<Rational> p, Rational r) {
        List<Rational> product = new ArrayList<>();
        for (int i = 0; i <= p.size(); i++) {
            Rational above = i > 0 ? p.get(i - 1) : Rational.ZERO;
            Rational same = i < p.size() ? p.get(i).times(r) : Rational.ZERO;
            product.add(above.minus(same));
        }
        return product;
    }

    /** The coefficients in powers of {@code x - r}. */
    private static List<Rational> shifted(List<Rational> p, Rational r) {
        List<Rational> coefficients = new ArrayList<>();
        List<Rational> rest = p;
        while (!rest.isEmpty()) {
            coefficients.add(valueAt(rest, r));
            rest = divided(rest, r);
        }
        return coefficients;
    }

    /** The first coefficients of a quotient of power series. */
    private static List<Rational> quotient(List<Rational> n, List<Rational> d, int count) {
        List<Rational> series = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Rational c = k < n.size() ? n.get(k) : Rational.ZERO;
            for (int i = 1; i <= k && i < d.size(); i++) {
                c = c.minus(d.get(i).times(series.get(k - i)));
            }
            series.add(c.over(d.get(0)));
        }
        return series;
    }
}
