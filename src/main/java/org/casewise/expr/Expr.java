package org.casewise.expr;

import java.util.List;

/**
 * A smooth real expression in canonical form: an immutable value, equal exactly when written equally.
 *
 * <p>Nodes are built only through {@link Algebra}. A node keeps its hash and compares by identity first, so shared
 * subtrees cost nothing; canonical equality is sufficient for equality of values, never necessary.
 */
public abstract sealed class Expr permits Num, Constant, Symbol, Sum, Product, Power, Call {

    private final int hash;
    private final int depth;
    private final int size;

    Expr(int ownHash, List<? extends Expr> children) {
        int mixed = ownHash;
        int deepest = 0;
        long nodes = 1;
        for (Expr child : children) {
            mixed = 31 * mixed + child.hash;
            deepest = Math.max(deepest, child.depth);
            nodes += child.size;
        }
        this.hash = mixed;
        this.depth = deepest + 1;
        this.size = (int) Math.min(nodes, Integer.MAX_VALUE / 2);
        Budget.checkDepth(depth);
    }

    public abstract <R> R accept(Visitor<R> visitor);

    /** The direct subexpressions, in canonical order. */
    public abstract List<Expr> children();

    /** The same kind of node over other children, put into canonical form again. */
    public abstract Expr withChildren(List<Expr> children);

    /** Whether the other node agrees in everything but its children. */
    abstract boolean sameHead(Expr other);

    /** How many nodes the tree has when shared subtrees are counted each time they occur (capped). */
    public final int size() {
        return size;
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other || other instanceof Expr that && hash == that.hash && SameTree.test(this, that);
    }

    /** The definition-like text of the tree, for debugging only; people read what a notation prints. */
    @Override
    public final String toString() {
        return DebugText.of(this);
    }

    /** One answer for each kind of node; a new kind does not compile until every operation answers for it. */
    public interface Visitor<R> {
        R num(Num e);

        R constant(Constant e);

        R symbol(Symbol e);

        R sum(Sum e);

        R product(Product e);

        R power(Power e);

        R call(Call e);
    }
}
