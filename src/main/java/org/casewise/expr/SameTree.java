package org.casewise.expr;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Whether two trees of equal hash are written equally. Large trees remember the pairs that were already found equal, so
 * that two separately built trees with shared parts are compared in time linear in their distinct nodes.
 */
final class SameTree {

    private static final int SMALL = 200;

    private final Map<Expr, Map<Expr, Boolean>> equalPairs = new IdentityHashMap<>();

    private SameTree() {}

    static boolean test(Expr a, Expr b) {
        return a.size() == b.size() && (a.size() <= SMALL ? plain(a, b) : new SameTree().remembering(a, b));
    }

    private static boolean plain(Expr a, Expr b) {
        if (a == b) {
            return true;
        }
        if (a.hashCode() != b.hashCode()
                || !a.sameHead(b)
                || a.children().size() != b.children().size()) {
            return false;
        }
        Iterator<Expr> others = b.children().iterator();
        for (Expr child : a.children()) {
            if (!plain(child, others.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean remembering(Expr a, Expr b) {
        if (a == b) {
            return true;
        }
        if (a.size() <= SMALL) {
            return a.size() == b.size() && plain(a, b);
        }
        if (a.hashCode() != b.hashCode()
                || !a.sameHead(b)
                || a.children().size() != b.children().size()) {
            return false;
        }
        Map<Expr, Boolean> known = equalPairs.computeIfAbsent(a, key -> new IdentityHashMap<>());
        if (known.containsKey(b)) {
            return true;
        }
        Iterator<Expr> others = b.children().iterator();
        for (Expr child : a.children()) {
            if (!remembering(child, others.next())) {
                return false;
            }
        }
        known.put(b, true);
        return true;
    }
}
