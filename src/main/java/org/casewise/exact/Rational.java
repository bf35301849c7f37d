package org.casewise.exact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction in lowest terms with a positive denominator, so that equal values are equal records.
 *
 * <p>All operations are exact. Division by zero throws {@link ArithmeticException}.
 */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational TWO = of(2);
    public static final Rational MINUS_ONE = of(-1);
    public static final Rational HALF = of(1, 2);

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger unit = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(unit);
            denominator = denominator.divide(unit);
        }
    }

    /** This integer. */
    public static Rational of(long value) {
        return of(BigInteger.valueOf(value));
    }

    /** This quotient in lowest terms. */
    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** This integer. */
    public static Rational of(BigInteger value) {
        return new Rational(value, BigInteger.ONE);
    }

    /** The number that a decimal text such as {@code 0.044715} or {@code 1e-3} means, exactly. */
    public static Rational ofDecimal(String text) {
        BigDecimal decimal = new BigDecimal(text);
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact())
                : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Exactly the number that the double stands for. NaN and infinities throw {@link NumberFormatException}. */
    public static Rational ofDouble(double value) {
        BigDecimal decimal = new BigDecimal(value);
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact())
                : new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether the denominator is 1. */
    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether this is 0. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Whether this is 1. */
    public boolean isOne() {
        return equals(ONE);
    }

    /** The number with the other sign. */
    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    /** The number without its sign. */
    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (denominator.equals(other.denominator)) {
            return new Rational(numerator.add(other.numerator), denominator);
        }
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    /** The product. */
    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; division by zero throws {@link ArithmeticException}. */
    public Rational over(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** One over this number; of zero throws {@link ArithmeticException}. */
    public Rational reciprocal() {
        return new Rational(denominator, numerator);
    }

    /** This number to an integer power; a negative power of zero throws {@link ArithmeticException}. */
    public Rational power(int exponent) {
        return exponent < 0
                ? reciprocal().power(-exponent)
                : new Rational(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** The greatest integer that is not above this number. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The double nearest to this number, ties to even; subnormals and overflow to infinity included. */
    public double toDouble() {
        return DoubleRounding.nearest(this);
    }

    /** The smaller one. */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater one. */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The order of the numbers. */
    @Override
    public int compareTo(Rational other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 3} or {@code -1/2}. */
    @Override
    public String toString() {
        return isInteger() ? numerator.toString() : numerator + "/" + denominator;
    }
}
