package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;

/**
 * Short exact numbers that a narrow ball suggests: fractions, multiples of the circle's number, logarithms, exponentials
 * and roots of fractions. Nothing is claimed of them; whoever uses one must prove it.
 */
final class Recognition {

    private static final int BITS = 128;

    /** A fraction of more bits than this share of the ball's precision is no suggestion. */
    private static final int SHARE = 3;

    private Recognition() {}

    static List<Expr> of(Ball ball) {
        List<Expr> found = new ArrayList<>();
        fraction(ball).ifPresent(r -> found.add(Algebra.num(r)));
        fraction(ball.over(Ball.pi(BITS), BITS)).ifPresent(r -> found.add(Algebra.product(Algebra.num(r), Algebra.PI)));
        fraction(ball.power(2, BITS)).filter(r -> r.signum() > 0).ifPresent(r -> {
            Expr root = Algebra.sqrt(Algebra.num(r));
            found.add(ball.sign() < 0 ? Algebra.negate(root) : root);
        });
        fraction(ball.power(3, BITS)).ifPresent(r -> found.add(Functions.cbrt(Algebra.num(r))));
        if (isModerate(ball)) {
            fraction(ball.exp(BITS))
                    .filter(r -> r.signum() > 0)
                    .ifPresent(r -> found.add(Functions.log(Algebra.num(r))));
        }
        if (ball.sign() > 0) {
            fraction(ball.log(BITS)).ifPresent(r -> found.add(Functions.exp(Algebra.num(r))));
        } else if (ball.sign() < 0) {
            fraction(ball.negate().log(BITS)).ifPresent(r -> found.add(Algebra.negate(Functions.exp(Algebra.num(r)))));
        }
        return found;
    }

    private static boolean isModerate(Ball ball) {
        return ball.abs().minus(Ball.of(BITS), BITS).sign() < 0;
    }

    /** The fraction with the smallest denominator in the ball, if it is much shorter than the ball is narrow. */
    static Optional<Rational> fraction(Ball ball) {
        if (!ball.isFinite()) {
            return Optional.empty();
        }
        Rational width = ball.upper().minus(ball.lower());
        int narrow = width.isZero()
                ? BITS
                : width.denominator().bitLength() - width.numerator().bitLength();
        int longest = (narrow - BITS / 8) / SHARE;
        return longest > 0 ? simplest(ball.lower(), ball.upper(), longest) : Optional.empty();
    }

    /** By the continued fraction of both ends as far as they agree, given up where it gets too long. */
    private static Optional<Rational> simplest(Rational low, Rational high, int longest) {
        BigInteger[] l = {low.numerator(), low.denominator()};
        BigInteger[] h = {high.numerator(), high.denominator()};
        // The last two convergents.
        BigInteger[] before = {BigInteger.ZERO, BigInteger.ONE};
        BigInteger[] last = {BigInteger.ONE, BigInteger.ZERO};
        while (last[0].bitLength() + last[1].bitLength() <= longest) {
            BigInteger rest = l[0].mod(l[1]);
            BigInteger whole = l[0].subtract(rest).divide(l[1]);
            BigInteger next = whole.add(BigInteger.ONE);
            boolean ends = rest.signum() == 0 || next.multiply(h[1]).compareTo(h[0]) <= 0;
            BigInteger q = ends && rest.signum() != 0 ? next : whole;
            BigInteger[] convergent = {
                q.multiply(last[0]).add(before[0]), q.multiply(last[1]).add(before[1])
            };
            if (ends) {
                int length = convergent[0].bitLength() + convergent[1].bitLength();
                return length <= longest ? Optional.of(new Rational(convergent[0], convergent[1])) : Optional.empty();
            }
            before = last;
            last = convergent;
            BigInteger[] rests = {l[1], rest};
            l = new BigInteger[] {h[1], h[0].subtract(whole.multiply(h[1]))};
            h = rests;
        }
        return Optional.empty();
    }
}
