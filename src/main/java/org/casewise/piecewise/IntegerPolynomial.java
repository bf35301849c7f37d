package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** A polynomial with integer coefficients, from the constant one up; the leading one is not zero unless all is. */
record IntegerPolynomial(List<BigInteger> coefficients) {

    /** How many bits a value may have by which a common divisor is looked for. */
    private static final int MOST_BITS = 1 << 19;

    IntegerPolynomial {
        int size = coefficients.size();
        while (size > 1 && coefficients.get(size - 1).signum() == 0) {
            size--;
        }
        coefficients = List.copyOf(coefficients.subList(0, size));
    }

    /** The positive multiple with coprime integer coefficients, so that all signs stay; of a polynomial that is not zero. */
    static IntegerPolynomial of(List<Rational> coefficients) {
        BigInteger denominator = BigInteger.ONE;
        for (Rational c : coefficients) {
            denominator = denominator.divide(denominator.gcd(c.denominator())).multiply(c.denominator());
        }
        List<BigInteger> integers = new ArrayList<>();
        for (Rational c : coefficients) {
            integers.add(c.numerator().multiply(denominator.divide(c.denominator())));
        }
        return new IntegerPolynomial(integers).primitive();
    }

    int degree() {
        return coefficients.size() - 1;
    }

    BigInteger leading() {
        return coefficients.get(degree());
    }

    boolean isZero() {
        return degree() == 0 && leading().signum() == 0;
    }

    /** The bits of the longest coefficient. */
    int bits() {
        return coefficients.stream().mapToInt(BigInteger::bitLength).max().orElseThrow();
    }

    int signAt(Rational x) {
        BigInteger value = BigInteger.ZERO;
        BigInteger scale = BigInteger.ONE;
        for (int i = degree(); i >= 0; i--) {
            value = value.multiply(x.numerator()).add(coefficients.get(i).multiply(scale));
            scale = scale.multiply(x.denominator());
        }
        return value.signum();
    }

    Expr at(Symbol t) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i <= degree(); i++) {
            Expr c = Algebra.num(Rational.of(coefficients.get(i)));
            terms.add(Algebra.product(c, Algebra.power(t, Algebra.num(i))));
        }
        return Algebra.sum(terms);
    }

    IntegerPolynomial derivative() {
        List<BigInteger> d = new ArrayList<>();
        for (int i = 1; i <= degree(); i++) {
            d.add(coefficients.get(i).multiply(BigInteger.valueOf(i)));
        }
        return new IntegerPolynomial(d.isEmpty() ? List.of(BigInteger.ZERO) : d);
    }

    IntegerPolynomial negate() {
        return new IntegerPolynomial(
                coefficients.stream().map(BigInteger::negate).toList());
    }

    IntegerPolynomial minus(IntegerPolynomial other) {
        List<BigInteger> d = new ArrayList<>();
        for (int i = 0; i <= Math.max(degree(), other.degree()); i++) {
            BigInteger a = i <= degree() ? coefficients.get(i) : BigInteger.ZERO;
            d.add(i <= other.degree() ? a.subtract(other.coefficients.get(i)) : a);
        }
        return new IntegerPolynomial(d);
    }

    /** The quotient, where the division leaves nothing over and all its coefficients are integers. */
    Optional<IntegerPolynomial> over(IntegerPolynomial divisor) {
        List<BigInteger> rest = new ArrayList<>(coefficients);
        List<BigInteger> quotient = new ArrayList<>();
        for (int i = degree() - divisor.degree(); i >= 0; i--) {
            BigInteger[] q = rest.get(i + divisor.degree()).divideAndRemainder(divisor.leading());
            if (q[1].signum() != 0) {
                return Optional.empty();
            }
            quotient.add(0, q[0]);
            for (int j = 0; j <= divisor.degree(); j++) {
                rest.set(i + j, rest.get(i + j).subtract(q[0].multiply(divisor.coefficients.get(j))));
            }
        }
        boolean exact = rest.stream().allMatch(r -> r.signum() == 0);
        return exact && !quotient.isEmpty() ? Optional.of(new IntegerPolynomial(quotient)) : Optional.empty();
    }

    /** Without the common divisor of all coefficients; signs stay. */
    private IntegerPolynomial primitive() {
        BigInteger content = BigInteger.ZERO;
        for (BigInteger c : coefficients) {
            content = content.gcd(c);
        }
        BigInteger divisor = content.signum() == 0 ? BigInteger.ONE : content;
        return new IntegerPolynomial(
                coefficients.stream().map(c -> c.divide(divisor)).toList());
    }

    /**
     * The greatest common divisor of two polynomials of which this one is primitive, read off that of their values at one
     * large integer and then tried (Char, Geddes and Gonnet 1984).
     */
    private IntegerPolynomial gcd(IntegerPolynomial given) {
        IntegerPolynomial other = given.primitive();
        BigInteger at =
                BigInteger.ONE.shiftLeft(Math.min(bits(), other.bits()) + 2).add(BigInteger.valueOf(29));
        for (int attempt = 0; attempt < 8; attempt++) {
            if ((long) at.bitLength() * Math.max(degree(), other.degree()) > MOST_BITS) {
                break;
            }
            BigInteger common = valueAt(at).gcd(other.valueAt(at));
            IntegerPolynomial candidate = inPowersOf(at, common).primitive();
            if (over(candidate).isPresent() && other.over(candidate).isPresent()) {
                return candidate;
            }
            at = at.multiply(BigInteger.valueOf(73794)).divide(BigInteger.valueOf(27011));
        }
        throw CannotTell.because(Key.WORK_BOUND);
    }

    private BigInteger valueAt(BigInteger x) {
        BigInteger value = BigInteger.ZERO;
        for (int i = degree(); i >= 0; i--) {
            value = value.multiply(x).add(coefficients.get(i));
        }
        return value;
    }

    /** A number written with digits of either sign, as the coefficients of a polynomial. */
    private static IntegerPolynomial inPowersOf(BigInteger base, BigInteger number) {
        List<BigInteger> digits = new ArrayList<>();
        for (BigInteger rest = number; rest.signum() != 0; ) {
            BigInteger digit = rest.mod(base);
            digit = digit.shiftLeft(1).compareTo(base) > 0 ? digit.subtract(base) : digit;
            digits.add(digit);
            rest = rest.subtract(digit).divide(base);
        }
        return new IntegerPolynomial(digits);
    }

    /** Yun's algorithm: the i-th factor (from 0) holds the roots of multiplicity i + 1, each once; of a primitive polynomial. */
    List<IntegerPolynomial> squareFreeFactors() {
        if (degree() < 2 || Residues.showSquareFree(this)) {
            return List.of(this);
        }
        List<IntegerPolynomial> factors = new ArrayList<>();
        IntegerPolynomial common = gcd(derivative());
        IntegerPolynomial w = over(common).orElseThrow();
        IntegerPolynomial y = derivative().over(common).orElseThrow();
        IntegerPolynomial z = y.minus(w.derivative());
        while (!z.isZero()) {
            IntegerPolynomial factor = w.gcd(z);
            factors.add(factor);
            w = w.over(factor).orElseThrow();
            y = z.over(factor).orElseThrow();
            z = y.minus(w.derivative());
        }
        factors.add(w);
        return factors;
    }
}
