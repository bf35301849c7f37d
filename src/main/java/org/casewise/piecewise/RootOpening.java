package org.casewise.piecewise;

import java.util.HashMap;
import java.util.Map;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;

/** A number with the unknown of a root's equation in the place of that root. */
final class RootOpening {

    private final Map<Expr, Expr> done = new HashMap<>();

    private RootOpening() {}

    static Expr of(Expr number, Constant.Root root) {
        RootOpening opening = new RootOpening();
        opening.done.put(root, root.unknown());
        return opening.in(number);
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
