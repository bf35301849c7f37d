package org.casewise.numeric;

import java.util.Optional;
import java.util.OptionalDouble;
import org.casewise.exact.Ball;
import org.casewise.exact.DecimalEnclosure;
import org.casewise.exact.Rational;

/**
 * A way of rounding a real number, told by what both ends of an enclosure round to.
 *
 * @param <T> what numbers are rounded to
 */
interface Rounding<T> {

    /** What every number of the ball rounds to, if it is one and the same. */
    Optional<T> of(Ball ball);

    /** The number at which the rounding changes within the ball, if it is known to change once. */
    Optional<Rational> border(Ball ball);

    /** The working precision in bits with which to begin. */
    int firstBits();

    /** What the ball rounds to if no precision tells the sign of a number too small for all others; empty if not known. */
    default Optional<T> withoutSign(Ball ball) {
        return Optional.empty();
    }

    /** The double nearest to the number, ties to even. */
    Rounding<Double> TO_DOUBLE = new ToDouble();

    /** So many significant decimal digits, ties to even. */
    static Rounding<String> toDigits(int digits) {
        return new ToDigits(digits);
    }

    /** To both sides, to so many significant decimal digits. */
    static Rounding<DecimalEnclosure> toBothSides(int digits) {
        return new ToBothSides(digits);
    }

    /** To doubles; at 0 the rounding changes from -0.0 to 0.0. */
    final class ToDouble implements Rounding<Double> {

        @Override
        public Optional<Double> of(Ball ball) {
            OptionalDouble value = ball.roundedToDouble();
            boolean signed = ball.sign() != 0 || ball.isExactlyZero();
            return value.isPresent() && (signed || value.getAsDouble() != 0)
                    ? Optional.of(value.getAsDouble())
                    : Optional.empty();
        }

        @Override
        public Optional<Double> withoutSign(Ball ball) {
            OptionalDouble value = ball.roundedToDouble();
            return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
        }

        @Override
        public Optional<Rational> border(Ball ball) {
            if (!ball.isFinite()) {
                return Optional.empty();
            }
            double low = ball.lower().toDouble();
            double high = ball.upper().toDouble();
            if (low == 0 && high == 0) {
                return Optional.of(Rational.ZERO);
            }
            return Math.nextUp(low) == high && !Double.isInfinite(low) && !Double.isInfinite(high)
                    ? Optional.of(
                            Rational.ofDouble(low).plus(Rational.ofDouble(high)).times(Rational.HALF))
                    : Optional.empty();
        }

        @Override
        public int firstBits() {
            return 80;
        }
    }

    /** To decimal digits. */
    record ToDigits(int digits) implements Rounding<String> {

        @Override
        public Optional<String> of(Ball ball) {
            return ball.toDecimal(digits);
        }

        @Override
        public Optional<Rational> border(Ball ball) {
            return Optional.empty();
        }

        /** A decimal digit is less than 10/3 bits. */
        @Override
        public int firstBits() {
            return digits * 10 / 3 + 32;
        }
    }

    /** To a decimal below and one above. */
    record ToBothSides(int digits) implements Rounding<DecimalEnclosure> {

        @Override
        public Optional<DecimalEnclosure> of(Ball ball) {
            return ball.inDecimals(digits);
        }

        @Override
        public Optional<Rational> border(Ball ball) {
            return Optional.empty();
        }

        @Override
        public int firstBits() {
            return digits * 10 / 3 + 32;
        }
    }
}
