package org.casewise.expr;

import org.casewise.exact.Rational;

/** A quotient of two polynomials over atoms; the denominator is not zero. */
record Quotient(Terms numerator, Terms denominator) {

    static Quotient of(Terms numerator) {
        return new Quotient(numerator, Terms.number(Rational.ONE));
    }

    Quotient plus(Quotient other) {
        if (denominator.equals(other.denominator)) {
            return new Quotient(numerator.plus(other.numerator), denominator);
        }
        return new Quotient(
                numerator.times(other.denominator).plus(other.numerator.times(denominator)),
                denominator.times(other.denominator));
    }

    Quotient times(Quotient other) {
        return new Quotient(numerator.times(other.numerator), denominator.times(other.denominator));
    }

    boolean isMonomial() {
        return numerator.coefficients().size() <= 1
                && denominator.coefficients().size() <= 1;
    }

    Quotient power(int exponent) {
        if (exponent < 0) {
            if (numerator.isZero()) {
                throw new ArithmeticException("division by zero");
            }
            return new Quotient(denominator, numerator).power(-exponent);
        }
        Quotient total = of(Terms.number(Rational.ONE));
        for (int i = 0; i < exponent; i++) {
            total = total.times(this);
        }
        return total;
    }
}
