package org.casewise.expr;

import static org.casewise.expr.Algebra.HALF;
import static org.casewise.expr.Algebra.ONE;
import static org.casewise.expr.Algebra.call;
import static org.casewise.expr.Algebra.negate;
import static org.casewise.expr.Algebra.num;
import static org.casewise.expr.Algebra.over;
import static org.casewise.expr.Algebra.power;
import static org.casewise.expr.Algebra.product;
import static org.casewise.expr.Algebra.sqrt;
import static org.casewise.expr.Algebra.square;
import static org.casewise.expr.Algebra.sum;

/** Applications of elementary functions, and the functions that are written with others, by their usual names. */
public final class Functions {

    private Functions() {}

    public static Expr exp(Expr u) {
        return call(Elementary.EXP, u);
    }

    public static Expr log(Expr u) {
        return call(Elementary.LOG, u);
    }

    public static Expr sin(Expr u) {
        return call(Elementary.SIN, u);
    }

    public static Expr cos(Expr u) {
        return call(Elementary.COS, u);
    }

    public static Expr tan(Expr u) {
        return call(Elementary.TAN, u);
    }

    public static Expr sinh(Expr u) {
        return call(Elementary.SINH, u);
    }

    public static Expr cosh(Expr u) {
        return call(Elementary.COSH, u);
    }

    public static Expr tanh(Expr u) {
        return call(Elementary.TANH, u);
    }

    public static Expr cbrt(Expr u) {
        return call(Elementary.CBRT, u);
    }

    public static Expr erf(Expr u) {
        return call(Elementary.ERF, u);
    }

    public static Expr expm1(Expr u) {
        return sum(exp(u), num(-1));
    }

    public static Expr log1p(Expr u) {
        return log(sum(ONE, u));
    }

    /** The logarithm of u to an integer base above 1. */
    public static Expr logToBase(int base, Expr u) {
        return over(log(u), log(num(base)));
    }

    public static Expr erfc(Expr u) {
        return sum(ONE, negate(erf(u)));
    }

    /** The standard normal distribution function. */
    public static Expr normalCdf(Expr u) {
        return product(HALF, sum(ONE, erf(over(u, sqrt(num(2))))));
    }

    /** The standard normal density. */
    public static Expr normalPdf(Expr u) {
        return over(exp(product(num(-1), HALF, square(u))), sqrt(product(num(2), Algebra.PI)));
    }

    public static Expr sigmoid(Expr u) {
        return power(sum(ONE, exp(negate(u))), num(-1));
    }

    public static Expr softplus(Expr u) {
        return log(sum(ONE, exp(u)));
    }
}
