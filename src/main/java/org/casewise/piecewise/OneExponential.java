package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * An expression in which x stands in exponentials of rational multiples only, as one in {@code y = exp(c x)}, c &gt; 0.
 */
public record OneExponential(Expr body, Symbol x, Symbol y, Rational c) {

    private static final int LONGEST_DENOMINATOR = 8;

    /** Empty where x stands elsewhere too. */
    public static Optional<OneExponential> of(Expr e, Symbol x) {
        Set<Rational> multiples = new LinkedHashSet<>();
        collect(e, x, multiples);
        if (multiples.isEmpty()) {
            return Optional.empty();
        }
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Rational m : multiples) {
            above = above.multiply(m.denominator()).gcd(m.numerator().multiply(below));
            below = below.multiply(m.denominator());
            Rational reduced = new Rational(above, below);
            above = reduced.numerator();
            below = reduced.denominator();
        }
        if (below.bitLength() > LONGEST_DENOMINATOR) {
            return Optional.empty();
        }
        Symbol y = Algebra.symbol(x.name() + "'");
        OneExponential in = new OneExponential(e, x, y, new Rational(above, below));
        Expr body = in.rewritten(e);
        return Symbols.occurs(x, body) ? Optional.empty() : Optional.of(new OneExponential(body, x, y, in.c()));
    }

    /** The value of y at a point. */
    public Expr image(Expr point) {
        return Algebra.call(Elementary.EXP, Algebra.product(Algebra.num(c), point));
    }

    /** The place in x that a place among positive y comes from. */
    public Cut carriedBack(Cut cut) {
        if (!(cut instanceof Cut.At at)) {
            return cut;
        }
        Expr log = Algebra.call(Elementary.LOG, at.point());
        return new Cut.At(Algebra.product(Algebra.num(c.reciprocal()), log), at.side());
    }

    private static void collect(Expr e, Symbol x, Set<Rational> multiples) {
        if (e instanceof Call call && call.function() == Elementary.EXP) {
            for (Expr term : terms(call.argument())) {
                multiple(term, x).ifPresent(multiples::add);
            }
        }
        e.children().forEach(child -> collect(child, x, multiples));
    }

    private static List<Expr> terms(Expr e) {
        return e instanceof Sum sum ? sum.children() : List.of(e);
    }

    private static Optional<Rational> multiple(Expr term, Symbol x) {
        return Algebra.over(term, x) instanceof Num n ? Optional.of(n.value()) : Optional.empty();
    }

    private Expr rewritten(Expr e) {
        if (!Symbols.occurs(x, e)) {
            return e;
        }
        if (e instanceof Call call && call.function() == Elementary.EXP) {
            List<Expr> factors = new ArrayList<>();
            List<Expr> rest = new ArrayList<>(List.of(Algebra.ZERO));
            for (Expr term : terms(call.argument())) {
                Optional<Rational> multiple = multiple(term, x);
                if (multiple.isPresent()) {
                    factors.add(Algebra.power(y, Algebra.num(multiple.get().over(c))));
                } else {
                    rest.add(rewritten(term));
                }
            }
            factors.add(Algebra.call(Elementary.EXP, Algebra.sum(rest)));
            return Algebra.product(factors);
        }
        return e.children().isEmpty()
                ? e
                : e.withChildren(e.children().stream().map(this::rewritten).toList());
    }
}
