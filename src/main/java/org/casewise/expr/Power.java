package org.casewise.expr;

import java.util.List;

/**
 * A base to an exponent that is neither 0 nor 1. Under an exponent that is not an integer the base is required to be
 * positive, or zero if the exponent is positive; the real cube root is the call {@code cbrt}.
 */
public final class Power extends Expr {

    private final Expr base;
    private final Expr exponent;

    Power(Expr base, Expr exponent) {
        super("power".hashCode(), List.of(base, exponent));
        this.base = base;
        this.exponent = exponent;
    }

    public Expr base() {
        return base;
    }

    public Expr exponent() {
        return exponent;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.power(this);
    }

    @Override
    public List<Expr> children() {
        return List.of(base, exponent);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
        return Algebra.power(children.get(0), children.get(1));
    }

    @Override
    boolean sameHead(Expr other) {
        return other instanceof Power;
    }
}
