package org.casewise.numeric;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.casewise.exact.Ball;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/**
 * Values of a function without open parameters, correctly rounded: the piece is found by exact comparison, its body is
 * enclosed at growing precision until the rounding is certain or the bound on work is reached.
 */
public final class Evaluation {

    private static final int FIRST_BITS = 64;
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

        static <T> Result<T> of(T value) {
            return new Result<>(Outcome.VALUE, Optional.of(value));
        }

        static <T> Result<T> without(Outcome outcome) {
            return new Result<>(outcome, Optional.empty());
        }
    }

    /** The double nearest to the value at an exact point, ties to even. */
    public Result<Double> rounded(Expr point) {
        return at(point, ball -> {
            OptionalDouble value = ball.roundedToDouble();
            return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
        });
    }

    /** The value at an exact point to a number of significant decimal digits. */
    public Result<String> digits(Expr point, int digits) {
        return at(point, ball -> ball.toDecimal(digits));
    }

    private <T> Result<T> at(Expr point, Function<Ball, Optional<T>> rounding) {
        try {
            Optional<Piece<Expr>> piece = f.pieceAt(point, order);
            Optional<Expr> value = piece.flatMap(p -> Piecewise.valueAt(p.body(), f.variable(), point));
            return value.isEmpty() ? Result.without(Outcome.UNDEFINED) : round(value.get(), rounding);
        } catch (CannotTell tooHard) {
            return Result.without(Outcome.UNKNOWN);
        }
    }

    private static <T> Result<T> round(Expr value, Function<Ball, Optional<T>> rounding) {
        for (int bits = FIRST_BITS; bits <= LAST_BITS; bits *= 2) {
            Ball ball = Enclosing.of(value, bits);
            Optional<T> rounded = rounding.apply(ball);
            if (rounded.isEmpty() && bits == FIRST_BITS && ball.containsZero() && isZero(value)) {
                rounded = rounding.apply(Ball.ZERO);
            }
            if (rounded.isPresent()) {
                return Result.of(rounded.get());
            }
        }
        return Result.without(Outcome.UNKNOWN);
    }

    /** A zero has no leading digits to be found, however many bits are spent. */
    private static boolean isZero(Expr value) {
        return new Known(Assumptions.NONE).sign(value) == Sign.ZERO;
    }

    /** The double nearest to a fixed number, or empty where the rounding cannot be decided. */
    public static Optional<Double> nearestDouble(Expr number) {
        return round(number, ball -> {
                    OptionalDouble value = ball.roundedToDouble();
                    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.<Double>empty();
                })
                .value();
    }
}
