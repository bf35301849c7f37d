package org.casewise.expr;

import java.util.List;

/** A name that stands for a real number; whether it is the variable or a parameter is known to the definition. */
public final class Symbol extends Expr {

    private final String name;

    public Symbol(String name) {
        super(name.hashCode(), List.of());
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.symbol(this);
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
        return other instanceof Symbol s && s.name.equals(name);
    }
}
