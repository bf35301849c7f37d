package org.casewise.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The expansion of an expression along an approach: {@code x = t}, {@code x = -t} or {@code x = b ± 1/t} with t going to
 * infinity. What oscillates has none.
 */
final class ExpansionOf implements Expr.Visitor<Expansion> {

    private static final int FEW_TERMS = 4;
    private static final int MOST_TERMS = 16;

    private final Symbol x;
    private final Expansion variable;
    private final Expansions calculus;
    private final Map<Expr, Expansion> done = new HashMap<>();

    private ExpansionOf(Approach approach, Expansions calculus) {
        this.x = approach.x();
        this.calculus = calculus;
        boolean up = approach.from() == Side.BEFORE;
        Expr away = up ? Algebra.MINUS_ONE : Algebra.ONE;
        Optional<Expr> end = approach.end();
        this.variable = end.isEmpty()
                ? Expansion.of(up ? Algebra.ONE : Algebra.MINUS_ONE, Growth.power(Algebra.ONE))
                : calculus.sum(constant(end.get()), Expansion.of(away, Growth.power(Algebra.MINUS_ONE)));
    }

    /** The limit; throws {@link CannotTell} where the expansion does not tell it. */
    static Limit limit(Expr e, Approach approach) {
        return leading(e, approach)
                .map(lead -> {
                    GrowthOrder order = new GrowthOrder(new Known(approach.assumptions()));
                    int size = order.compareToOne(lead.growth());
                    if (size > 0) {
                        return (Limit) new Limit.Infinite(order.sign(lead.coefficient()) > 0);
                    }
                    return new Limit.Finite(size < 0 ? Algebra.ZERO : lead.coefficient());
                })
                .orElse(new Limit.Finite(Algebra.ZERO));
    }

    /** The sign all the way in some neighbourhood of the end; throws {@link CannotTell} where it is not found. */
    static int sign(Expr e, Approach approach) {
        GrowthOrder order = new GrowthOrder(new Known(approach.assumptions()));
        return leading(e, approach).map(lead -> order.sign(lead.coefficient())).orElse(0);
    }

    /** The leading term, empty for what is zero all the way. */
    static Optional<Growth.Term> leading(Expr e, Approach approach) {
        Known known = new Known(approach.assumptions());
        for (int most = FEW_TERMS; most <= MOST_TERMS; most *= 2) {
            Expansions calculus = new Expansions(known, most);
            try {
                Expansion expansion = new ExpansionOf(approach, calculus).at(e);
                return expansion.isZero() ? Optional.empty() : Optional.of(calculus.lead(expansion));
            } catch (Expansions.MoreTermsNeeded again) {
                // With twice as many.
            } catch (ArithmeticException undefined) {
                break;
            }
        }
        throw CannotTell.because(Key.CANNOT_FIND_LIMIT, e);
    }

    Expansion at(Expr e) {
        Expansion known = done.get(e);
        if (known == null) {
            known = Symbols.occurs(x, e) ? e.accept(this) : constant(e);
            done.put(e, known);
        }
        return known;
    }

    private Expansion constant(Expr e) {
        return calculus.order().isZero(e) ? Expansion.ZERO : Expansion.constant(e);
    }

    @Override
    public Expansion num(Num e) {
        return constant(e);
    }

    @Override
    public Expansion constant(Constant e) {
        return constant((Expr) e);
    }

    @Override
    public Expansion symbol(Symbol e) {
        return variable;
    }

    @Override
    public Expansion sum(Sum e) {
        Expansion total = Expansion.ZERO;
        for (Expr term : e.children()) {
            total = calculus.sum(total, at(term));
        }
        return total;
    }

    @Override
    public Expansion product(Product e) {
        Expansion total = Expansion.constant(Algebra.ONE);
        for (Expr factor : e.children()) {
            total = calculus.product(total, at(factor));
        }
        return total;
    }

    @Override
    public Expansion power(Power e) {
        if (e.exponent() instanceof Num n && isShort(n.value())) {
            return calculus.power(at(e.base()), n.value());
        }
        return calculus.exp(calculus.product(at(e.exponent()), calculus.log(at(e.base()))));
    }

    private static boolean isShort(Rational exponent) {
        return exponent.numerator().bitLength() < 16;
    }

    @Override
    public Expansion call(Call e) {
        return new ElementaryExpansion(calculus, e.function()).of(at(e.argument()));
    }
}
