package org.casewise.expr;

import java.util.LinkedHashSet;
import java.util.Set;

/** The root constants that occur in an expression, equations of others aside. */
public final class ProvedRoots {

    private ProvedRoots() {}

    /** In the order in which they are met, each once. */
    public static Set<Constant.Root> in(Expr e) {
        Set<Constant.Root> found = new LinkedHashSet<>();
        collect(e, found, new LinkedHashSet<>());
        return found;
    }

    private static void collect(Expr e, Set<Constant.Root> found, Set<Expr> seen) {
        if (e instanceof Constant.Root root) {
            found.add(root);
        } else if (!e.children().isEmpty() && seen.add(e)) {
            e.children().forEach(child -> collect(child, found, seen));
        }
    }
}
