package org.casewise.piecewise;

import java.util.Optional;
import java.util.OptionalInt;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;

/**
 * The sign of an expression without symbols. A sign is shown by an enclosure that stays away from zero; zero is shown by
 * algebra, or for an algebraic number by an enclosure that is too small for any other. Past the bound on work the answer is
 * "unknown".
 */
final class FixedSign {

    private static final int FIRST_BITS = 64;
    private static final int LAST_BITS = 4096;

    /** Numbers that are so near to zero are zero mostly. */
    private static final int LAW_BITS = 256;

    /** Higher towers of exponentials are beyond what anybody asks for, and beyond what can be said of them. */
    private static final int LONGEST_TOWERS = 100;

    /** Beyond this many nodes a tree is taken to share most of them. */
    private static final long MOST_DISTINCT = 10_000;

    private FixedSign() {}

    static Sign of(Expr e, Work work) {
        return of(e, work, 0);
    }

    /** The same, reached by so many laws of numbers from the number that was asked for. */
    static Sign of(Expr e, Work work, int laws) {
        if (e instanceof Num n) {
            return Sign.of(n.value().signum());
        }
        Optional<Expr> exponents = differenceOfExponents(e);
        if (exponents.isPresent()) {
            return of(exponents.get(), work, laws);
        }
        try {
            OptionalInt separation = OptionalInt.empty();
            for (int bits = FIRST_BITS; bits <= LAST_BITS || bits <= 4 * separation.orElse(0); bits *= 2) {
                work.spend(2L + Math.min(e.size(), MOST_DISTINCT) * (bits / FIRST_BITS));
                Ball ball = Enclosing.of(e, bits);
                if (ball.sign() != 0) {
                    return Sign.of(ball.sign());
                }
                if (bits == FIRST_BITS) {
                    Sign shown = NormalForm.isZero(e) || ArcSum.isZero(e) ? Sign.ZERO : RootIdentity.sign(e, work);
                    if (shown.isCertain()) {
                        return shown;
                    }
                    separation = SeparationBound.bits(e);
                } else if (bits == LAW_BITS && separation.isEmpty() && isZeroByLaws(e, work, laws)) {
                    return Sign.ZERO;
                } else if (separation.isPresent()
                        && bits > separation.getAsInt()
                        && isBelow(ball, separation.getAsInt())) {
                    return Sign.ZERO;
                }
            }
        } catch (ArithmeticException undefined) {
            return Sign.UNKNOWN;
        }
        return Sign.UNKNOWN;
    }

    private static boolean isZeroByLaws(Expr e, Work work, int laws) {
        return new NumberIdentity(work, laws).showsZero(e) || MirroredRoots.showsZero(e, work, laws);
    }

    /** {@code exp(a) - exp(b)} has the sign of {@code a - b}, however large both are. */
    private static Optional<Expr> differenceOfExponents(Expr e) {
        if (!(e instanceof Sum sum) || sum.children().size() != 2 || e.size() > LONGEST_TOWERS) {
            return Optional.empty();
        }
        Optional<Expr> first = exponent(sum.children().get(0));
        Optional<Expr> minusSecond = exponent(Algebra.negate(sum.children().get(1)));
        if (first.isEmpty() || minusSecond.isEmpty()) {
            first = exponent(sum.children().get(1));
            minusSecond = exponent(Algebra.negate(sum.children().get(0)));
        }
        return first.isPresent() && minusSecond.isPresent()
                ? Optional.of(Algebra.minus(first.get(), minusSecond.get()))
                : Optional.empty();
    }

    private static Optional<Expr> exponent(Expr e) {
        return e instanceof Call c && c.function() == Elementary.EXP ? Optional.of(c.argument()) : Optional.empty();
    }

    private static boolean isBelow(Ball ball, int separation) {
        return ball.abs().upper().compareTo(Rational.TWO.power(-separation)) < 0;
    }
}
