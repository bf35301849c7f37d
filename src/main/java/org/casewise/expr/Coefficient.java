package org.casewise.expr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;

/** A term split into its rational factor and the rest, which is neither a number nor a multiple of one. */
record Coefficient(Rational factor, Expr rest) {

    static Coefficient of(Expr term) {
        if (term instanceof Product p && p.children().get(0) instanceof Num n) {
            List<Expr> others = p.children().subList(1, p.children().size());
            return new Coefficient(n.value(), others.size() == 1 ? others.get(0) : new Product(others));
        }
        return new Coefficient(Rational.ONE, term);
    }

    /** The product of the two, for a rest that is no number and no sum. */
    static Expr join(Rational factor, Expr rest) {
        if (factor.isOne()) {
            return rest;
        }
        List<Expr> factors = new ArrayList<>();
        factors.add(Algebra.num(factor));
        if (rest instanceof Product p) {
            factors.addAll(p.children());
        } else {
            factors.add(rest);
        }
        return new Product(factors);
    }

    /**
     * A sum as a number times a sum whose coefficients are integers without a common divisor. With {@code signed} the
     * number also takes the sign that makes the first coefficient positive.
     */
    static Coefficient ofSum(Sum sum, boolean signed) {
        BigInteger divisor = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Expr term : sum.children()) {
            Rational r = term instanceof Num n ? n.value() : of(term).factor();
            divisor = divisor.gcd(r.numerator());
            denominator = denominator.divide(denominator.gcd(r.denominator())).multiply(r.denominator());
        }
        Expr last = sum.children().get(sum.children().size() - 1);
        Rational leading = last instanceof Num n ? n.value() : of(last).factor();
        Rational content = new Rational(divisor, denominator);
        if (signed && leading.signum() < 0) {
            content = content.negate();
        }
        return content.isOne()
                ? new Coefficient(content, sum)
                : new Coefficient(content, scale(sum, content.reciprocal()));
    }

    static Expr scale(Sum sum, Rational factor) {
        List<Expr> terms = new ArrayList<>();
        for (Expr term : sum.children()) {
            if (term instanceof Num n) {
                terms.add(Algebra.num(n.value().times(factor)));
            } else {
                Coefficient split = of(term);
                terms.add(join(split.factor().times(factor), split.rest()));
            }
        }
        return Sums.of(terms);
    }
}
