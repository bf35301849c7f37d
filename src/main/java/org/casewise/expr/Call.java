package org.casewise.expr;

import java.util.List;

/** An elementary function of one argument. */
public final class Call extends Expr {

    private final Elementary function;
    private final Expr argument;

    Call(Elementary function, Expr argument) {
        super(function.word().hashCode(), List.of(argument));
        this.function = function;
        this.argument = argument;
    }

    public Elementary function() {
        return function;
    }

    public Expr argument() {
        return argument;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.call(this);
    }

    @Override
    public List<Expr> children() {
        return List.of(argument);
    }

    @Override
    public Expr withChildren(List<Expr> children) {
        return Algebra.call(function, children.get(0));
    }

    @Override
    boolean sameHead(Expr other) {
        return other instanceof Call c && c.function == function;
    }
}
