package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The signs of {@code k (wave(u) - level)} with a sine or cosine of u, and fixed numbers k and level between -1 and 1: they
 * change where u passes evenly spaced thresholds.
 */
record Periodic(Elementary wave, Expr u, Expr level, Sign outer) {

    /** A number that u may reach, and the sign of the wave minus the level right above it. */
    record Threshold(Expr at, Sign above) {}

    /** Empty where the expression is not of this kind; a tangent is a quotient of two that are. */
    static Optional<Periodic> of(Expr e, Symbol x, Work work) {
        List<Expr> fixed = new ArrayList<>(List.of(Algebra.ZERO));
        List<Expr> moving = new ArrayList<>();
        for (Expr term : e instanceof Sum sum ? sum.children() : List.of(e)) {
            (Symbols.occurs(x, term) ? moving : fixed).add(term);
        }
        Call call = moving.size() == 1 ? waveIn(moving.get(0), x) : null;
        if (call == null || Symbols.in(e).size() != 1) {
            return Optional.empty();
        }
        Expr k = Algebra.over(moving.get(0), call);
        Expr level = Algebra.negate(Algebra.over(Algebra.sum(fixed), k));
        boolean reached = FixedSign.of(Algebra.minus(Algebra.ONE, level), work).isNotNegative()
                && FixedSign.of(Algebra.sum(Algebra.ONE, level), work).isNotNegative();
        Sign outer = FixedSign.of(k, work);
        return reached && outer.isCertain() && outer != Sign.ZERO
                ? Optional.of(new Periodic(call.function(), call.argument(), level, outer))
                : Optional.empty();
    }

    private static Call waveIn(Expr term, Symbol x) {
        Call found = null;
        for (Expr factor : term instanceof Product p ? p.children() : List.of(term)) {
            if (Symbols.occurs(x, factor)) {
                boolean wave =
                        factor instanceof Call c && (c.function() == Elementary.SIN || c.function() == Elementary.COS);
                if (found != null || !wave) {
                    return null;
                }
                found = (Call) factor;
            }
        }
        return found;
    }

    /** {@code tan(u)} as a quotient, where the expression is a multiple of it plus a fixed number; its sign is that of a product. */
    static Optional<List<Expr>> tangent(Expr e, Symbol x) {
        for (Expr term : e instanceof Sum sum ? sum.children() : List.of(e)) {
            Expr factor =
                    term instanceof Product p ? p.children().get(p.children().size() - 1) : term;
            if (factor instanceof Call c && c.function() == Elementary.TAN && Symbols.occurs(x, c)) {
                Expr k = Algebra.over(term, c);
                Expr level = Algebra.negate(Algebra.over(Algebra.minus(e, term), k));
                boolean fixed = !Symbols.occurs(x, k) && !Symbols.occurs(x, level);
                // tan(u) - L has the sign of sin(u - atan(L)) cos(u).
                Expr turned = Algebra.minus(c.argument(), Algebra.call(Elementary.ATAN, level));
                return fixed
                        ? Optional.of(List.of(k, Functions.sin(turned), Functions.cos(c.argument())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** All that lie near the values, in order, and a few beside them. */
    List<Threshold> thresholds(Ball values, Work work) {
        int bits = 64 + values.abs().upper().floor().bitLength();
        Ball turns = values.over(Ball.pi(bits).times(Ball.of(2), bits), bits);
        BigInteger first = turns.lower().floor().subtract(BigInteger.ONE);
        BigInteger last = turns.upper().floor().add(BigInteger.TWO);
        if (last.subtract(first).bitLength() > 31 || last.subtract(first).intValueExact() > Work.MOST_BREAKPOINTS / 2) {
            throw CannotTell.because(Key.TOO_MANY_BREAKPOINTS, Work.MOST_BREAKPOINTS);
        }
        List<Threshold> thresholds = new ArrayList<>();
        for (BigInteger k = first; k.compareTo(last) <= 0; k = k.add(BigInteger.ONE)) {
            work.spend(2);
            Expr whole = Algebra.product(Algebra.num(Rational.of(k).times(Rational.TWO)), Algebra.PI);
            for (Threshold within : withinOneTurn(work)) {
                thresholds.add(new Threshold(Algebra.sum(within.at(), whole), within.above()));
            }
        }
        return thresholds;
    }

    /** In order, none a full turn from another; at the very crest and the very trough there is one only. */
    private List<Threshold> withinOneTurn(Work work) {
        boolean crest = FixedSign.of(Algebra.minus(Algebra.ONE, level), work) == Sign.ZERO;
        boolean trough = FixedSign.of(Algebra.sum(Algebra.ONE, level), work) == Sign.ZERO;
        Expr rising;
        Expr falling;
        if (wave == Elementary.SIN) {
            rising = Algebra.call(Elementary.ASIN, crest ? Algebra.ONE : trough ? Algebra.MINUS_ONE : level);
            falling = Algebra.minus(Algebra.PI, rising);
        } else {
            falling = Algebra.call(Elementary.ACOS, crest ? Algebra.ONE : trough ? Algebra.MINUS_ONE : level);
            rising = Algebra.negate(falling);
        }
        if (crest || trough) {
            return List.of(new Threshold(rising, (crest ? Sign.NEGATIVE : Sign.POSITIVE).times(outer)));
        }
        return List.of(new Threshold(rising, outer), new Threshold(falling, outer.negate()));
    }
}
