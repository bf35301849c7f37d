package org.casewise.expr;

import java.util.Comparator;
import java.util.List;

/** A total order of expressions that agrees with equality: by kind, then by what the nodes hold, then child by child. */
final class CanonicalOrder implements Comparator<Expr> {

    static final CanonicalOrder INSTANCE = new CanonicalOrder();

    private static final Expr.Visitor<Integer> RANK = new Expr.Visitor<>() {
        @Override
        public Integer num(Num e) {
            return 0;
        }

        @Override
        public Integer constant(Constant e) {
            return 1;
        }

        @Override
        public Integer symbol(Symbol e) {
            return 2;
        }

        @Override
        public Integer power(Power e) {
            return 3;
        }

        @Override
        public Integer product(Product e) {
            return 4;
        }

        @Override
        public Integer call(Call e) {
            return 5;
        }

        @Override
        public Integer sum(Sum e) {
            return 6;
        }
    };

    private CanonicalOrder() {}

    @Override
    public int compare(Expr a, Expr b) {
        if (a.equals(b)) {
            return 0;
        }
        int byRank = a.accept(RANK) - b.accept(RANK);
        if (byRank != 0) {
            return byRank;
        }
        int byHead = compareHeads(a, b);
        return byHead != 0 ? byHead : compareChildren(a.children(), b.children());
    }

    private static int compareHeads(Expr a, Expr b) {
        if (a instanceof Num m && b instanceof Num n) {
            return m.value().compareTo(n.value());
        }
        if (a instanceof Symbol s && b instanceof Symbol t) {
            return s.name().compareTo(t.name());
        }
        if (a instanceof Call f && b instanceof Call g) {
            return f.function().compareTo(g.function());
        }
        if (a instanceof Constant c && b instanceof Constant d) {
            return compareConstants(c, d);
        }
        return 0;
    }

    private static int compareConstants(Constant a, Constant b) {
        int byKind = a.fold(0, 1, root -> 2) - b.fold(0, 1, root -> 2);
        if (byKind != 0 || !(a instanceof Constant.Root r) || !(b instanceof Constant.Root s)) {
            return byKind;
        }
        int byLow = r.low().compareTo(s.low());
        int byHigh = r.high().compareTo(s.high());
        return byLow != 0 ? byLow : byHigh != 0 ? byHigh : INSTANCE.compare(r.equation(), s.equation());
    }

    private int compareChildren(List<Expr> a, List<Expr> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!a.get(i).equals(b.get(i))) {
                return compare(a.get(i), b.get(i));
            }
        }
        return a.size() - b.size();
    }
}
