package org.casewise.expr;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The symbols that occur in an expression. */
public final class Symbols {

    private final Set<Expr> seen = new HashSet<>();
    private final Set<Symbol> found = new LinkedHashSet<>();

    private Symbols() {}

    public static Set<Symbol> in(Expr e) {
        Symbols symbols = new Symbols();
        symbols.collect(e);
        return symbols.found;
    }

    public static boolean occurs(Symbol x, Expr e) {
        return in(e).contains(x);
    }

    /** Whether the expression is a fixed number. */
    public static boolean absent(Expr e) {
        return e instanceof Num || e instanceof Constant || in(e).isEmpty();
    }

    private void collect(Expr e) {
        if (e instanceof Symbol s) {
            found.add(s);
        } else if (!e.children().isEmpty() && seen.add(e)) {
            e.children().forEach(this::collect);
        }
    }
}
