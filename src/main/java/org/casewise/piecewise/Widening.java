package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Sign;

/**
 * Root constants between two neighbouring integers, or where there are several on a finer grid, with all zeros of their
 * equation in an interval known: so that one root is written in one way wherever it is met.
 */
final class Widening {

    /** The finest grid, as a power of one half. */
    private static final int FINEST = 12;

    private final SmoothBody body;
    private final Interval open;

    Widening(SmoothBody body, Interval open) {
        this.body = body;
        this.open = open;
    }

    List<Finding> of(List<Finding> all) {
        List<Finding> wide = new ArrayList<>(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof Finding.Zero zero && zero.at() instanceof Constant.Root root) {
                Optional<Ball> before = i < 2 ? Optional.empty() : ball(all.get(i - 2));
                Optional<Ball> after = i + 2 >= all.size() ? Optional.empty() : ball(all.get(i + 2));
                wide.set(i, new Finding.Zero(widened(root, before, after)));
            }
        }
        return wide;
    }

    private static Optional<Ball> ball(Finding zero) {
        return Optional.of(Mark.of(((Finding.Zero) zero).at()).ball());
    }

    private Constant.Root widened(Constant.Root root, Optional<Ball> before, Optional<Ball> after) {
        Ball at = Mark.of(root).ball();
        for (int k = 0; k <= FINEST; k++) {
            Rational step = Rational.TWO.power(-k);
            Rational low = Rational.of(at.lower().over(step).floor()).times(step);
            Rational high = low.plus(step);
            boolean alone = at.upper().compareTo(high) < 0
                    && isAfter(low, before)
                    && isBefore(high, after)
                    && isAfter(low, open.from().map(a -> Mark.of(a).ball()))
                    && isBefore(high, open.to().map(b -> Mark.of(b).ball()));
            if (alone && haveOppositeSigns(low, high)) {
                return new Constant.Root(root.equation(), root.unknown(), low, high);
            }
        }
        return root;
    }

    private static boolean isAfter(Rational place, Optional<Ball> left) {
        return left.map(b -> b.upper().compareTo(place) <= 0).orElse(true);
    }

    private static boolean isBefore(Rational place, Optional<Ball> right) {
        return right.map(b -> b.lower().compareTo(place) >= 0).orElse(true);
    }

    private boolean haveOppositeSigns(Rational low, Rational high) {
        Sign atLow = body.signAt(0, Algebra.num(low));
        Sign atHigh = body.signAt(0, Algebra.num(high));
        return atLow.isCertain() && atLow != Sign.ZERO && atHigh == atLow.negate();
    }
}
