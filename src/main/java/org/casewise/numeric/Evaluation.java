package org.casewise.numeric;

import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.DecimalEnclosure;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/**
 * Values of a function without open parameters, correctly rounded: the piece is found by exact comparison, its body is
 * enclosed at growing precision until the rounding is certain or the bound on work is reached. What no precision decides, a
 * zero or a number on the border between two roundings, is settled by exact algebra or by the sign of the difference.
 *
 * <p>An exact zero is 0.0; a number too small for a double is 0.0 or -0.0 as its sign is, one too large an infinity.
 */
public final class Evaluation {

    private static final int LAST_BITS = 16_384;

    private final Piecewise f;
    private final Order order;

    public Evaluation(Piecewise f) {
        this.f = f;
        this.order = new Order(f.assumptions());
    }

    /** What came of an evaluation; exactly one of the three. */
    public enum Outcome {
        VALUE,
        UNDEFINED,
        UNKNOWN
    }

    /** An outcome, with the text of the value where there is one. */
    public record Result<T>(Outcome outcome, Optional<T> value) {

        static <T> Result<T> of(Optional<T> value) {
            return new Result<>(value.isPresent() ? Outcome.VALUE : Outcome.UNKNOWN, value);
        }

        static <T> Result<T> without(Outcome outcome) {
            return new Result<>(outcome, Optional.empty());
        }
    }

    /** The double nearest to the value at an exact point, ties to even. */
    public Result<Double> rounded(Expr point) {
        return at(point, Rounding.TO_DOUBLE);
    }

    /** The value at an exact point to a number of significant decimal digits. */
    public Result<String> digits(Expr point, int digits) {
        return at(point, Rounding.toDigits(digits));
    }

    /** The double nearest to a fixed number, or empty where the rounding cannot be decided. */
    public static Optional<Double> nearestDouble(Expr number) {
        return new Value(number).rounded(Rounding.TO_DOUBLE);
    }

    /** A fixed number to so many significant digits, or empty where the rounding cannot be decided. */
    public static Optional<String> nearestDigits(Expr number, int digits) {
        return new Value(number).rounded(Rounding.toDigits(digits));
    }

    /** Two decimals of so many significant digits around a fixed number, or empty where it cannot be enclosed so. */
    public static Optional<DecimalEnclosure> enclosure(Expr number, int digits) {
        return new Value(number).rounded(Rounding.toBothSides(digits));
    }

    private <T> Result<T> at(Expr point, Rounding<T> rounding) {
        try {
            Optional<Piece<Expr>> piece = f.pieceAt(point, order);
            if (piece.isEmpty()) {
                return Result.without(Outcome.UNDEFINED);
            }
            Value value = new Value(piece.get().body(), f, point);
            Optional<T> rounded = value.rounded(rounding);
            return value.isUndefined() ? Result.without(Outcome.UNDEFINED) : Result.of(rounded);
        } catch (CannotTell | ArithmeticException tooHard) {
            return Result.without(Outcome.UNKNOWN);
        }
    }

    /** One number that is to be rounded: a body at a point. */
    private static final class Value {

        private final Expr body;
        private final Piecewise f;
        private final Expr point;
        private Optional<Expr> exact;

        Value(Expr body, Piecewise f, Expr point) {
            this.body = body;
            this.f = f;
            this.point = point;
        }

        Value(Expr number) {
            this(number, null, null);
            this.exact = Optional.of(number);
        }

        /** Whether putting the point in showed that there is no value. */
        boolean isUndefined() {
            return exact != null && exact.isEmpty();
        }

        <T> Optional<T> rounded(Rounding<T> rounding) {
            int first = rounding.firstBits();
            Optional<T> soon = tried(first).flatMap(rounding::of);
            if (soon.isPresent()) {
                return soon;
            }
            try {
                return exact().isPresent() ? exactly(rounding) : Optional.empty();
            } catch (CannotTell tooLarge) {
                return patiently(rounding);
            }
        }

        private <T> Optional<T> exactly(Rounding<T> rounding) {
            int first = rounding.firstBits();
            if (exact().get() instanceof Num n) {
                return rounding.of(Ball.of(n.value()));
            }
            Ball ball = Ball.WHOLE;
            for (int bits = first; bits <= last(first) && !isBeyond(ball); bits *= 2) {
                ball = Enclosing.of(exact().get(), bits);
                if (bits == first && ball.containsZero() && isZero(exact().get())) {
                    return rounding.of(Ball.ZERO);
                }
                Optional<T> rounded = rounding.of(ball);
                rounded = rounded.isPresent() ? rounded : besideBorder(ball, bits, rounding);
                if (rounded.isPresent()) {
                    return rounded;
                }
            }
            return rounding.withoutSign(ball);
        }

        /** A number beyond all exponents is so at every precision. */
        private static boolean isBeyond(Ball ball) {
            return !ball.isFinite() && ball.sign() != 0;
        }

        /** Where the point cannot be put in, because a power of numbers would be too long to be written. */
        private <T> Optional<T> patiently(Rounding<T> rounding) {
            int first = rounding.firstBits();
            Optional<Ball> ball = Optional.empty();
            for (int bits = 2 * first; bits <= last(first); bits *= 2) {
                ball = tried(bits);
                Optional<T> rounded = ball.flatMap(rounding::of);
                if (rounded.isPresent()) {
                    return rounded;
                }
            }
            return ball.flatMap(rounding::withoutSign);
        }

        private static int last(int first) {
            return Math.max(LAST_BITS, 8 * first);
        }

        /** An enclosure without putting the point into the body, which the exact way begins with. */
        private Optional<Ball> tried(int bits) {
            try {
                return Optional.of(
                        point == null
                                ? Enclosing.of(body, bits)
                                : Enclosing.of(body, Map.of(f.variable(), Enclosing.of(point, bits)), bits));
            } catch (ArithmeticException outside) {
                return Optional.empty();
            }
        }

        private Optional<Expr> exact() {
            if (exact == null) {
                exact = Piecewise.valueAt(body, f.variable(), point);
            }
            return exact;
        }

        /** By the side of the border on which the number lies; its difference from there may be enclosed without loss. */
        private <T> Optional<T> besideBorder(Ball ball, int bits, Rounding<T> rounding) {
            Optional<Rational> border = rounding.border(ball);
            if (border.isEmpty()) {
                return Optional.empty();
            }
            Expr difference = Algebra.minus(exact().get(), Algebra.num(border.get()));
            int sign = Enclosing.of(difference, bits).sign();
            if (sign != 0) {
                return rounding.of(Ball.of(sign < 0 ? ball.lower() : ball.upper()));
            }
            return isZero(difference) ? rounding.of(Ball.of(border.get())) : Optional.empty();
        }

        /** A zero has no leading digits to be found, however many bits are spent. */
        private static boolean isZero(Expr value) {
            return new Known(Assumptions.NONE).sign(value) == Sign.ZERO;
        }
    }
}
