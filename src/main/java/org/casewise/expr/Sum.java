package org.casewise.expr;

import java.util.List;

/** Two or more terms: flat, like terms gathered, in canonical order, at most one of them a number. */
public final class Sum extends Expr {

    private final List<Expr> children;

    Sum(List<Expr> children) {
        super("sum".hashCode(), children);
        this.children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sum(this);
    }

    @Override
    public List<Expr> children() {
        return children;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
        return Algebra.sum(children);
    }

    @Override
    boolean sameHead(Expr other) {
        return other instanceof Sum;
    }
}
