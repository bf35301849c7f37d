package org.casewise.expr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Rational;

/** Rational bounds of an expression from bounds of its symbols; where a rule is missing, there is no bound. */
public final class BoundsOf implements Expr.Visitor<Bounds> {

    private static final int BITS = 64;

    private final Map<Symbol, Bounds> symbols;
    private final Map<Expr, Bounds> done = new HashMap<>();

    /** The bounds of the symbols stay as they are. */
    public BoundsOf(Map<Symbol, Bounds> symbols) {
        this.symbols = symbols;
    }

    /** The bounds of a subtree that stands in several places are found once. */
    public Bounds of(Expr e) {
        if (e.children().isEmpty()) {
            return e.accept(this);
        }
        Bounds known = done.get(e);
        if (known == null) {
            known = e.accept(this).shortened();
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Bounds num(Num e) {
        return Bounds.exactly(e.value());
    }

    @Override
    public Bounds constant(Constant e) {
        return Bounds.around(Enclosing.of(e, BITS));
    }

    @Override
    public Bounds symbol(Symbol e) {
        return symbols.getOrDefault(e, Bounds.EVERYTHING);
    }

    @Override
    public Bounds sum(Sum e) {
        Bounds total = Bounds.exactly(Rational.ZERO);
        for (Expr term : e.children()) {
            total = total.plus(of(term)).shortened();
        }
        return total;
    }

    @Override
    public Bounds product(Product e) {
        Coefficient split = Coefficient.of(withoutSineTimesCosine(e));
        List<Expr> factors = split.rest() instanceof Product p ? p.children() : List.of(split.rest());
        return factors.stream()
                .map(this::of)
                .reduce((a, b) -> a.times(b).shortened())
                .orElseThrow()
                .times(split.factor());
    }

    /** {@code sin(u) cos(u)} is {@code sin(2u)/2}, which its factors' bounds alone do not tell. */
    private static Expr withoutSineTimesCosine(Product e) {
        for (Expr factor : e.children()) {
            if (factor instanceof Call c && c.function() == Elementary.SIN) {
                Expr cosine = Algebra.call(Elementary.COS, c.argument());
                if (e.children().contains(cosine)) {
                    List<Expr> rest = new ArrayList<>(e.children());
                    rest.remove(factor);
                    rest.remove(cosine);
                    rest.add(Algebra.HALF);
                    rest.add(Algebra.call(Elementary.SIN, Algebra.product(Algebra.TWO, c.argument())));
                    return Algebra.product(rest);
                }
            }
        }
        return e;
    }

    @Override
    public Bounds power(Power e) {
        Bounds base = of(e.base());
        if (!(e.exponent() instanceof Num n) || !n.value().isInteger()) {
            boolean positive = base.sign() == Sign.POSITIVE;
            return new Bounds(positive ? Bounds.End.open(0) : Bounds.End.closed(0), Bounds.End.NONE);
        }
        int exponent = n.value().numerator().bitLength() > 6
                ? 0
                : n.value().numerator().intValue();
        boolean even = !n.value().numerator().testBit(0);
        if (exponent == 0) {
            return even ? new Bounds(Bounds.End.closed(0), Bounds.End.NONE) : Bounds.EVERYTHING;
        }
        if (base.sign() == Sign.NEGATIVE || base.sign() == Sign.NOT_POSITIVE) {
            Bounds mirrored = ofPositive(base.times(Rational.MINUS_ONE), exponent);
            return even ? mirrored : mirrored.times(Rational.MINUS_ONE);
        }
        if (base.sign().isNotNegative()) {
            return ofPositive(base, exponent);
        }
        if (even && exponent > 0) {
            Bounds square = base.times(base);
            return new Bounds(Bounds.End.closed(0), exponent == 2 ? square.upper() : Bounds.End.NONE);
        }
        return even ? new Bounds(Bounds.End.open(0), Bounds.End.NONE) : Bounds.EVERYTHING;
    }

    private static Bounds ofPositive(Bounds base, int exponent) {
        if (exponent < 0 && base.sign() != Sign.POSITIVE) {
            return new Bounds(Bounds.End.open(0), Bounds.End.NONE);
        }
        Bounds factor = exponent < 0 ? base.reciprocalOfPositive() : base;
        Bounds total = factor;
        for (int i = 1; i < Math.abs(exponent); i++) {
            total = total.times(factor);
        }
        return total;
    }

    @Override
    public Bounds call(Call e) {
        Elementary f = e.function();
        Bounds u = of(e.argument());
        if (!f.isIncreasing()) {
            return f.bounds();
        }
        Bounds course = new Bounds(image(f, u.lower(), false), image(f, u.upper(), true));
        return course.and(f.bounds());
    }

    private static Bounds.End image(Elementary f, Bounds.End end, boolean upper) {
        if (!end.exists()) {
            return Bounds.End.NONE;
        }
        Expr exact;
        try {
            exact = Algebra.call(f, Algebra.num(end.at()));
        } catch (ArithmeticException outsideTheDomain) {
            return Bounds.End.NONE;
        }
        if (exact instanceof Num n) {
            return new Bounds.End(n.value(), end.open());
        }
        Bounds around = Bounds.around(Enclosing.of(exact, BITS));
        return upper ? around.upper() : around.lower();
    }
}
