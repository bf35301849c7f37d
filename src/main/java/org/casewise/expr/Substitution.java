package org.casewise.expr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts expressions in the place of symbols; shared subtrees are done once. */
public final class Substitution {

    private final Map<Expr, Expr> done = new HashMap<>();

    private Substitution(Map<Symbol, Expr> values) {
        done.putAll(values);
    }

    public static Expr of(Expr e, Map<Symbol, Expr> values) {
        return values.isEmpty() ? e : new Substitution(values).in(e);
    }

    /** Throws {@link ArithmeticException} where the value leaves the domain of an operation, as 1/x at 0 does. */
    public static Expr of(Expr e, Symbol x, Expr value) {
        return new Substitution(Map.of(x, value)).in(e);
    }

    private Expr in(Expr e) {
        Expr known = done.get(e);
        if (known == null) {
            List<Expr> children = e.children();
            known = children.isEmpty()
                    ? e
                    : e.withChildren(children.stream().map(this::in).toList());
            done.put(e, known);
        }
        return known;
    }
}
