package org.casewise.piecewise;

import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;

/** The cosine and the sine of an angle, or one positive multiple of both. */
record Rotation(Expr cosine, Expr sine) {

    static final Rotation NONE = new Rotation(Algebra.ONE, Algebra.ZERO);

    static Rotation by(Expr angle) {
        return new Rotation(Functions.cos(angle), Functions.sin(angle));
    }

    Rotation then(Rotation next) {
        return new Rotation(
                Algebra.minus(Algebra.product(cosine, next.cosine), Algebra.product(sine, next.sine)),
                Algebra.sum(Algebra.product(sine, next.cosine), Algebra.product(cosine, next.sine)));
    }

    /** So many times, backwards if the number is negative. */
    Rotation times(int n) {
        Rotation once = n < 0 ? new Rotation(cosine, Algebra.negate(sine)) : this;
        Rotation all = NONE;
        for (int i = Math.abs(n); i > 0; i--) {
            all = all.then(once);
        }
        return all;
    }
}
