package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Bounds;
import org.casewise.expr.BoundsOf;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Facts;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Sign;
import org.casewise.expr.SignOf;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * Signs that follow from assumptions: by the rules of signs, by bounds, and by comparing with what is given. Every
 * answer is proved; what does not follow is unknown.
 */
public final class Known implements Facts {

    private static final int BITS = 64;

    /** So many facts are tried one after the other in every order. */
    private static final int MOST_CHAINED = 6;

    private final Assumptions assumptions;
    private final Work work;
    private final Map<Symbol, Bounds> bounds = new HashMap<>();
    private final Map<Expr, Sign> signs = new HashMap<>();
    private final BoundsOf boundsOf = new BoundsOf(bounds);

    public Known(Assumptions assumptions) {
        this(assumptions, assumptions.work());
    }

    /** What follows from the assumptions, as far as the work allows. */
    Known(Assumptions assumptions, Work work) {
        this.assumptions = assumptions;
        this.work = work;
        assumptions.facts().forEach(this::boundSymbols);
    }

    /** What is known about a function's expressions on one interval. */
    public static Known on(Interval interval, Symbol x, Assumptions assumptions) {
        return new Known(assumptions.within(x, interval));
    }

    static Known on(Interval interval, Symbol x, Assumptions assumptions, Work work) {
        return new Known(assumptions.within(x, interval), work);
    }

    /** A new question begins: what is known stays, what may be spent is counted anew. */
    void renew() {
        work.renew();
    }

    /** Charges work that is done to answer from what is known here; {@link CannotTell} if it may not be done. */
    public void spend(long units) {
        work.spend(units);
    }

    @Override
    public Sign sign(Expr e) {
        if (e instanceof Num n) {
            return Sign.of(n.value().signum());
        }
        Sign known = signs.get(e);
        if (known == null) {
            known = Symbols.absent(e) ? FixedSign.of(e, work) : find(e);
            signs.put(e, known);
        }
        return known;
    }

    /** Rational bounds, true but not sharp. */
    public Bounds bounds(Expr e) {
        return boundsOf.of(e);
    }

    private Sign find(Expr e) {
        Sign sign = e.accept(new SignOf(this::sign));
        if (!sign.isCertain()) {
            sign = sign.and(boundsOf.of(e).sign());
        }
        if (!sign.isCertain()) {
            sign = sign.and(byComparison(e, assumptions.facts()));
        }
        return sign;
    }

    private Sign byComparison(Expr e, List<Fact> facts) {
        Sign sign = Sign.UNKNOWN;
        for (Fact fact : facts) {
            sign = sign.and(compared(e, fact, facts));
            if (sign.isCertain()) {
                break;
            }
        }
        return sign;
    }

    /**
     * With e = c d + r for the d of a fact: the signs of c d and of r together. What is left over may be compared with the
     * other facts in turn, as with {@code 0 < a < b < c}, if these are few.
     */
    private Sign compared(Expr e, Fact fact, List<Fact> facts) {
        for (Symbol s : Symbols.in(fact.expression())) {
            Optional<Rational> c = ratio(e, fact.expression(), s);
            if (c.isPresent()) {
                Expr rest = Algebra.minus(e, Algebra.product(Algebra.num(c.get()), fact.expression()));
                return Sign.of(c.get().signum()).times(fact.sign()).plus(ofRest(rest, fact, facts));
            }
        }
        return Sign.UNKNOWN;
    }

    private Sign ofRest(Expr rest, Fact used, List<Fact> facts) {
        if (Symbols.absent(rest)) {
            return FixedSign.of(rest, work);
        }
        Sign sign = boundsOf.of(rest).sign();
        if (sign.isCertain() || facts.size() > MOST_CHAINED) {
            return sign;
        }
        List<Fact> others = new ArrayList<>(facts);
        others.remove(used);
        return sign.and(byComparison(rest, others));
    }

    /** The quotient of the linear coefficients of a symbol, where both are numbers. */
    private static Optional<Rational> ratio(Expr e, Expr d, Symbol s) {
        Optional<Rational> ofE = linearCoefficient(e, s);
        Optional<Rational> ofD = linearCoefficient(d, s);
        return ofE.isPresent() && ofD.isPresent() ? Optional.of(ofE.get().over(ofD.get())) : Optional.empty();
    }

    private static Optional<Rational> linearCoefficient(Expr e, Symbol s) {
        return Polynomial.of(e, s)
                .filter(p -> p.degree() == 1)
                .map(Polynomial::leading)
                .flatMap(Known::asNumber)
                .filter(r -> !r.isZero());
    }

    private static Optional<Rational> asNumber(Expr e) {
        return e instanceof Num n ? Optional.of(n.value()) : Optional.empty();
    }

    /** Reads bounds of a symbol out of a fact that is linear in it and has no other symbol. */
    private void boundSymbols(Fact fact) {
        if (Symbols.in(fact.expression()).size() != 1) {
            return;
        }
        Symbol s = Symbols.in(fact.expression()).iterator().next();
        Optional<Polynomial> linear = Polynomial.of(fact.expression(), s).filter(p -> p.degree() == 1);
        Optional<Rational> slope = linear.flatMap(p -> asNumber(p.leading()));
        if (slope.isEmpty() || fact.sign() == Sign.NOT_ZERO || fact.sign() == Sign.UNKNOWN) {
            return;
        }
        Expr end = Algebra.product(
                Algebra.num(slope.get().reciprocal().negate()), linear.get().coefficient(0));
        Sign sign = slope.get().signum() > 0 ? fact.sign() : fact.sign().negate();
        bounds.merge(s, boundsBeside(end, sign), Bounds::and);
    }

    private static Bounds boundsBeside(Expr end, Sign sign) {
        Bounds around = Bounds.around(Enclosing.of(end, BITS));
        if (end instanceof Num n) {
            Bounds.End exact = new Bounds.End(n.value(), sign.isNotZero());
            around = new Bounds(exact, exact);
        }
        if (sign == Sign.ZERO) {
            return around;
        }
        return sign.isNotNegative()
                ? new Bounds(around.lower(), Bounds.End.NONE)
                : new Bounds(Bounds.End.NONE, around.upper());
    }
}
