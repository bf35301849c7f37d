package org.casewise.expr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * An expression seen as a polynomial in one symbol: the coefficients from the constant one up, none of which contains
 * the symbol; the leading one is not written as zero, unless the polynomial is.
 */
public record Polynomial(List<Expr> coefficients) {

    private static final int MAX_DEGREE = 64;

    public Polynomial {
        List<Expr> trimmed = new ArrayList<>(coefficients);
        while (trimmed.size() > 1 && Algebra.isZero(trimmed.get(trimmed.size() - 1))) {
            trimmed.remove(trimmed.size() - 1);
        }
        coefficients = List.copyOf(trimmed);
    }

    /** The polynomial that the expression is in x, or empty where it is none (or one of a very high degree). */
    public static Optional<Polynomial> of(Expr e, Symbol x) {
        return Optional.ofNullable(e.accept(new Reader(x)));
    }

    public int degree() {
        return coefficients.size() - 1;
    }

    public Expr coefficient(int power) {
        return power < coefficients.size() ? coefficients.get(power) : Algebra.ZERO;
    }

    public Expr leading() {
        return coefficient(degree());
    }

    /** The coefficients as exact fractions, or empty if one of them is anything else. */
    public Optional<List<Rational>> rational() {
        List<Rational> values = new ArrayList<>();
        for (Expr c : coefficients) {
            if (!(c instanceof Num n)) {
                return Optional.empty();
            }
            values.add(n.value());
        }
        return Optional.of(values);
    }

    private Polynomial times(Polynomial other) {
        List<List<Expr>> sums = new ArrayList<>();
        for (int i = 0; i <= degree() + other.degree(); i++) {
            sums.add(new ArrayList<>());
        }
        for (int i = 0; i <= degree(); i++) {
            if (Algebra.isZero(coefficient(i))) {
                continue;
            }
            for (int j = 0; j <= other.degree(); j++) {
                if (!Algebra.isZero(other.coefficient(j))) {
                    sums.get(i + j).add(Algebra.product(coefficient(i), other.coefficient(j)));
                }
            }
        }
        return new Polynomial(sums.stream().map(Algebra::sum).toList());
    }

    /** Reads an expression as a polynomial; null where it is none. */
    private record Reader(Symbol x) implements Expr.Visitor<Polynomial> {

        private Polynomial constantOrNull(Expr e) {
            return Symbols.occurs(x, e) ? null : new Polynomial(List.of(e));
        }

        @Override
        public Polynomial num(Num e) {
            return new Polynomial(List.of(e));
        }

        @Override
        public Polynomial constant(Constant e) {
            return new Polynomial(List.of(e));
        }

        @Override
        public Polynomial symbol(Symbol e) {
            return e.equals(x) ? new Polynomial(List.of(Algebra.ZERO, Algebra.ONE)) : new Polynomial(List.of(e));
        }

        @Override
        public Polynomial sum(Sum e) {
            List<List<Expr>> sums = new ArrayList<>();
            for (Expr term : e.children()) {
                Polynomial p = term.accept(this);
                if (p == null) {
                    return null;
                }
                for (int i = 0; i <= p.degree(); i++) {
                    if (i == sums.size()) {
                        sums.add(new ArrayList<>());
                    }
                    sums.get(i).add(p.coefficient(i));
                }
            }
            return new Polynomial(sums.stream().map(Algebra::sum).toList());
        }

        @Override
        public Polynomial product(Product e) {
            Polynomial total = new Polynomial(List.of(Algebra.ONE));
            for (Expr factor : e.children()) {
                Polynomial p = factor.accept(this);
                if (p == null || total.degree() + p.degree() > MAX_DEGREE) {
                    return null;
                }
                total = total.times(p);
            }
            return total;
        }

        @Override
        public Polynomial power(Power e) {
            Polynomial base = e.base().accept(this);
            boolean natural = e.exponent() instanceof Num n
                    && n.value().isInteger()
                    && n.value().signum() > 0
                    && n.value().numerator().bitLength() < 8;
            if (base == null || !natural) {
                return constantOrNull(e);
            }
            int exponent = ((Num) e.exponent()).value().numerator().intValueExact();
            if (base.degree() == 0 || base.degree() * exponent > MAX_DEGREE) {
                return constantOrNull(e);
            }
            if (e.base().equals(x)) {
                List<Expr> coefficients = new ArrayList<>(Collections.nCopies(exponent, Algebra.ZERO));
                coefficients.add(Algebra.ONE);
                return new Polynomial(coefficients);
            }
            Polynomial total = base;
            for (int i = 1; i < exponent; i++) {
                total = total.times(base);
            }
            return total;
        }

        @Override
        public Polynomial call(Call e) {
            return constantOrNull(e);
        }
    }
}
