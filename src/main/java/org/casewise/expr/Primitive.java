package org.casewise.expr;

/** An equation's left side without the rational factor that all its terms share. */
public final class Primitive {

    private Primitive() {}

    /** The expression times a number that is not zero: with coprime integer coefficients, the first of them positive. */
    public static Expr of(Expr e) {
        return e instanceof Sum sum
                ? Coefficient.ofSum(sum, true).rest()
                : Coefficient.of(e).rest();
    }
}
