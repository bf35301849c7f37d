package org.casewise.notation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casewise.expr.Expr;

/** An expression and all its parts, each once however often it is shared. */
public final class Subexpressions {

    private Subexpressions() {}

    public static Set<Expr> of(Expr e) {
        Set<Expr> found = new LinkedHashSet<>();
        collect(e, found);
        return found;
    }

    private static void collect(Expr e, Set<Expr> found) {
        if (found.add(e)) {
            e.children().forEach(child -> collect(child, found));
        }
    }
}
