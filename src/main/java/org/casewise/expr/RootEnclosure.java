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
        Place low = place(root.low());
        Place high = place(root.high());
        Rational enough = high.at().minus(low.at()).times(Rational.TWO.power(-bits - 8));
        int partsLog = FIRST_PARTS_LOG;
        while (high.at().minus(low.at()).compareTo(enough) > 0) {
            Rational part = high.at().minus(low.at()).times(Rational.TWO.power(-partsLog));
            Place guess = place(low.at().plus(part.times(Rational.of(nearest(low, high, partsLog)))));
            if (guess.sign() == 0) {
                return guess.value().isExactlyZero() ? Ball.of(guess.at()) : Ball.between(low.at(), high.at());
            }
            boolean left = guess.sign() == low.sign();
            Place other = place(guess.at().plus(left ? part : part.negate()));
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

    /** Worked out to as many bits as its sign needs; past the bound the sign is unknown, and the refinement stops there. */
    private Place place(Rational x) {
        Map<Symbol, Ball> unknown = Map.of(root.unknown(), Ball.of(x));
        int precision = 64 + x.denominator().bitLength();
        Ball value = Enclosing.of(root.equation(), unknown, precision);
        while (value.sign() == 0 && !value.isExactlyZero() && precision <= 16 * bits + 2048) {
            precision *= 2;
            value = Enclosing.of(root.equation(), unknown, precision);
        }
        return new Place(x, value);
    }
}
