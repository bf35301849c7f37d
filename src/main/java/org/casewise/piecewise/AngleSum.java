package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;

/**
 * A sum of multiples of arcs and of something else, all taken as angles, is zero if they turn by no angle together and it is
 * less than a full turn.
 */
final class AngleSum {

    private static final int MOST_TURNS = 12;

    private AngleSum() {}

    static boolean showsZero(Expr number, NumberIdentity by) {
        if (!(number instanceof Sum sum)) {
            return false;
        }
        List<Expr> rest = new ArrayList<>(List.of(Algebra.ZERO));
        List<Expr> arcs = new ArrayList<>();
        Rational common = Rational.ONE;
        for (Expr term : sum.children()) {
            Expr arc = withoutFactor(term);
            if (arc instanceof Call c && isArc(c.function())) {
                arcs.add(term);
                Rational factor = ((Num) Algebra.over(term, arc)).value();
                common = common.times(Rational.of(factor.times(common).denominator()));
            } else {
                rest.add(term);
            }
        }
        if (arcs.isEmpty()) {
            return false;
        }
        Rotation all = Rotation.by(Algebra.product(Algebra.num(common), Algebra.sum(rest)));
        for (Expr term : arcs) {
            Expr arc = withoutFactor(term);
            Rational n = ((Num) Algebra.over(term, arc)).value().times(common);
            if (n.abs().compareTo(Rational.of(MOST_TURNS)) > 0) {
                return false;
            }
            all = all.then(of((Call) arc, by).times(n.numerator().intValueExact()));
        }
        Ball size =
                Enclosing.of(Algebra.product(Algebra.num(common), number), 64).abs();
        return size.minus(Ball.ONE, 64).sign() < 0 && by.isZero(all.sine()) && by.sign(all.cosine()) == Sign.POSITIVE;
    }

    private static Expr withoutFactor(Expr term) {
        return term instanceof Product p
                        && p.children().size() == 2
                        && p.children().get(0) instanceof Num
                ? p.children().get(1)
                : term;
    }

    static boolean isArc(Elementary f) {
        return f == Elementary.ASIN || f == Elementary.ACOS || f == Elementary.ATAN;
    }

    /** By the angle that an arc is. */
    static Rotation of(Call arc, NumberIdentity by) {
        Expr u = arc.argument();
        return switch (arc.function()) {
            case ASIN -> new Rotation(other(u, by), u);
            case ACOS -> new Rotation(u, other(u, by));
            default -> new Rotation(Algebra.ONE, u);
        };
    }

    /** {@code sqrt(1 - u^2)}, for a cosine the sine's size and the other way round. */
    private static Expr other(Expr u, NumberIdentity by) {
        if (u instanceof Call c && (c.function() == Elementary.SIN || c.function() == Elementary.COS)) {
            Elementary other = c.function() == Elementary.SIN ? Elementary.COS : Elementary.SIN;
            Expr value = Algebra.call(other, c.argument());
            Sign sign = by.sign(value);
            if (sign == Sign.POSITIVE || sign == Sign.NEGATIVE) {
                return sign == Sign.POSITIVE ? value : Algebra.negate(value);
            }
        }
        return Algebra.sqrt(Algebra.minus(Algebra.ONE, Algebra.square(u)));
    }
}
