package org.casewise.piecewise;

import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;

/** A point of the line, exactly and as an enclosure. */
record Mark(Expr at, Ball ball) {

    private static final int BITS = 192;

    static Mark of(Expr at) {
        return new Mark(at, at instanceof Num n ? Ball.of(n.value()) : Enclosing.of(at, BITS));
    }

    static Mark of(Rational at) {
        return of(Algebra.num(at));
    }

    /** All numbers from this point to the other one, which is not left of it. */
    Ball to(Mark right) {
        return Ball.between(ball.lower(), right.ball.upper().max(ball.lower()));
    }

    /** A short fraction well between the two points. */
    Rational middle(Mark right) {
        Rational low = ball.upper();
        Rational width = right.ball.lower().minus(low);
        if (width.signum() <= 0) {
            throw new ArithmeticException("no room between the points");
        }
        // A multiple of a power of two that is at most a quarter of the width: the nearest one to the middle fits.
        int bits = 2 - (width.numerator().bitLength() - width.denominator().bitLength() - 1);
        Rational step = Rational.TWO.power(-bits);
        Rational middle = low.plus(width.times(Rational.HALF));
        return Rational.of(middle.over(step).plus(Rational.HALF).floor()).times(step);
    }
}
