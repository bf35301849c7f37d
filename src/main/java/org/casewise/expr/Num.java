package org.casewise.expr;

import java.util.List;
import org.casewise.exact.Rational;

/** An exact rational number. */
public final class Num extends Expr {

    private final Rational value;

    Num(Rational value) {
        super(value.hashCode(), List.of());
        this.value = value;
    }

    public Rational value() {
        return value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.num(this);
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }

    @Override
    public Expr withChildren(List<Expr> children) {
        return this;
    }

    @Override
    boolean sameHead(Expr other) {
        return other instanceof Num n && n.value.equals(value);
    }
}
