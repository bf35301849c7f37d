package org.casewise.notation;

import java.math.BigInteger;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;

/**
 * Canonical form draws 1/200000 out of {@code 0.044715 x^3 + x}; where a notation has decimals, a number that small goes back
 * into a sum.
 */
record DecimalCoefficients(Notation notation) {

    /**
     * Puts the number into a sum whose coefficients it makes decimals, of several into that with the shortest ones; false
     * where there is none.
     */
    boolean drawInto(List<Expr> factors, Rational number) {
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < factors.size(); i++) {
            Expr scaled = Algebra.product(Algebra.num(number), factors.get(i));
            if (factors.get(i) instanceof Sum && hasDecimals(scaled)) {
                int length = lengthOfCoefficients(scaled);
                if (length < shortest) {
                    best = i;
                    shortest = length;
                }
            }
        }
        if (best >= 0) {
            factors.set(best, Algebra.product(Algebra.num(number), factors.get(best)));
        }
        return best >= 0;
    }

    private int lengthOfCoefficients(Expr sum) {
        int length = 0;
        for (Expr term : sum.children()) {
            Rational number = coefficient(term);
            length += notation.isOneNumber(number)
                    ? Decimals.of(number).orElseThrow().plain().length()
                    : number.toString().length();
        }
        return length;
    }

    private static Rational coefficient(Expr term) {
        Expr leading = term instanceof Product p ? p.children().get(0) : term;
        return leading instanceof Num n ? n.value().abs() : Rational.ONE;
    }

    private boolean hasDecimals(Expr sum) {
        boolean any = false;
        for (Expr term : sum.children()) {
            Rational number = coefficient(term);
            any |= notation.isOneNumber(number);
            if (!notation.isOneNumber(number) && number.denominator().compareTo(BigInteger.TEN) > 0) {
                return false;
            }
        }
        return any;
    }
}
