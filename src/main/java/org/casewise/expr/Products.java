package org.casewise.expr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.Rational;

/**
 * Canonical products: flat, equal bases gathered by adding exponents, sorted, the number first. Powers of e gather into
 * one exponential, and roots of numbers under one exponent into one root.
 */
final class Products {

    private final Map<Expr, List<Expr>> exponents = new LinkedHashMap<>();
    private final Map<Rational, Rational> radicands = new LinkedHashMap<>();
    private Rational number = Rational.ONE;

    private Products() {}

    static Expr of(List<Expr> factors) {
        if (factors.size() == 1) {
            return factors.get(0);
        }
        if (factors.size() == 2 && factors.get(0) instanceof Num n) {
            return factors.get(1) instanceof Num m
                    ? product(n.value(), m.value())
                    : numberTimes(n.value(), factors.get(1));
        }
        Products products = new Products();
        factors.forEach(products::add);
        return products.build();
    }

    /** A number times anything else that is canonical already; numbers distribute over sums. */
    private static Expr numberTimes(Rational factor, Expr e) {
        if (factor.isZero()) {
            return Algebra.ZERO;
        }
        if (factor.isOne()) {
            return e;
        }
        if (e instanceof Sum sum) {
            return Coefficient.scale(sum, factor);
        }
        Coefficient split = Coefficient.of(e);
        Rational product = split.factor().times(factor);
        checkSize(product);
        return Coefficient.join(product, split.rest());
    }

    private static Expr product(Rational a, Rational b) {
        Rational product = a.times(b);
        checkSize(product);
        return Algebra.num(product);
    }

    private static void checkSize(Rational r) {
        Budget.checkBits(r.numerator().bitLength());
        Budget.checkBits(r.denominator().bitLength());
    }

    private void add(Expr factor) {
        if (factor instanceof Product p) {
            p.children().forEach(this::add);
        } else if (factor instanceof Num n) {
            number = number.times(n.value());
        } else if (factor instanceof Power p && p.base() instanceof Num b && p.exponent() instanceof Num q) {
            radicands.merge(q.value(), b.value(), Rational::times);
        } else if (factor instanceof Power p) {
            gather(p.base(), p.exponent());
        } else if (factor instanceof Call c && c.function() == Elementary.EXP) {
            gather(Algebra.E, c.argument());
        } else {
            gather(factor, Algebra.ONE);
        }
    }

    private void gather(Expr base, Expr exponent) {
        exponents.computeIfAbsent(base, key -> new ArrayList<>()).add(exponent);
    }

    private Expr build() {
        if (number.isZero()) {
            return Algebra.ZERO;
        }
        List<Expr> others = new ArrayList<>();
        radicands.forEach((exponent, radicand) -> collect(Powers.ofNumber(radicand, exponent), others));
        exponents.forEach((base, list) -> collect(Powers.of(base, Sums.of(list)), others));
        if (others.size() > 1) {
            others.replaceAll(this::withoutContent);
            others.removeIf(e -> Algebra.isNum(e, Rational.ONE));
        }
        checkSize(number);
        if (others.isEmpty()) {
            return Algebra.num(number);
        }
        if (others.size() == 1) {
            return numberTimes(number, others.get(0));
        }
        if (gathersAgain(others)) {
            return Products.of(withNumber(others));
        }
        others.sort(CanonicalOrder.INSTANCE);
        return new Product(withNumber(others));
    }

    private List<Expr> withNumber(List<Expr> others) {
        if (!number.isOne()) {
            others.add(0, Algebra.num(number));
        }
        return others;
    }

    /** Takes the numbers out of a finished power, and takes products apart again. */
    private void collect(Expr e, List<Expr> others) {
        if (e instanceof Num n) {
            number = number.times(n.value());
        } else if (e instanceof Product p) {
            p.children().forEach(child -> collect(child, others));
        } else {
            others.add(e);
        }
    }

    private Expr withoutContent(Expr factor) {
        if (factor instanceof Sum sum) {
            Coefficient split = Coefficient.ofSum(sum, true);
            number = number.times(split.factor());
            return split.rest();
        }
        return factor;
    }

    /** Whether taking contents and roots out left two factors over one base, or two roots of numbers under one exponent. */
    private static boolean gathersAgain(List<Expr> factors) {
        Set<Expr> bases = new HashSet<>();
        Set<Expr> exponentsOfNumbers = new HashSet<>();
        for (Expr factor : factors) {
            boolean isNew;
            if (factor instanceof Power p && p.base() instanceof Num && p.exponent() instanceof Num) {
                isNew = exponentsOfNumbers.add(p.exponent());
            } else if (factor instanceof Power p) {
                isNew = bases.add(p.base());
            } else if (factor instanceof Call c && c.function() == Elementary.EXP) {
                isNew = bases.add(Algebra.E);
            } else {
                isNew = bases.add(factor);
            }
            if (!isNew) {
                return true;
            }
        }
        return false;
    }
}
