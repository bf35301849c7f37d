package org.casewise.expr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Rational;

/** Canonical sums: flat, like terms gathered, sorted without regard to their numbers, the number first. */
final class Sums {

    private final Map<Expr, Rational> coefficients = new LinkedHashMap<>();
    private Rational constant = Rational.ZERO;

    private Sums() {}

    static Expr of(List<Expr> terms) {
        if (terms.size() == 1) {
            return terms.get(0);
        }
        if (terms.size() == 2 && terms.get(0) instanceof Num m && terms.get(1) instanceof Num n) {
            Rational sum = m.value().plus(n.value());
            checkSize(sum);
            return Algebra.num(sum);
        }
        Sums sums = new Sums();
        terms.forEach(sums::add);
        return sums.build();
    }

    private void add(Expr term) {
        if (term instanceof Sum sum) {
            sum.children().forEach(this::add);
        } else if (term instanceof Num n) {
            constant = constant.plus(n.value());
            checkSize(constant);
        } else {
            Coefficient split = Coefficient.of(term);
            coefficients.merge(split.rest(), split.factor(), Rational::plus);
        }
    }

    private Expr build() {
        // Ordered without their numbers: u and -u list their terms alike, so that the last one's sign tells them apart.
        List<Expr> rests = new ArrayList<>(coefficients.keySet());
        rests.removeIf(rest -> coefficients.get(rest).isZero());
        rests.sort(CanonicalOrder.INSTANCE);
        List<Expr> terms = new ArrayList<>(rests.size() + 1);
        if (!constant.isZero()) {
            terms.add(Algebra.num(constant));
        }
        for (Expr rest : rests) {
            Rational factor = coefficients.get(rest);
            checkSize(factor);
            terms.add(Coefficient.join(factor, rest));
        }
        if (terms.isEmpty()) {
            return Algebra.ZERO;
        }
        return terms.size() == 1 ? terms.get(0) : new Sum(terms);
    }

    private static void checkSize(Rational r) {
        Budget.checkBits(r.numerator().bitLength());
        Budget.checkBits(r.denominator().bitLength());
    }
}
