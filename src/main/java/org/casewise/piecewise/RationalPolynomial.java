package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;

/** A polynomial with rational coefficients, from the constant one up; the leading one is not zero unless all is. */
record RationalPolynomial(List<Rational> coefficients) {

    RationalPolynomial {
        int size = coefficients.size();
        while (size > 1 && coefficients.get(size - 1).isZero()) {
            size--;
        }
        coefficients = List.copyOf(coefficients.subList(0, size));
    }

    int degree() {
        return coefficients.size() - 1;
    }

    Rational leading() {
        return coefficients.get(degree());
    }

    boolean isZero() {
        return degree() == 0 && leading().isZero();
    }

    Rational at(Rational x) {
        Rational value = Rational.ZERO;
        for (int i = degree(); i >= 0; i--) {
            value = value.times(x).plus(coefficients.get(i));
        }
        return value;
    }

    Expr at(Symbol t) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i <= degree(); i++) {
            terms.add(Algebra.product(Algebra.num(coefficients.get(i)), Algebra.power(t, Algebra.num(i))));
        }
        return Algebra.sum(terms);
    }

    RationalPolynomial derivative() {
        List<Rational> d = new ArrayList<>();
        for (int i = 1; i <= degree(); i++) {
            d.add(coefficients.get(i).times(Rational.of(i)));
        }
        return new RationalPolynomial(d.isEmpty() ? List.of(Rational.ZERO) : d);
    }

    RationalPolynomial negate() {
        return new RationalPolynomial(
                coefficients.stream().map(Rational::negate).toList());
    }

    private RationalPolynomial minus(RationalPolynomial other) {
        List<Rational> d = new ArrayList<>();
        for (int i = 0; i <= Math.max(degree(), other.degree()); i++) {
            Rational a = i <= degree() ? coefficients.get(i) : Rational.ZERO;
            d.add(i <= other.degree() ? a.minus(other.coefficients.get(i)) : a);
        }
        return new RationalPolynomial(d);
    }

    /** Quotient and remainder. */
    RationalPolynomial[] dividedBy(RationalPolynomial divisor) {
        List<Rational> rest = new ArrayList<>(coefficients);
        int steps = degree() - divisor.degree();
        List<Rational> quotient = new ArrayList<>();
        for (int i = 0; i <= Math.max(steps, 0); i++) {
            quotient.add(Rational.ZERO);
        }
        for (int i = steps; i >= 0; i--) {
            Rational q = rest.get(i + divisor.degree()).over(divisor.leading());
            quotient.set(i, q);
            for (int j = 0; j <= divisor.degree(); j++) {
                rest.set(i + j, rest.get(i + j).minus(q.times(divisor.coefficients.get(j))));
            }
        }
        return new RationalPolynomial[] {new RationalPolynomial(quotient), new RationalPolynomial(rest)};
    }

    RationalPolynomial dividedByRoot(Rational root) {
        return dividedBy(new RationalPolynomial(List.of(root.negate(), Rational.ONE)))[0];
    }

    private RationalPolynomial gcd(RationalPolynomial other) {
        RationalPolynomial a = this;
        RationalPolynomial b = other;
        while (!b.isZero()) {
            RationalPolynomial r = a.dividedBy(b)[1];
            a = b;
            b = r.isZero() ? r : r.primitive();
        }
        return a.primitive();
    }

    /** The multiple with integer coefficients without a common divisor and a positive leading one. */
    RationalPolynomial primitive() {
        BigInteger divisor = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Rational c : coefficients) {
            divisor = divisor.gcd(c.numerator());
            denominator = denominator.multiply(c.denominator()).divide(denominator.gcd(c.denominator()));
        }
        Rational factor = new Rational(
                denominator, divisor.multiply(BigInteger.valueOf(leading().signum())));
        return new RationalPolynomial(
                coefficients.stream().map(c -> c.times(factor)).toList());
    }

    /** Yun's algorithm: the i-th factor (from 0) holds the roots of multiplicity i + 1, each once. */
    List<RationalPolynomial> squareFreeFactors() {
        List<RationalPolynomial> factors = new ArrayList<>();
        RationalPolynomial common = gcd(derivative());
        RationalPolynomial b = dividedBy(common)[0];
        RationalPolynomial d = derivative().dividedBy(common)[0].minus(b.derivative());
        while (b.degree() > 0) {
            RationalPolynomial a = d.isZero() ? b.primitive() : b.gcd(d);
            factors.add(a);
            b = b.dividedBy(a)[0];
            d = d.isZero() ? d : d.dividedBy(a)[0].minus(b.derivative());
        }
        return factors;
    }
}
