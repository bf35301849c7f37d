package org.casewise.expr;

import java.util.List;

/** Two or more factors: flat, equal bases gathered, in canonical order, at most one of them a number and that first. */
public final class Product extends Expr {

    private final List<Expr> children;

    Product(List<Expr> children) {
        super("product".hashCode(), children);
        this.children = List.copyOf(children);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.product(this);
    }

    @Override
    public List<Expr> children() {
        return children;
    }

    @Override
    public Expr withChildren(List<Expr> children) {
        return Algebra.product(children);
    }

    @Override
    boolean sameHead(Expr other) {
        return other instanceof Product;
    }
}
