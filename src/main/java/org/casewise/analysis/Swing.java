package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.piecewise.Known;

/**
 * What an expression is on its way to an end, but for something that vanishes: a wave {@code sine sin(phase) + cosine
 * cos(phase) + mean} whose phase goes to infinity; or, where no phase is kept, anything between two numbers.
 */
record Swing(Optional<Expr> phase, Expr sine, Expr cosine, Expr mean, Accumulation range) {

    static Swing steady(Expr value) {
        return between(value, value);
    }

    static Swing between(Expr low, Expr high) {
        return new Swing(Optional.empty(), Algebra.ZERO, Algebra.ZERO, low, new Accumulation(low, high));
    }

    static Swing wave(Expr phase, Expr sine, Expr cosine, Expr mean, Known known) {
        Expr size = amplitude(sine, cosine, known);
        Accumulation range = new Accumulation(Algebra.minus(mean, size), Algebra.sum(mean, size));
        return new Swing(Optional.of(phase), sine, cosine, mean, range);
    }

    private static Expr amplitude(Expr sine, Expr cosine, Known known) {
        if (!Algebra.isZero(sine) && !Algebra.isZero(cosine)) {
            return Algebra.sqrt(Algebra.sum(Algebra.square(sine), Algebra.square(cosine)));
        }
        Expr only = Algebra.sum(sine, cosine);
        return known.sign(only).isNotNegative()
                ? only
                : known.sign(only).isNotPositive() ? Algebra.negate(only) : Algebra.sqrt(Algebra.square(only));
    }

    boolean isSteady() {
        return range.low().equals(range.high());
    }

    Optional<Swing> plus(Swing other, Known known) {
        if (phase.isPresent() && phase.equals(other.phase)) {
            return Optional.of(wave(
                    phase.get(),
                    Algebra.sum(sine, other.sine),
                    Algebra.sum(cosine, other.cosine),
                    Algebra.sum(mean, other.mean),
                    known));
        }
        return isSteady()
                ? Optional.of(other.shifted(mean, known))
                : other.isSteady() ? Optional.of(shifted(other.mean, known)) : Optional.empty();
    }

    private Swing shifted(Expr by, Known known) {
        return phase.isPresent()
                ? wave(phase.get(), sine, cosine, Algebra.sum(mean, by), known)
                : between(Algebra.sum(range.low(), by), Algebra.sum(range.high(), by));
    }

    /** The product with a number; empty where its sign decides and is not known. */
    Optional<Swing> times(Expr factor, Known known) {
        if (phase.isPresent()) {
            return Optional.of(wave(
                    phase.get(),
                    Algebra.product(factor, sine),
                    Algebra.product(factor, cosine),
                    Algebra.product(factor, mean),
                    known));
        }
        Expr low = Algebra.product(factor, range.low());
        Expr high = Algebra.product(factor, range.high());
        return known.sign(factor).isNotNegative()
                ? Optional.of(between(low, high))
                : known.sign(factor).isNotPositive() ? Optional.of(between(high, low)) : Optional.empty();
    }

    /** The product of two waves around zero with one phase: a wave with twice that phase. */
    Optional<Swing> times(Swing other, Known known) {
        boolean pure =
                phase.isPresent() && phase.equals(other.phase) && Algebra.isZero(mean) && Algebra.isZero(other.mean);
        if (!pure) {
            return Optional.empty();
        }
        Expr both = Algebra.product(sine, other.sine);
        Expr none = Algebra.product(cosine, other.cosine);
        Expr mixed = Algebra.sum(Algebra.product(sine, other.cosine), Algebra.product(cosine, other.sine));
        return Optional.of(wave(
                Algebra.product(Algebra.num(2), phase.get()),
                Algebra.product(Algebra.HALF, mixed),
                Algebra.product(Algebra.HALF, Algebra.minus(none, both)),
                Algebra.product(Algebra.HALF, Algebra.sum(none, both)),
                known));
    }

    /** A natural power; empty where signs decide and are not known. */
    Optional<Swing> power(Num exponent, Known known) {
        if (exponent.equals(Algebra.num(2)) && times(this, known).isPresent()) {
            return times(this, known);
        }
        Expr low = Algebra.power(range.low(), exponent);
        Expr high = Algebra.power(range.high(), exponent);
        boolean odd = exponent.value().numerator().testBit(0);
        if (odd || known.sign(range.low()).isNotNegative()) {
            return Optional.of(between(low, high));
        }
        if (known.sign(range.high()).isNotPositive()) {
            return Optional.of(between(high, low));
        }
        boolean around = known.sign(range.low()).isNotPositive()
                && known.sign(range.high()).isNotNegative();
        return around ? larger(low, high, known).map(h -> between(Algebra.ZERO, h)) : Optional.empty();
    }

    private static Optional<Expr> larger(Expr a, Expr b, Known known) {
        Expr ahead = Algebra.minus(a, b);
        return known.sign(ahead).isNotNegative()
                ? Optional.of(a)
                : known.sign(ahead).isNotPositive() ? Optional.of(b) : Optional.empty();
    }
}
