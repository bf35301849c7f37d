package org.casewise.expr;

import java.util.List;
import org.casewise.exact.Rational;

/**
 * The only way to build expressions. Each method returns the canonical form: sums and products flat and sorted, numbers
 * folded, like terms and equal bases gathered, numbers distributed over sums. Products of sums are never expanded, and
 * nothing is rewritten that would need to know where the variable stands.
 */
public final class Algebra {

    public static final Expr ZERO = new Num(Rational.ZERO);
    public static final Expr ONE = new Num(Rational.ONE);
    public static final Expr TWO = new Num(Rational.TWO);
    public static final Expr MINUS_ONE = new Num(Rational.MINUS_ONE);
    public static final Expr HALF = new Num(Rational.HALF);
    public static final Expr PI = new Constant.Pi();
    public static final Expr E = new Constant.EulerNumber();

    private Algebra() {}

    public static Expr num(Rational value) {
        return value.isZero() ? ZERO : value.isOne() ? ONE : new Num(value);
    }

    public static Expr num(long value) {
        return num(Rational.of(value));
    }

    public static Symbol symbol(String name) {
        return new Symbol(name);
    }

    public static Expr sum(List<Expr> terms) {
        return Sums.of(terms);
    }

    public static Expr sum(Expr... terms) {
        return Sums.of(List.of(terms));
    }

    public static Expr product(List<Expr> factors) {
        return Products.of(factors);
    }

    public static Expr product(Expr... factors) {
        return Products.of(List.of(factors));
    }

    public static Expr minus(Expr a, Expr b) {
        return sum(a, negate(b));
    }

    public static Expr negate(Expr e) {
        return product(MINUS_ONE, e);
    }

    /** The quotient; an exact zero as the denominator throws {@link ArithmeticException}. */
    public static Expr over(Expr numerator, Expr denominator) {
        return product(numerator, power(denominator, MINUS_ONE));
    }

    /**
     * The power; an exact zero to a negative exponent, or a negative number to an exponent that is not an integer,
     * throws {@link ArithmeticException}. Zero to the zero is 1, the empty product.
     */
    public static Expr power(Expr base, Expr exponent) {
        return Powers.of(base, exponent);
    }

    public static Expr square(Expr e) {
        return power(e, TWO);
    }

    public static Expr sqrt(Expr e) {
        return power(e, HALF);
    }

    /** The function's value at the argument; outside its domain an exact number throws {@link ArithmeticException}. */
    public static Expr call(Elementary function, Expr argument) {
        return Calls.of(function, argument);
    }

    public static boolean isNum(Expr e, Rational value) {
        return e instanceof Num n && n.value().equals(value);
    }

    public static boolean isZero(Expr e) {
        return isNum(e, Rational.ZERO);
    }

    static boolean isInteger(Expr e) {
        return e instanceof Num n && n.value().isInteger();
    }
}
