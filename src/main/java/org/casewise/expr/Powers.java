package org.casewise.expr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;

/** Canonical powers. */
final class Powers {

    /** Primes are divided out of a radicand up to this bound; a larger square factor stays under its root. */
    private static final int TRIAL_DIVISION_BOUND = 1000;

    private static final int SMALL_BITS = 64;
    /** The bits of the index of a root beyond which nothing is brought out from under it. */
    private static final int LONGEST_INDEX = 10;

    private Powers() {}

    static Expr of(Expr base, Expr exponent) {
        if (Algebra.isZero(exponent)) {
            return Algebra.ONE;
        }
        if (Algebra.isNum(exponent, Rational.ONE) || Algebra.isNum(base, Rational.ONE)) {
            return base;
        }
        if (base.equals(Algebra.E)) {
            return Calls.of(Elementary.EXP, exponent);
        }
        if (base instanceof Call c && c.function() == Elementary.EXP) {
            return Calls.of(Elementary.EXP, Products.of(List.of(c.argument(), exponent)));
        }
        if (exponent instanceof Num n) {
            return toNumber(base, n.value());
        }
        return Algebra.isZero(base) ? ofZero(exponent) : new Power(base, exponent);
    }

    /** A power that might not exist is none: in a product with 0 it would vanish unseen. */
    private static Expr ofZero(Expr exponent) {
        if (!Enclosing.isPositive(exponent)) {
            throw new ArithmeticException("a power of zero whose exponent may not be positive");
        }
        return Algebra.ZERO;
    }

    private static Expr toNumber(Expr base, Rational exponent) {
        if (base instanceof Num n) {
            return ofNumber(n.value(), exponent);
        }
        if (base instanceof Power p && (exponent.isInteger() || !isEvenInteger(p.exponent()))) {
            return ofPower(p, exponent);
        }
        if (base instanceof Product p) {
            return exponent.isInteger() ? factorByFactor(p, exponent) : positiveNumberOut(p, exponent);
        }
        if (base instanceof Sum s) {
            Coefficient split = Coefficient.ofSum(s, exponent.isInteger());
            if (!split.factor().isOne()) {
                return Products.of(
                        List.of(ofNumber(split.factor(), exponent), new Power(split.rest(), Algebra.num(exponent))));
            }
        }
        return new Power(base, Algebra.num(exponent));
    }

    /**
     * {@code (b^m)^n = b^(m n)}: for an integer n always; for another n only where b^m >= 0 forces b >= 0, which an even
     * m does not. A symbolic m might be even, so it stays.
     */
    private static Expr ofPower(Power p, Rational exponent) {
        if (!exponent.isInteger() && !(p.exponent() instanceof Num)) {
            return new Power(p, Algebra.num(exponent));
        }
        return of(p.base(), Products.of(List.of(p.exponent(), Algebra.num(exponent))));
    }

    private static boolean isEvenInteger(Expr e) {
        return e instanceof Num n
                && n.value().isInteger()
                && !n.value().numerator().testBit(0);
    }

    private static Expr factorByFactor(Product p, Rational exponent) {
        List<Expr> factors = new ArrayList<>();
        for (Expr factor : p.children()) {
            factors.add(of(factor, Algebra.num(exponent)));
        }
        return Products.of(factors);
    }

    private static Expr positiveNumberOut(Product p, Rational exponent) {
        Coefficient split = Coefficient.of(p);
        Rational size = split.factor().abs();
        if (size.isOne()) {
            return new Power(p, Algebra.num(exponent));
        }
        Expr rest = split.factor().signum() < 0 ? Algebra.negate(split.rest()) : split.rest();
        return Products.of(List.of(ofNumber(size, exponent), of(rest, Algebra.num(exponent))));
    }

    /** An exact number to a rational power: integer powers are carried out, roots lose their perfect powers. */
    static Expr ofNumber(Rational base, Rational exponent) {
        if (base.isZero() && exponent.signum() < 0) {
            throw new ArithmeticException("division by zero");
        }
        if (base.signum() < 0 && !exponent.isInteger()) {
            throw new ArithmeticException("a negative number to a power that is not an integer");
        }
        if (base.isZero() || base.isOne()) {
            return Algebra.num(base);
        }
        Rational whole = Rational.of(exponent.floor());
        Rational fraction = exponent.minus(whole);
        if (fraction.denominator().bitLength() > LONGEST_INDEX) {
            return new Power(Algebra.num(base), Algebra.num(exponent));
        }
        Rational integerPart = integerPower(base, whole.numerator());
        if (fraction.isZero()) {
            return Algebra.num(integerPart);
        }
        // (a/b)^(j/k) = (a^j b^(k-j))^(1/k) / b for 0 < j < k: one integer under one root.
        int k = fraction.denominator().intValueExact();
        int j = fraction.numerator().intValueExact();
        BigInteger radicand = powerOf(base.numerator(), j).multiply(powerOf(base.denominator(), k - j));
        return root(radicand, k, integerPart.over(Rational.of(base.denominator())));
    }

    private static Expr root(BigInteger radicand, int k, Rational outside) {
        BigInteger inside = BigInteger.ONE;
        BigInteger taken = BigInteger.ONE;
        BigInteger rest = radicand;
        for (int prime = 2; prime < TRIAL_DIVISION_BOUND; prime++) {
            BigInteger p = BigInteger.valueOf(prime);
            if (rest.bitLength() < SMALL_BITS && p.pow(k).compareTo(rest) > 0) {
                // No smaller factor is left, and this one not often enough.
                break;
            }
            int count = 0;
            for (BigInteger[] qr = rest.divideAndRemainder(p); qr[1].signum() == 0; qr = rest.divideAndRemainder(p)) {
                rest = qr[0];
                count++;
            }
            taken = taken.multiply(p.pow(count / k));
            inside = inside.multiply(p.pow(count % k));
        }
        BigInteger exact = exactRoot(rest, k);
        if (exact != null) {
            taken = taken.multiply(exact);
        } else {
            inside = inside.multiply(rest);
        }
        Rational number = outside.times(Rational.of(taken));
        if (inside.equals(BigInteger.ONE)) {
            return Algebra.num(number);
        }
        Power power = new Power(Algebra.num(Rational.of(inside)), Algebra.num(Rational.of(1, k)));
        return Products.of(List.of(Algebra.num(number), power));
    }

    /** The k-th root of a positive integer if it is an integer, else null. */
    static BigInteger exactRoot(BigInteger n, int k) {
        if (n.equals(BigInteger.ONE)) {
            return n;
        }
        // Newton's method from above: it falls until it reaches the whole part of the root.
        BigInteger root = BigInteger.ONE.shiftLeft(n.bitLength() / k + 1);
        BigInteger less = BigInteger.valueOf(k - 1);
        BigInteger index = BigInteger.valueOf(k);
        while (true) {
            BigInteger next = root.multiply(less).add(n.divide(root.pow(k - 1))).divide(index);
            if (next.compareTo(root) >= 0) {
                return root.pow(k).equals(n) ? root : null;
            }
            root = next;
        }
    }

    private static Rational integerPower(Rational base, BigInteger exponent) {
        Budget.checkBits(exponent.bitLength() > 31 ? Long.MAX_VALUE : 0);
        int n = exponent.intValueExact();
        long bits = Math.max(base.numerator().bitLength(), base.denominator().bitLength());
        boolean unit = base.abs().isOne();
        Budget.checkBits(unit ? 0 : (bits - 1) * Math.abs((long) n));
        return unit ? base.power(n & 1) : base.power(n);
    }

    private static BigInteger powerOf(BigInteger base, int exponent) {
        Budget.checkBits((base.bitLength() - 1L) * exponent);
        return base.pow(exponent);
    }
}
