package org.casewise.expr;

import org.casewise.exact.Ball;
import org.casewise.exact.Enclosure;
import org.casewise.exact.Rational;

/**
 * Rational bounds of a number that is not known exactly: it lies above the lower end and below the upper one. They are
 * true, not sharp.
 */
public record Bounds(End lower, End upper) {

    /** A bound of more bits is shortened, */
    private static final int LONGEST = 1_024;

    /** to so many. */
    private static final int KEPT = 256;

    public static final Bounds EVERYTHING = new Bounds(End.NONE, End.NONE);

    /** A bound, which the number may reach or (open) may not; without a value there is no bound. */
    public record End(Rational at, boolean open) {

        public static final End NONE = new End(null, true);

        public static End open(long at) {
            return new End(Rational.of(at), true);
        }

        public static End closed(long at) {
            return new End(Rational.of(at), false);
        }

        /** An infinite double is no bound. */
        static End closed(double at) {
            return Double.isInfinite(at) ? NONE : new End(Rational.ofDouble(at), false);
        }

        public boolean exists() {
            return at != null;
        }

        End plus(End other) {
            return exists() && other.exists() ? new End(at.plus(other.at), open || other.open) : NONE;
        }

        End times(Rational factor) {
            return exists() ? new End(at.times(factor), open) : NONE;
        }
    }

    public static Bounds open(long low, long high) {
        return new Bounds(End.open(low), End.open(high));
    }

    public static Bounds closed(long low, long high) {
        return new Bounds(End.closed(low), End.closed(high));
    }

    public static Bounds exactly(Rational value) {
        return new Bounds(new End(value, false), new End(value, false));
    }

    /** The doubles around a ball: short numbers, even where the ball is astronomically far out. */
    public static Bounds around(Ball ball) {
        Enclosure doubles = ball.toEnclosure();
        return new Bounds(End.closed(doubles.low()), End.closed(doubles.high()));
    }

    /** The sign that follows. */
    public Sign sign() {
        boolean positive = lower.exists() && (lower.at.signum() > 0 || lower.at.isZero() && lower.open);
        boolean negative = upper.exists() && (upper.at.signum() < 0 || upper.at.isZero() && upper.open);
        if (positive || negative) {
            return positive ? Sign.POSITIVE : Sign.NEGATIVE;
        }
        boolean notNegative = lower.exists() && lower.at.isZero();
        boolean notPositive = upper.exists() && upper.at.isZero();
        if (notNegative && notPositive) {
            return Sign.ZERO;
        }
        return notNegative ? Sign.NOT_NEGATIVE : notPositive ? Sign.NOT_POSITIVE : Sign.UNKNOWN;
    }

    public Bounds plus(Bounds other) {
        return new Bounds(lower.plus(other.lower), upper.plus(other.upper));
    }

    public Bounds times(Rational factor) {
        if (factor.isZero()) {
            return exactly(Rational.ZERO);
        }
        return factor.signum() > 0
                ? new Bounds(lower.times(factor), upper.times(factor))
                : new Bounds(upper.times(factor), lower.times(factor));
    }

    /** The product of two numbers that are bounded like this. */
    public Bounds times(Bounds other) {
        if (sign() == Sign.ZERO || other.sign() == Sign.ZERO) {
            return exactly(Rational.ZERO);
        }
        if (sign().isNotPositive()) {
            return times(Rational.MINUS_ONE).times(other).times(Rational.MINUS_ONE);
        }
        if (other.sign().isNotPositive()) {
            return other.times(this);
        }
        if (sign().isNotNegative() && other.sign().isNotNegative()) {
            return new Bounds(productOf(lower, other.lower), productOf(upper, other.upper));
        }
        if (hasBothEnds() && other.hasBothEnds()) {
            Rational low = extreme(other, true);
            Rational high = extreme(other, false);
            return new Bounds(new End(low, false), new End(high, false));
        }
        return EVERYTHING;
    }

    /** Of two ends that are not negative; zero times anything is a closed zero unless both stay away from it. */
    private static End productOf(End a, End b) {
        if (!a.exists() || !b.exists()) {
            return End.NONE;
        }
        Rational at = a.at.times(b.at);
        boolean reached = at.isZero() ? a.at.isZero() && !a.open || b.at.isZero() && !b.open : !a.open && !b.open;
        return new End(at, !reached);
    }

    private boolean hasBothEnds() {
        return lower.exists() && upper.exists();
    }

    private Rational extreme(Bounds other, boolean lowest) {
        Rational found = null;
        for (Rational a : new Rational[] {lower.at, upper.at}) {
            for (Rational b : new Rational[] {other.lower.at, other.upper.at}) {
                Rational product = a.times(b);
                found = found == null ? product : lowest ? found.min(product) : found.max(product);
            }
        }
        return found;
    }

    /** The reciprocal of a number known to be positive. */
    Bounds reciprocalOfPositive() {
        End low = upper.exists() ? new End(upper.at.reciprocal(), upper.open) : End.open(0);
        End high = lower.exists() && lower.at.signum() > 0 ? new End(lower.at.reciprocal(), lower.open) : End.NONE;
        return new Bounds(low, high);
    }

    /** These bounds, or shorter ones a little apart: a product has as many digits as all its factors together. */
    Bounds shortened() {
        return new Bounds(shortened(lower, false), shortened(upper, true));
    }

    private static End shortened(End end, boolean up) {
        if (!end.exists()
                || end.at.numerator().bitLength() + end.at.denominator().bitLength() <= LONGEST) {
            return end;
        }
        int size = end.at.numerator().bitLength() - end.at.denominator().bitLength();
        Rational grid = Rational.TWO.power(size - KEPT);
        Rational below = Rational.of(end.at.over(grid).floor()).times(grid);
        boolean exact = below.equals(end.at);
        return new End(up && !exact ? below.plus(grid) : below, end.open || !exact);
    }

    /** The sharper of two true bounds at each end. */
    public Bounds and(Bounds other) {
        return new Bounds(sharper(lower, other.lower, 1), sharper(upper, other.upper, -1));
    }

    private static End sharper(End a, End b, int direction) {
        if (!a.exists() || !b.exists()) {
            return a.exists() ? a : b;
        }
        int order = a.at.compareTo(b.at) * direction;
        return order > 0 || order == 0 && a.open ? a : b;
    }
}
