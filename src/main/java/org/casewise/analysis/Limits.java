package org.casewise.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Bounds;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Requirement;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Definedness;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Side;
import org.casewise.piecewise.TidyValue;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * One-sided limits of a smooth expression: by continuity where it is defined at the end, otherwise by the leading term of
 * its expansion, and where something oscillates by the rules for sums, products, powers and elementary functions, a
 * bounded factor of what vanishes among them. What none of them settles is unknown.
 */
public final class Limits implements Expr.Visitor<Limit> {

    private final Approach approach;
    private final SwingingLimits swings;
    private final Map<Expr, Limit> done = new HashMap<>();

    private Limits(Approach approach) {
        this.approach = approach;
        this.swings = new SwingingLimits(approach, this::at);
    }

    /** The limit along the approach of an expression that is smooth on its interval. */
    public static Limit of(Expr e, Approach approach) {
        return new Limits(approach).at(e);
    }

    private Limit at(Expr e) {
        Limit known = done.get(e);
        if (known == null) {
            known = find(e);
            done.put(e, known);
        }
        return known;
    }

    private Limit find(Expr e) {
        Limit limit =
                byContinuity(e).or(() -> byArgument(e)).or(() -> byExpansion(e)).orElseGet(() -> e.accept(this));
        return limit instanceof Limit.Unknown u && !u.bounded()
                ? new Limit.Unknown(u.because(), isBoundedAllTheWay(e, approach))
                : limit;
    }

    static boolean isBoundedAllTheWay(Expr e, Approach approach) {
        Bounds bounds = approach.known().bounds(e);
        return bounds.lower().exists() && bounds.upper().exists();
    }

    /** Where its argument goes tells where a call goes, most often; towers of exponentials have long expansions. */
    private Optional<Limit> byArgument(Expr e) {
        return e instanceof Call c
                ? Optional.of(call(c)).filter(limit -> !limit.isUnknown() && !(limit instanceof Limit.Nonexistent))
                : Optional.empty();
    }

    private Optional<Limit> byExpansion(Expr e) {
        try {
            return Optional.of(ExpansionOf.limit(e, approach));
        } catch (CannotTell oscillates) {
            return Optional.empty();
        }
    }

    private Optional<Limit> byContinuity(Expr e) {
        if (!Symbols.occurs(approach.x(), e)) {
            return Optional.of(new Limit.Finite(e));
        }
        return approach.end()
                .filter(b -> Definedness.holdsAt(
                        Definedness.demands(e, false), approach.x(), b, new Known(approach.assumptions())))
                .map(b -> new Limit.Finite(TidyValue.of(Substitution.of(e, approach.x(), b))));
    }

    static Limit unknown(Expr e) {
        return new Limit.Unknown(Reason.of(Key.CANNOT_FIND_LIMIT, e));
    }

    @Override
    public Limit num(Num e) {
        return new Limit.Finite(e);
    }

    @Override
    public Limit constant(Constant e) {
        return new Limit.Finite(e);
    }

    @Override
    public Limit symbol(Symbol e) {
        return new Limit.Infinite(approach.from() == Side.BEFORE);
    }

    @Override
    public Limit sum(Sum e) {
        Limit total = new Limit.Finite(Algebra.ZERO);
        for (Expr term : e.children()) {
            total = LimitRules.sum(total, at(term), e);
        }
        return total.isUnknown()
                ? Dominance.limit(e, approach).or(() -> swings.limit(e)).orElse(total)
                : total;
    }

    @Override
    public Limit product(Product e) {
        Limit total = new Limit.Finite(Algebra.ONE);
        for (Expr factor : e.children()) {
            total = LimitRules.product(total, at(factor), approach.known(), e);
        }
        if (!total.isUnknown()) {
            return total;
        }
        return swings.limit(e)
                .or(() -> swings.besides(e))
                .or(() -> distributed(e).map(this::at))
                .orElse(total);
    }

    /** A product with a sum among its factors, multiplied out. */
    static Optional<Expr> distributed(Product e) {
        return e.children().stream().filter(Sum.class::isInstance).findFirst().map(sum -> {
            List<Expr> others = new ArrayList<>(e.children());
            others.remove(sum);
            Expr rest = Algebra.product(others);
            return Algebra.sum(sum.children().stream()
                    .map(term -> Algebra.product(term, rest))
                    .toList());
        });
    }

    @Override
    public Limit power(Power e) {
        if (!(e.exponent() instanceof Num n)) {
            Expr written = Algebra.product(e.exponent(), Algebra.call(Elementary.LOG, e.base()));
            return exp(at(written), e);
        }
        Limit base = at(e.base());
        boolean odd = n.value().isInteger() && n.value().numerator().testBit(0);
        boolean negative = n.value().signum() < 0;
        if (base instanceof Limit.Infinite i) {
            return negative ? new Limit.Finite(Algebra.ZERO) : new Limit.Infinite(i.positive() || !odd);
        }
        if (LimitRules.isSwinging(base) && n.value().isInteger() && !negative) {
            // On its way between two numbers of opposite sign the base passes zero again and again.
            return new Limit.Nonexistent(LimitRules.isBounded(base), odd);
        }
        if (!(base instanceof Limit.Finite f)) {
            return unknown(e);
        }
        Sign sign = approach.known().sign(f.value());
        if (sign == Sign.ZERO) {
            return negative ? reciprocalOfZero(e, odd) : new Limit.Finite(Algebra.ZERO);
        }
        return sign.isNotZero() ? new Limit.Finite(Algebra.power(f.value(), e.exponent())) : unknown(e);
    }

    private Limit reciprocalOfZero(Power e, boolean odd) {
        if (!odd) {
            return Limit.PLUS_INFINITY;
        }
        Sign near = approach.signNear(e.base());
        return near == Sign.POSITIVE || near == Sign.NEGATIVE ? new Limit.Infinite(near == Sign.POSITIVE) : unknown(e);
    }

    @Override
    public Limit call(Call e) {
        Elementary f = e.function();
        Limit u = at(e.argument());
        if (f == Elementary.EXP) {
            return exp(u, e);
        }
        if (u instanceof Limit.Infinite i) {
            return atInfinity(f, i.positive(), e);
        }
        if (!(u instanceof Limit.Finite v)) {
            return unknown(e);
        }
        List<Requirement.Demand> demands = f.definedWhere().demands(v.value());
        if (demands.stream().allMatch(d -> approach.known().sign(d.expression()).implies(d.sign()))) {
            return new Limit.Finite(Algebra.call(f, v.value()));
        }
        return atEdge(f, v.value(), e);
    }

    private static Limit exp(Limit u, Expr whole) {
        if (u instanceof Limit.Infinite i) {
            return i.positive() ? Limit.PLUS_INFINITY : new Limit.Finite(Algebra.ZERO);
        }
        return u instanceof Limit.Finite v ? new Limit.Finite(Algebra.call(Elementary.EXP, v.value())) : unknown(whole);
    }

    /** The argument is continuous and grows beyond all bounds, so a periodic function of it takes all its values. */
    private static Limit atInfinity(Elementary f, boolean positive, Expr whole) {
        return switch (f) {
            case SIN, COS -> new Limit.Nonexistent(true, true);
            case LOG, COSH, ACOSH -> Limit.PLUS_INFINITY;
            case SINH, ASINH, CBRT -> new Limit.Infinite(positive);
            case ATAN, TANH, ERF -> new Limit.Finite(positive ? f.limitAtPlusInfinity() : f.limitAtMinusInfinity());
            default -> unknown(whole);
        };
    }

    private Limit atEdge(Elementary f, Expr u, Expr whole) {
        if (f == Elementary.LOG && approach.known().sign(u) == Sign.ZERO) {
            return Limit.MINUS_INFINITY;
        }
        if (f == Elementary.ATANH) {
            Sign atOne = approach.known().sign(Algebra.minus(u, Algebra.ONE));
            Sign atMinusOne = approach.known().sign(Algebra.sum(u, Algebra.ONE));
            return atOne == Sign.ZERO
                    ? Limit.PLUS_INFINITY
                    : atMinusOne == Sign.ZERO ? Limit.MINUS_INFINITY : unknown(whole);
        }
        return unknown(whole);
    }
}
