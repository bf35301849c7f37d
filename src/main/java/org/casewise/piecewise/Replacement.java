package org.casewise.piecewise;

import java.util.HashMap;
import java.util.Map;
import org.casewise.expr.Expr;

/** An expression with others in the place of some of its parts, the largest first. */
final class Replacement {

    private final Map<Expr, Expr> done;

    private Replacement(Map<Expr, Expr> parts) {
        this.done = new HashMap<>(parts);
    }

    static Expr of(Expr e, Map<Expr, Expr> parts) {
        return new Replacement(parts).in(e);
    }

    private Expr in(Expr e) {
        Expr known = done.get(e);
        if (known == null) {
            known = e.children().isEmpty()
                    ? e
                    : e.withChildren(e.children().stream().map(this::in).toList());
            done.put(e, known);
        }
        return known;
    }
}
