package org.casewise.expr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Rational;

/**
 * An expression over one common denominator, hyperbolic functions and tan written with exponentials, sin and cos.
 *
 * @param below the bases of the denominator with their positive exponents
 */
public record Fraction(Expr above, Map<Expr, Rational> below) {

    /** The fraction of an expression; equal to it wherever that is defined. */
    public static Fraction of(Expr e) {
        return e.accept(new Reading());
    }

    /** The denominator written out; 1 where there is none. */
    public Expr denominator() {
        List<Expr> powers = new ArrayList<>(List.of(Algebra.ONE));
        below.forEach((base, n) -> powers.add(Algebra.power(base, Algebra.num(n))));
        return Algebra.product(powers);
    }

    /** The numerator without brackets, where that is not too long. */
    public Expr numerator() {
        return NormalForm.expanded(above).orElse(above);
    }

    private static Fraction whole(Expr e) {
        return new Fraction(e, Map.of());
    }

    private Fraction times(Fraction other) {
        Map<Expr, Rational> product = new LinkedHashMap<>(below);
        other.below.forEach((base, n) -> product.merge(base, n, Rational::plus));
        return new Fraction(Algebra.product(above, other.above), product);
    }

    private Fraction power(int n) {
        Map<Expr, Rational> power = new LinkedHashMap<>();
        below.forEach((base, k) -> power.put(base, k.times(Rational.of(n))));
        return new Fraction(Algebra.power(above, Algebra.num(n)), power);
    }

    private Fraction reciprocal() {
        List<Expr> up = new ArrayList<>(List.of(Algebra.ONE));
        below.forEach((base, n) -> up.add(Algebra.power(base, Algebra.num(n))));
        Map<Expr, Rational> down = new LinkedHashMap<>();
        for (Expr factor : above instanceof Product p ? p.children() : List.of(above)) {
            if (factor instanceof Num || factor instanceof Call c && c.function() == Elementary.EXP) {
                up.add(Algebra.power(factor, Algebra.MINUS_ONE));
            } else if (factor instanceof Power p && p.exponent() instanceof Num n) {
                if (n.value().signum() > 0) {
                    down.merge(p.base(), n.value(), Rational::plus);
                } else {
                    up.add(Algebra.power(factor, Algebra.MINUS_ONE));
                }
            } else {
                down.merge(factor, Rational.ONE, Rational::plus);
            }
        }
        return new Fraction(Algebra.product(up), down);
    }

    private static Fraction sum(List<Fraction> terms) {
        Map<Expr, Rational> common = new LinkedHashMap<>();
        terms.forEach(t -> t.below.forEach((base, n) -> common.merge(base, n, Rational::max)));
        List<Expr> numerators = new ArrayList<>();
        for (Fraction term : terms) {
            List<Expr> factors = new ArrayList<>(List.of(term.above));
            common.forEach((base, n) -> {
                Rational missing = n.minus(term.below.getOrDefault(base, Rational.ZERO));
                factors.add(Algebra.power(base, Algebra.num(missing)));
            });
            numerators.add(Algebra.product(factors));
        }
        return new Fraction(Algebra.sum(numerators), common);
    }

    /** From the leaves up. */
    private static final class Reading implements Expr.Visitor<Fraction> {

        @Override
        public Fraction num(Num e) {
            return whole(e);
        }

        @Override
        public Fraction constant(Constant e) {
            return whole(e);
        }

        @Override
        public Fraction symbol(Symbol e) {
            return whole(e);
        }

        @Override
        public Fraction sum(Sum e) {
            return Fraction.sum(e.children().stream().map(t -> t.accept(this)).toList());
        }

        @Override
        public Fraction product(Product e) {
            Fraction total = whole(Algebra.ONE);
            for (Expr factor : e.children()) {
                total = total.times(factor.accept(this));
            }
            return total;
        }

        @Override
        public Fraction power(Power e) {
            if (!(e.exponent() instanceof Num n) || n.value().numerator().bitLength() > 8) {
                return whole(e);
            }
            if (n.value().isInteger()) {
                int exponent = n.value().numerator().intValueExact();
                Fraction base = e.base().accept(this).power(Math.abs(exponent));
                return exponent < 0 ? base.reciprocal() : base;
            }
            return n.value().signum() > 0
                    ? whole(e)
                    : new Fraction(Algebra.ONE, Map.of(e.base(), n.value().negate()));
        }

        @Override
        public Fraction call(Call e) {
            Expr u = e.argument();
            return switch (e.function()) {
                case SINH, COSH -> {
                    Expr down = Functions.exp(Algebra.negate(u));
                    Expr other = e.function() == Elementary.SINH ? Algebra.negate(down) : down;
                    yield whole(Algebra.product(Algebra.HALF, Algebra.sum(Functions.exp(u), other)));
                }
                case TANH -> {
                    Expr square = Functions.exp(Algebra.product(Algebra.TWO, u));
                    yield new Fraction(
                            Algebra.minus(square, Algebra.ONE), Map.of(Algebra.sum(square, Algebra.ONE), Rational.ONE));
                }
                case TAN -> new Fraction(Functions.sin(u), Map.of(Functions.cos(u), Rational.ONE));
                default -> whole(e);
            };
        }
    }
}
