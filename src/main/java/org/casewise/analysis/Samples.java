package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Interval;

/** Fractions here and there in an open interval, at which signs are enclosed: they prove that something is not so. */
record Samples(Symbol x, List<Rational> places) {

    private static final int BITS = 96;
    private static final int MOST = 24;
    private static final Rational NEAREST = Rational.of(3, 128);

    /** In bounded intervals evenly, in others farther and farther out; none where an end has parameters, or is too far out. */
    static Samples in(Interval open, Symbol x) {
        boolean fixed = open.from().map(Samples::isPlace).orElse(true)
                && open.to().map(Samples::isPlace).orElse(true);
        List<Rational> places = new ArrayList<>();
        if (fixed && open.from().isPresent() && open.to().isPresent()) {
            Rational low = Enclosing.of(open.from().get(), BITS).upper();
            Rational width = Enclosing.of(open.to().get(), BITS).lower().minus(low);
            for (int i = 1; i < MOST && width.signum() > 0; i++) {
                places.add(low.plus(width.times(Rational.of(i, MOST))));
            }
        } else if (fixed) {
            boolean down = open.from().isEmpty();
            boolean up = open.to().isEmpty();
            Rational from = open.from()
                    .or(open::to)
                    .map(end -> down
                            ? Enclosing.of(end, BITS).lower()
                            : Enclosing.of(end, BITS).upper())
                    .orElse(Rational.ZERO);
            Rational step = NEAREST;
            for (int i = 0; i < MOST; i++) {
                if (up) {
                    places.add(from.plus(step));
                }
                if (down) {
                    places.add(from.minus(step));
                }
                step = step.times(Rational.of(3, 2));
            }
        }
        return new Samples(x, places);
    }

    /** Whether a number has no parameters, and is not beyond all exponents. */
    private static boolean isPlace(Expr end) {
        return Symbols.absent(end) && Enclosing.of(end, BITS).isFinite();
    }

    /** Whether the expression certainly has the sign, positive or negative, at one of the places. */
    boolean show(Sign wanted, Expr e) {
        return Symbols.in(e).stream().allMatch(x::equals) && places.stream().anyMatch(p -> sign(e, p) == wanted);
    }

    private Sign sign(Expr e, Rational place) {
        try {
            int sign = Enclosing.of(e, Map.of(x, Ball.of(place)), BITS).sign();
            return sign == 0 ? Sign.UNKNOWN : Sign.of(sign);
        } catch (ArithmeticException undefined) {
            return Sign.UNKNOWN;
        }
    }
}
