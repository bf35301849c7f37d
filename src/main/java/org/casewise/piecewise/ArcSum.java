package org.casewise.piecewise;

import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;

/**
 * Whether a sum of integer multiples of arc tangents of fractions and of a quarter of the circle's number is zero: it is the
 * argument of a product of Gaussian numbers, so that it is zero where that product is a positive number and the sum is below
 * one turn (Machin's formula and its like).
 */
final class ArcSum {

    private static final int MOST_BITS = 20_000;

    /** The number so far, of which only the argument matters. */
    private Rational real = Rational.ONE;

    private Rational imaginary = Rational.ZERO;

    private ArcSum() {}

    /** True only if the number is zero; false says nothing. */
    static boolean isZero(Expr number) {
        if (!(number instanceof Sum sum)) {
            return false;
        }
        Rational common = Rational.ONE;
        for (Expr term : sum.children()) {
            Optional<Rational> factor = factor(term);
            if (factor.isEmpty()) {
                return false;
            }
            common = common.times(Rational.of(factor.get().times(common).denominator()));
        }
        ArcSum arcs = new ArcSum();
        for (Expr term : sum.children()) {
            if (!arcs.turn(term, factor(term).orElseThrow().times(common))) {
                return false;
            }
        }
        boolean straight = arcs.imaginary.isZero() && arcs.real.signum() > 0;
        Ball size =
                Enclosing.of(Algebra.product(Algebra.num(common), number), 64).abs();
        return straight && size.minus(Ball.ONE, 64).sign() < 0;
    }

    /** The multiple in which an arc tangent of a fraction, or a quarter of the circle's number, occurs. */
    private static Optional<Rational> factor(Expr term) {
        Expr arc = term instanceof Product p
                        && p.children().size() == 2
                        && p.children().get(0) instanceof Num
                ? p.children().get(1)
                : term;
        boolean ofFraction = arc instanceof Call c && c.function() == Elementary.ATAN && c.argument() instanceof Num;
        if (!ofFraction && !arc.equals(Algebra.PI)) {
            return Optional.empty();
        }
        Rational times = ((Num) Algebra.over(term, arc)).value();
        return Optional.of(ofFraction ? times : times.times(Rational.of(4)));
    }

    /** Turns by an integer multiple; false where the numbers would be too long. */
    private boolean turn(Expr term, Rational times) {
        Expr arc = term instanceof Product p ? p.children().get(1) : term;
        Rational slope = arc instanceof Call c ? ((Num) c.argument()).value() : Rational.ONE;
        if (times.abs().compareTo(Rational.of(MOST_BITS)) > 0) {
            return false;
        }
        Rational step = times.signum() < 0 ? slope.negate() : slope;
        for (int i = times.abs().numerator().intValueExact(); i > 0; i--) {
            Rational turned = real.minus(imaginary.times(step));
            imaginary = imaginary.plus(real.times(step));
            real = turned;
            if (real.numerator().bitLength() + imaginary.numerator().bitLength() > MOST_BITS) {
                return false;
            }
        }
        return true;
    }
}
