package org.casewise.expr;

import java.math.BigInteger;
import org.casewise.exact.Rational;

/** Logarithms of fractions as sums of those of primes, between which no rule holds. */
final class PrimeLogarithms {

    private static final int LARGEST_PRIME = 1000;

    private PrimeLogarithms() {}

    /** {@code log(3/2) = log(3) - log(2)}: the logarithms of small primes, and of what is left, are the atoms. */
    static Quotient of(Rational r) {
        Quotient total = of(r.numerator());
        return total.plus(of(r.denominator()).times(NormalForm.number(-1)));
    }

    private static Quotient of(BigInteger n) {
        Quotient total = NormalForm.number(0);
        BigInteger rest = n;
        for (int prime = 2; prime < LARGEST_PRIME && rest.bitLength() > 1; prime++) {
            BigInteger p = BigInteger.valueOf(prime);
            int times = 0;
            for (BigInteger[] qr = rest.divideAndRemainder(p); qr[1].signum() == 0; qr = rest.divideAndRemainder(p)) {
                rest = qr[0];
                times++;
            }
            if (times > 0) {
                total = total.plus(
                        NormalForm.atom(Functions.log(Algebra.num(prime))).times(NormalForm.number(times)));
            }
        }
        Coefficient left = Coefficient.of(Functions.log(Algebra.num(Rational.of(rest))));
        return rest.bitLength() > 1
                ? total.plus(NormalForm.atom(left.rest()).times(Quotient.of(Terms.number(left.factor()))))
                : total;
    }
}
