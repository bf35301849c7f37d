package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Derivative;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Functions;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * The sign that an expression in t alone has for all t from some number on: by an enclosure of all its values there, or
 * because one term of a sum outweighs the others, each of whose ratios to it shrinks as t grows.
 */
final class Tail {

    private static final int BITS = 64;
    private static final int DEEPEST = 5;

    /** So many questions are asked on the way to one sign. */
    private static final int MOST_QUESTIONS = 60;

    /** Of a derivative, or a common denominator, by the size of the sum. */
    private static final long COST = 3;

    private final Symbol t;
    private final Rational from;
    private final Ball beyond;
    private final Work work;
    private int asked;

    /** For all t from a positive number on. */
    Tail(Symbol t, Rational from, Work work) {
        this.t = t;
        this.from = from;
        this.beyond = Ball.atLeast(from);
        this.work = work;
    }

    /** A certain sign, or {@link Sign#UNKNOWN}; the expression is defined and smooth on the tail. */
    Sign of(Expr e) {
        try {
            return sign(FarOut.of(e, t, Ball.of(from.times(Rational.of(64)))), 0);
        } catch (ArithmeticException undefined) {
            return Sign.UNKNOWN;
        }
    }

    private Sign sign(Expr e, int depth) {
        asked++;
        Ball values = values(e);
        if (values.sign() != 0) {
            return Sign.of(values.sign());
        }
        if (!Symbols.occurs(t, e)) {
            return certain(FixedSign.of(e, work));
        }
        if (depth >= DEEPEST || asked > MOST_QUESTIONS) {
            return Sign.UNKNOWN;
        }
        if (e instanceof Product p) {
            return product(p, depth);
        }
        if (e instanceof Power p) {
            return power(p, depth);
        }
        if (e instanceof Call c) {
            boolean likeArgument =
                    c.function().zero() != null && (c.function().isIncreasing() || isBelowOne(values(c.argument())));
            return likeArgument ? sign(Algebra.minus(c.argument(), c.function().zero()), depth + 1) : Sign.UNKNOWN;
        }
        return e instanceof Sum s ? sum(s, depth) : Sign.UNKNOWN;
    }

    /** Whether it lies between -1 and 1, where the sine and the tangent have the sign of their argument. */
    private static boolean isBelowOne(Ball argument) {
        return argument.abs().minus(Ball.ONE, BITS).sign() < 0;
    }

    private static Sign certain(Sign sign) {
        return sign.isCertain() ? sign : Sign.UNKNOWN;
    }

    private Sign product(Product p, int depth) {
        Sign total = Sign.POSITIVE;
        for (Expr factor : p.children()) {
            Sign sign = sign(factor, depth);
            if (sign == Sign.UNKNOWN) {
                return sign;
            }
            total = total.times(sign);
        }
        return total;
    }

    private Sign power(Power p, int depth) {
        Sign base = sign(p.base(), depth);
        boolean even = p.exponent() instanceof Num n
                && n.value().isInteger()
                && !n.value().numerator().testBit(0);
        return base == Sign.UNKNOWN || !even ? base : base.times(base);
    }

    private Sign sum(Sum s, int depth) {
        Sign sign = dominated(s, depth);
        if (sign == Sign.UNKNOWN) {
            sign = comparedByExponentials(s, depth);
        }
        if (sign == Sign.UNKNOWN) {
            sign = asFraction(s, depth);
        }
        return sign == Sign.UNKNOWN ? moving(s, depth) : sign;
    }

    /** The sign of the term that is the largest far out, if all others together stay below it. */
    private Sign dominated(Sum s, int depth) {
        Expr largest = largest(s.children());
        Sign sign = largest == null ? Sign.UNKNOWN : sign(largest, depth + 1);
        if (sign == Sign.UNKNOWN || sign == Sign.ZERO) {
            return Sign.UNKNOWN;
        }
        // Balls, because an exact share may be as small as exp(-exp(x)), with as many digits.
        Ball sum = Ball.ZERO;
        for (Expr term : s.children()) {
            Optional<Ball> share = term == largest ? Optional.of(Ball.ZERO) : share(term, largest, depth);
            if (share.isEmpty()) {
                return Sign.UNKNOWN;
            }
            sum = sum.plus(share.get(), BITS);
        }
        return isBelowOne(sum) ? sign : Sign.UNKNOWN;
    }

    private Expr largest(List<Expr> terms) {
        Ball place = Ball.of(from.times(Rational.of(64)));
        Expr best = null;
        Ball most = null;
        for (Expr term : terms) {
            work.spend(1L + term.size());
            Ball size = Enclosing.of(term, Map.of(t, place), BITS).abs();
            if (!size.isFinite()) {
                return null;
            }
            if (best == null || size.minus(most, BITS).sign() > 0) {
                best = term;
                most = size;
            }
        }
        return best;
    }

    /** An upper bound of a term's size in units of the largest one, on the whole tail. */
    private Optional<Ball> share(Expr term, Expr largest, int depth) {
        Expr ratio = Algebra.over(term, largest);
        Ball values = values(ratio).abs();
        if (values.isFinite() && isBelowOne(values)) {
            return Optional.of(values);
        }
        Ball bounded = Ball.ONE;
        List<Expr> shrinking = new ArrayList<>();
        for (Expr written : ratio instanceof Product p ? p.children() : List.of(ratio)) {
            Expr factor = majorant(written, depth);
            if (sign(factor, depth + 1) == Sign.UNKNOWN) {
                bounded = bounded.times(values(factor).abs(), BITS);
            } else {
                shrinking.add(factor);
            }
        }
        if (!bounded.isFinite()) {
            return Optional.empty();
        }
        Expr rest = Algebra.product(shrinking.isEmpty() ? List.of(Algebra.ONE) : shrinking);
        List<Expr> growth = new ArrayList<>(List.of(Algebra.ZERO));
        shrinking.forEach(factor -> growth.add(LogarithmicDerivative.of(factor, t)));
        Sign course = sign(Algebra.sum(growth), depth + 1);
        if (course != Sign.NEGATIVE && course != Sign.ZERO) {
            return Optional.empty();
        }
        work.spend(1L + rest.size());
        Ball first = Enclosing.of(rest, Map.of(t, Ball.of(from)), BITS).abs();
        Ball bound = first.times(bounded, BITS);
        return bound.isFinite() ? Optional.of(bound) : Optional.empty();
    }

    /** A simpler factor that is not smaller: log(1 + v) is at most v, where that is positive, and for polynomials far less. */
    private Expr majorant(Expr factor, int depth) {
        if (factor instanceof Call c && c.function() == Elementary.LOG) {
            Expr beyondOne = Algebra.minus(c.argument(), Algebra.ONE);
            if (sign(beyondOne, depth + 1) != Sign.POSITIVE) {
                return factor;
            }
            return SlowGrowth.aboveLogarithm(c.argument(), t, from)
                    .orElse(beyondOne instanceof Sum ? factor : beyondOne);
        }
        return factor;
    }

    /** {@code k log(A) + B} has the sign of k times that of {@code A - exp(-B/k)}. */
    private Sign comparedByExponentials(Sum s, int depth) {
        for (Expr term : s.children()) {
            Expr logarithm = term instanceof Product p
                            && p.children().size() == 2
                            && p.children().get(0) instanceof Num
                    ? p.children().get(1)
                    : term;
            if (logarithm instanceof Call c && c.function() == Elementary.LOG && Symbols.occurs(t, c)) {
                Expr k = Algebra.over(term, logarithm);
                Expr level = Algebra.negate(Algebra.over(Algebra.minus(s, term), k));
                Sign inner = sign(Algebra.minus(c.argument(), Functions.exp(level)), depth + 1);
                return inner == Sign.UNKNOWN ? inner : inner.times(FixedSign.of(k, work));
            }
        }
        return Sign.UNKNOWN;
    }

    private Sign asFraction(Sum s, int depth) {
        work.spend(COST * s.size());
        Fraction fraction = Fraction.of(s);
        Expr numerator = fraction.numerator();
        if (numerator.equals(s)) {
            return Sign.UNKNOWN;
        }
        Sign above = sign(numerator, depth + 1);
        Sign below = above == Sign.UNKNOWN ? above : sign(fraction.denominator(), depth + 1);
        return below == Sign.UNKNOWN || below == Sign.ZERO ? Sign.UNKNOWN : above.times(below);
    }

    /** What begins with a sign and moves away from zero keeps it. */
    private Sign moving(Sum s, int depth) {
        work.spend(COST * s.size());
        Sign first = Sign.of(Enclosing.of(s, Map.of(t, Ball.of(from)), 2 * BITS).sign());
        if (first == Sign.ZERO) {
            return Sign.UNKNOWN;
        }
        Sign course = sign(Derivative.of(s, t), depth + 1);
        return course == first ? first : Sign.UNKNOWN;
    }

    private Ball values(Expr e) {
        work.spend(1L + e.size());
        return Enclosing.of(e, Map.of(t, beyond), BITS);
    }
}
