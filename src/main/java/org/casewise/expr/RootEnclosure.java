package org.casewise.expr;

import java.math.BigInteger;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/**
 * A root constant as narrow an enclosure as asked for, by quadratic interval refinement (Abbott 2006): the secant points at
 * one of many equal parts of the interval; a part that the signs at its ends confirm is cut into the square of their number
 * next time, otherwise into fewer, at last into two.
 */
final class RootEnclosure {

    private static final int FEWEST_PARTS_LOG = 1;
    private static final int FIRST_PARTS_LOG = 2;

    private final Constant.Root root;
    private final int bits;

    private RootEnclosure(Constant.Root root, int bits) {
        this.root = root;
        this.bits = bits;
    }

    static Ball of(Constant.Root root, int bits) {
        return root.enclosures().computeIfAbsent(bits, n -> new RootEnclosure(root, n).refined());
    }

    /** A place in the interval, and the equation's left side there. */
    private record Place(Rational at, Ball value) {
        int sign() {
            return value.sign();
        }
    }

    private Ball refined() {
        Place low = place(root.low(), most());
        Place high = place(root.high(), most());
        Rational enough = high.at().minus(low.at()).times(Rational.TWO.power(-bits - 8));
        int partsLog = FIRST_PARTS_LOG;
        while (high.at().minus(low.at()).compareTo(enough) > 0) {
            Rational part = high.at().minus(low.at()).times(Rational.TWO.power(-partsLog));
            Place guess = place(low.at().plus(part.times(Rational.of(nearest(low, high, partsLog)))), 2 * bits + 128);
            if (guess.value().isExactlyZero()) {
                return Ball.of(guess.at());
            }
            if (guess.sign() == 0) {
                return beside(guess, low, high, enough.times(Rational.of(1, 4)));
            }
            boolean left = guess.sign() == low.sign();
            Place other = place(guess.at().plus(left ? part : part.negate()), most());
            boolean confirmed = other.sign() == -guess.sign();
            if (left) {
                low = guess;
                high = confirmed ? other : high;
            } else {
                high = guess;
                low = confirmed ? other : low;
            }
            partsLog = confirmed ? Math.min(2 * partsLog, bits) : Math.max(partsLog / 2, FEWEST_PARTS_LOG);
        }
        return Ball.between(low.at(), high.at());
    }

    /** The zero may be the guess itself, as 0 is of exp(exp(x)) - exp(exp(-x)): no precision tells that, but its sides do. */
    private Ball beside(Place guess, Place low, Place high, Rational step) {
        Rational before = guess.at().minus(step);
        Rational after = guess.at().plus(step);
        boolean inside = before.compareTo(low.at()) > 0 && after.compareTo(high.at()) < 0;
        boolean around = inside
                && place(before, most()).sign() == low.sign()
                && place(after, most()).sign() == high.sign();
        return around ? Ball.between(before, after) : Ball.between(low.at(), high.at());
    }

    /** The part's end, counted from the low end and not one of the interval's, that is nearest to the secant's zero. */
    private static BigInteger nearest(Place low, Place high, int partsLog) {
        BigInteger parts = BigInteger.ONE.shiftLeft(partsLog);
        BigInteger last = parts.subtract(BigInteger.ONE);
        int precision = partsLog + 32;
        Ball rise = high.value().minus(low.value(), precision);
        if (rise.sign() == 0) {
            return parts.shiftRight(1);
        }
        Ball share = low.value().negate().over(rise, precision).times(Ball.of(Rational.of(parts)), precision);
        if (!share.isFinite()) {
            return parts.shiftRight(1);
        }
        return share.midpoint().plus(Rational.HALF).floor().max(BigInteger.ONE).min(last);
    }

    /** The bound on the precision for a sign; a zero of sixteenth order needs so much. */
    private int most() {
        return 16 * bits + 2048;
    }

    /** Worked out to as many bits as its sign needs; past the bound the sign is unknown. */
    private Place place(Rational x, int most) {
        Map<Symbol, Ball> unknown = Map.of(root.unknown(), Ball.of(x));
        int precision = 64 + x.denominator().bitLength();
        Ball value = Enclosing.of(root.equation(), unknown, precision);
        while (value.sign() == 0 && !value.isExactlyZero() && precision <= most) {
            precision *= 2;
            value = Enclosing.of(root.equation(), unknown, precision);
        }
        return new Place(x, value);
    }
}
