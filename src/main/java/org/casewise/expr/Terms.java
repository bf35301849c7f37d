package org.casewise.expr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casewise.exact.Rational;

/** A polynomial over atoms: a number for each monomial, none of them zero. */
record Terms(Map<Terms.Monomial, Rational> coefficients) {

    private static final int MOST_TERMS = 1_000;
    private static final long MOST_PRODUCTS = 4_000;

    /** Atoms to positive powers, times e to a power. */
    record Monomial(Map<Expr, Integer> powers, Expr exponentOfE) {

        static final Monomial UNIT = new Monomial(Map.of(), Algebra.ZERO);

        Monomial times(Monomial other) {
            Map<Expr, Integer> product = new TreeMap<>(CanonicalOrder.INSTANCE);
            product.putAll(powers);
            other.powers.forEach((atom, n) -> product.merge(atom, n, Integer::sum));
            return new Monomial(product, Algebra.sum(exponentOfE, other.exponentOfE));
        }

        Expr written() {
            List<Expr> factors = new ArrayList<>(List.of(Algebra.call(Elementary.EXP, exponentOfE)));
            powers.forEach((atom, n) -> factors.add(Algebra.power(atom, Algebra.num(n))));
            return Algebra.product(factors);
        }

        Monomial without(Expr atom, int count) {
            Map<Expr, Integer> fewer = new TreeMap<>(CanonicalOrder.INSTANCE);
            fewer.putAll(powers);
            fewer.merge(atom, -count, (a, b) -> a + b == 0 ? null : a + b);
            return new Monomial(fewer, exponentOfE);
        }
    }

    static Terms number(Rational value) {
        return new Terms(value.isZero() ? Map.of() : Map.of(Monomial.UNIT, value));
    }

    static Terms of(Monomial monomial) {
        return new Terms(Map.of(monomial, Rational.ONE));
    }

    boolean isZero() {
        return coefficients.isEmpty();
    }

    /** The number that this is, or empty where it is none. */
    Optional<Rational> asNumber() {
        return coefficients.size() == 1 ? Optional.ofNullable(coefficients.get(Monomial.UNIT)) : Optional.empty();
    }

    Expr written() {
        List<Expr> terms = new ArrayList<>();
        coefficients.forEach((monomial, factor) -> terms.add(Algebra.product(Algebra.num(factor), monomial.written())));
        return terms.isEmpty() ? Algebra.ZERO : Algebra.sum(terms);
    }

    Terms plus(Terms other) {
        Map<Monomial, Rational> sum = new LinkedHashMap<>(coefficients);
        other.coefficients.forEach((m, r) -> add(sum, m, r));
        return bounded(sum);
    }

    Terms times(Terms other) {
        if ((long) coefficients.size() * other.coefficients.size() > MOST_PRODUCTS) {
            throw new NormalForm.TooManyTerms();
        }
        Map<Monomial, Rational> sum = new LinkedHashMap<>();
        coefficients.forEach((m, r) -> other.coefficients.forEach((n, s) -> addReduced(sum, m.times(n), r.times(s))));
        return bounded(sum);
    }

    /** A root atom whose power reaches the degree of its equation is written with lower powers. */
    private static void addReduced(Map<Monomial, Rational> sum, Monomial monomial, Rational factor) {
        for (Map.Entry<Expr, Integer> entry : monomial.powers().entrySet()) {
            Expr atom = entry.getKey();
            int degree = degree(atom);
            if (degree > 1 && entry.getValue() >= degree) {
                Terms rest = new Terms(Map.of(monomial.without(atom, degree), factor));
                rest.times(powerOf(atom, degree)).coefficients.forEach((m, r) -> add(sum, m, r));
                return;
            }
        }
        add(sum, monomial, factor);
    }

    /** From which power on an atom can be written with lower ones; 1 where that is not known. */
    private static int degree(Expr atom) {
        if (atom instanceof Constant.Root root) {
            return root.polynomial().map(p -> p.size() - 1).orElse(1);
        }
        if (atom instanceof Call c && c.function() == Elementary.COS) {
            return 2;
        }
        boolean overPolynomial = indexOfRoot(atom) > 1
                && ((Power) atom)
                        .base()
                        .accept(NormalForm.INSTANCE)
                        .denominator()
                        .equals(number(Rational.ONE));
        return overPolynomial ? indexOfRoot(atom) : 1;
    }

    /** {@code (b^(1/q))^q = b}, {@code cos^2 = 1 - sin^2}; and a root of {@code a t^n + ... = 0} to the n is the rest over -a. */
    private static Terms powerOf(Expr atom, int degree) {
        if (atom instanceof Power p) {
            return p.base().accept(NormalForm.INSTANCE).numerator();
        }
        if (atom instanceof Call c) {
            Expr sine = Functions.sin(c.argument());
            return number(Rational.ONE)
                    .plus(Algebra.negate(Algebra.square(sine))
                            .accept(NormalForm.INSTANCE)
                            .numerator());
        }
        Constant.Root root = (Constant.Root) atom;
        List<Rational> c = root.polynomial().orElseThrow();
        Map<Monomial, Rational> terms = new LinkedHashMap<>();
        for (int i = 0; i < degree; i++) {
            Monomial power = new Monomial(i == 0 ? Map.of() : Map.of(atom, i), Algebra.ZERO);
            add(terms, power, c.get(i).over(c.get(degree)).negate());
        }
        terms.values().removeIf(Rational::isZero);
        return new Terms(terms);
    }

    private static int indexOfRoot(Expr atom) {
        return atom instanceof Power p
                        && p.exponent() instanceof Num n
                        && n.value().numerator().equals(Rational.ONE.numerator())
                        && n.value().denominator().bitLength() < 16
                ? n.value().denominator().intValueExact()
                : 1;
    }

    private static void add(Map<Monomial, Rational> sum, Monomial m, Rational r) {
        sum.merge(m, r, (a, b) -> {
            Rational total = a.plus(b);
            return total.isZero() ? null : total;
        });
    }

    private static Terms bounded(Map<Monomial, Rational> sum) {
        if (sum.size() > MOST_TERMS) {
            throw new NormalForm.TooManyTerms();
        }
        return new Terms(sum);
    }
}
