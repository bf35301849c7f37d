package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/**
 * How small an algebraic number can be without being zero. A number built from integers by the four operations, roots and
 * zeros of polynomials is a quotient U/L of algebraic integers of a degree of at most d, the product of all degrees that
 * occur; if it is not zero, the product of all conjugates of U is at least 1, so that U is at least {@code u^(1-d)} for any
 * bound u of them. The bounds follow the way in which the number is built (Burnikel and others 2000, 2001).
 */
final class SeparationBound implements Expr.Visitor<SeparationBound.Size> {

    private static final int MOST_BITS = 1 << 13;

    private final Map<Expr, Size> done = new HashMap<>();
    private final Set<Expr> roots = new HashSet<>();
    private long degree = 1;

    private SeparationBound() {}

    /** Bounds of the bits of the conjugates of U and L; null where the number is not known to be algebraic. */
    record Size(long above, long below) {

        Size plus(Size other) {
            return new Size(Math.max(above + other.below, other.above + below) + 1, below + other.below);
        }

        Size times(Size other) {
            return new Size(above + other.above, below + other.below);
        }

        Size inverse() {
            return new Size(below, above);
        }

        /** The k-th root of U/L as that of {@code U L^(k-1)} over L. */
        Size root(int k) {
            return new Size((above + (k - 1) * below + k - 1) / k, below);
        }
    }

    /** So many bits that a number of less than one half to their power is zero; empty where they would be too many. */
    static OptionalInt bits(Expr number) {
        SeparationBound bound = new SeparationBound();
        Size size = bound.of(number);
        if (size == null || size.above() > MOST_BITS || bound.degree > MOST_BITS) {
            return OptionalInt.empty();
        }
        long bits = (bound.degree - 1) * size.above() + size.below() + 1;
        return bits <= MOST_BITS ? OptionalInt.of((int) bits) : OptionalInt.empty();
    }

    private Size of(Expr e) {
        if (!done.containsKey(e)) {
            done.put(e, e.accept(this));
        }
        return done.get(e);
    }

    @Override
    public Size num(Num e) {
        BigInteger below = e.value().denominator();
        return new Size(e.value().numerator().bitLength(), below.equals(BigInteger.ONE) ? 0 : below.bitLength());
    }

    @Override
    public Size constant(Constant e) {
        return e.fold(null, null, this::zeroOf);
    }

    /** The leading coefficient times a zero is an algebraic integer. */
    private Size zeroOf(Constant.Root root) {
        Optional<List<Rational>> coefficients = root.polynomial();
        if (coefficients.isEmpty()) {
            return null;
        }
        IntegerPolynomial p = IntegerPolynomial.of(coefficients.get());
        count(root, p.degree());
        int leading = p.leading().bitLength();
        return new Size(leading + Math.max(RootBound.bits(p), 0), leading);
    }

    private void count(Expr root, int ofDegree) {
        if (roots.add(root)) {
            degree = Math.min(degree * ofDegree, Integer.MAX_VALUE);
        }
    }

    @Override
    public Size symbol(Symbol e) {
        return null;
    }

    @Override
    public Size sum(Sum e) {
        Size total = new Size(0, 0);
        for (Expr term : e.children()) {
            Size size = of(term);
            total = size == null || total == null ? null : total.plus(size);
        }
        return total;
    }

    @Override
    public Size product(Product e) {
        Size total = new Size(0, 0);
        for (Expr factor : e.children()) {
            Size size = of(factor);
            total = size == null || total == null ? null : total.times(size);
        }
        return total;
    }

    @Override
    public Size power(Power e) {
        Size base = of(e.base());
        if (base == null || !(e.exponent() instanceof Num n)) {
            return null;
        }
        BigInteger index = n.value().denominator();
        BigInteger times = n.value().numerator().abs();
        if (index.bitLength() > 10 || times.bitLength() > 12) {
            return null;
        }
        Size root = base;
        if (index.bitLength() > 1) {
            root = base.root(index.intValueExact());
            count(Algebra.power(e.base(), Algebra.num(new Rational(BigInteger.ONE, index))), index.intValueExact());
        }
        int factor = times.intValueExact();
        Size power = new Size(root.above() * factor, root.below() * factor);
        return n.value().signum() < 0 ? power.inverse() : power;
    }

    @Override
    public Size call(Call e) {
        if (isWave(e.function()) && Algebra.over(e.argument(), Algebra.PI) instanceof Num turns) {
            return wave(e.function(), turns.value().denominator());
        }
        Size argument = of(e.argument());
        if (argument == null || e.function() != Elementary.CBRT) {
            return null;
        }
        count(e, 3);
        return argument.root(3);
    }

    private static boolean isWave(Elementary f) {
        return f == Elementary.SIN || f == Elementary.COS || f == Elementary.TAN;
    }

    /**
     * Twice the sine and twice the cosine of p/q half turns are algebraic integers, of a size of at most 2 with all their
     * conjugates, in the real part of the field of the 4q-th roots of unity, whose degree is at most q.
     */
    private Size wave(Elementary f, BigInteger q) {
        if (q.bitLength() > 10) {
            return null;
        }
        count(Algebra.product(Algebra.num(new Rational(BigInteger.ONE, q)), Algebra.PI), q.intValueExact());
        Size wave = new Size(1, 1);
        return f == Elementary.TAN ? wave.times(wave.inverse()) : wave;
    }
}
