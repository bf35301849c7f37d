package org.casewise.piecewise;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * A period of an expression in which the variable stands in sines, cosines and tangents of straight lines only, whose slopes
 * are rational multiples of one number.
 */
public final class Period {

    private static final int BITS = 64;

    private final Symbol x;
    private final Set<Expr> slopes = new LinkedHashSet<>();
    private final Set<Expr> seen = new LinkedHashSet<>();

    private Period(Symbol x) {
        this.x = x;
    }

    /** A positive number; empty where the expression is not of that kind, or does not depend on the variable. */
    public static Optional<Expr> of(Expr e, Symbol x) {
        Period period = new Period(x);
        return period.isMadeOfWaves(e) && !period.slopes.isEmpty() ? period.common() : Optional.empty();
    }

    /** Whether it has a period and more than one value, so that it has no limit far out. */
    public static boolean ofMoving(Expr e, Symbol x) {
        if (Symbols.in(e).size() != 1 || of(e, x).isEmpty()) {
            return false;
        }
        try {
            Ball first = at(e, x, 0);
            return Stream.of(1, 2, 3)
                    .anyMatch(n -> at(e, x, n).minus(first, BITS).sign() != 0);
        } catch (ArithmeticException undefined) {
            return false;
        }
    }

    private static Ball at(Expr e, Symbol x, int place) {
        return Enclosing.of(e, Map.of(x, Ball.of(place)), BITS);
    }

    /** Whether the variable stands in a sine, cosine or tangent. */
    public static boolean hasWaves(Expr e, Symbol x) {
        return e instanceof Call c && isWave(c.function()) && Symbols.occurs(x, c)
                || e.children().stream().anyMatch(child -> hasWaves(child, x));
    }

    private boolean isMadeOfWaves(Expr e) {
        if (!Symbols.occurs(x, e) || seen.contains(e)) {
            return true;
        }
        if (e instanceof Symbol) {
            return false;
        }
        seen.add(e);
        if (e instanceof Call c && isWave(c.function())) {
            Optional<Polynomial> line = Polynomial.of(c.argument(), x).filter(p -> p.degree() == 1);
            line.ifPresent(p -> slopes.add(p.leading()));
            return line.isPresent();
        }
        return e.children().stream().allMatch(this::isMadeOfWaves);
    }

    private static boolean isWave(Elementary f) {
        return f == Elementary.SIN || f == Elementary.COS || f == Elementary.TAN;
    }

    /** {@code 2 pi} over the greatest number of which every slope is a whole multiple. */
    private Optional<Expr> common() {
        Expr first = slopes.iterator().next();
        Rational step = Rational.ZERO;
        for (Expr slope : slopes) {
            if (!(Algebra.over(slope, first) instanceof Num ratio)) {
                return Optional.empty();
            }
            step = commonDivisor(step, ratio.value().abs());
        }
        Expr period = Algebra.over(Algebra.product(Algebra.TWO, Algebra.PI), Algebra.product(Algebra.num(step), first));
        return Enclosing.isPositive(period)
                ? Optional.of(period)
                : Optional.of(Algebra.negate(period)).filter(Enclosing::isPositive);
    }

    private static Rational commonDivisor(Rational a, Rational b) {
        return new Rational(
                a.numerator().multiply(b.denominator()).gcd(b.numerator().multiply(a.denominator())),
                a.denominator().multiply(b.denominator()));
    }
}
