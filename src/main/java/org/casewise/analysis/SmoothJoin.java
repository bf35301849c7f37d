package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Requirement;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Definedness;
import org.casewise.piecewise.Known;
import org.casewise.reason.CannotTell;

/**
 * Whether two bodies that have one value at a joint have all derivatives in common there, without comparing them one after
 * the other: a quotient of analytic functions with a removable singularity, or a difference that vanishes faster than every
 * power, as {@code exp(-1/x)} does, and with it all its derivatives.
 */
final class SmoothJoin {

    private final JointSides sides;
    private final Symbol x;
    private final Expr at;
    private final Known known;

    SmoothJoin(JointSides sides, Symbol x, Expr at, Known known) {
        this.sides = sides;
        this.x = x;
        this.at = at;
        this.known = known;
    }

    /** True only if it is proved; the function is known to be continuous at the joint. */
    boolean isProved(Expr value) {
        Expr left = sides.left().body();
        Expr right = sides.right().body();
        if (NormalForm.same(left, right) && isMeromorphic(right)) {
            return true;
        }
        if (isFlat(Algebra.minus(left, value), sides.fromLeft())
                && isFlat(Algebra.minus(right, value), sides.fromRight())) {
            return true;
        }
        return isAnalytic(left) && isFlat(Algebra.minus(right, left), sides.fromRight())
                || isAnalytic(right) && isFlat(Algebra.minus(left, right), sides.fromLeft());
    }

    private boolean isAnalytic(Expr e) {
        return Definedness.holdsAt(Definedness.demands(e, true), x, at, known);
    }

    /** Whether it is a quotient of functions that are analytic at the joint. */
    private boolean isMeromorphic(Expr e) {
        if (!Symbols.occurs(x, e) || isAnalytic(e)) {
            return true;
        }
        if (e instanceof Sum || e instanceof Product) {
            return e.children().stream().allMatch(this::isMeromorphic);
        }
        if (e instanceof Power p) {
            return p.exponent() instanceof Num n && n.value().isInteger() && isMeromorphic(p.base());
        }
        return e instanceof Call c && isMeromorphic(c.argument()) && isSmoothAtLimit(c);
    }

    /** A meromorphic argument with a finite limit is analytic once that is filled in. */
    private boolean isSmoothAtLimit(Call c) {
        Optional<Expr> limit = Limits.of(c.argument(), sides.fromRight()).finite();
        return limit.isPresent()
                && c.function().smoothWhere().demands(limit.get()).stream()
                        .allMatch((Requirement.Demand d) ->
                                known.sign(d.expression()).implies(d.sign()));
    }

    private boolean isFlat(Expr difference, Approach approach) {
        if (NormalForm.isZero(difference)) {
            return true;
        }
        try {
            Optional<Growth.Term> leading = ExpansionOf.leading(difference, approach);
            return leading.isEmpty() || isFlat(leading.get().growth());
        } catch (CannotTell unknown) {
            return false;
        }
    }

    /** Smaller than every power: its logarithm grows faster than that of t. */
    private boolean isFlat(Growth growth) {
        GrowthOrder order = new GrowthOrder(known);
        return !growth.hasNoExponential()
                && order.compareToOne(growth) < 0
                && order.compare(growth.exponent().get(0).growth(), Growth.ofLevel(1)) > 0;
    }
}
