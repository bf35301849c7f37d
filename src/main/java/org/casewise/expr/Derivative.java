package org.casewise.expr;

import static org.casewise.expr.Algebra.MINUS_ONE;
import static org.casewise.expr.Algebra.ONE;
import static org.casewise.expr.Algebra.ZERO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The derivative of a smooth expression: five rules of calculus, and the table for elementary functions. */
public final class Derivative implements Expr.Visitor<Expr> {

    private final Symbol x;
    private final Map<Expr, Expr> done = new HashMap<>();

    private Derivative(Symbol x) {
        this.x = x;
    }

    public static Expr of(Expr e, Symbol x) {
        return new Derivative(x).d(e);
    }

    private Expr d(Expr e) {
        if (e.children().isEmpty()) {
            return e.accept(this);
        }
        Expr known = done.get(e);
        if (known == null) {
            known = e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Expr num(Num e) {
        return ZERO;
    }

    @Override
    public Expr constant(Constant e) {
        return ZERO;
    }

    @Override
    public Expr symbol(Symbol e) {
        return e.equals(x) ? ONE : ZERO;
    }

    @Override
    public Expr sum(Sum e) {
        return Algebra.sum(e.children().stream().map(this::d).toList());
    }

    @Override
    public Expr product(Product e) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < e.children().size(); i++) {
            Expr inner = d(e.children().get(i));
            if (!Algebra.isZero(inner)) {
                List<Expr> factors = new ArrayList<>(e.children());
                factors.set(i, inner);
                terms.add(Algebra.product(factors));
            }
        }
        return terms.isEmpty() ? ZERO : Algebra.sum(terms);
    }

    /** {@code (u^n)' = n u^(n-1) u'} for a constant n, else {@code u^v (v' log u + v u'/u)}. */
    @Override
    public Expr power(Power e) {
        Expr u = e.base();
        Expr v = e.exponent();
        Expr du = d(u);
        Expr dv = d(v);
        if (Algebra.isZero(dv)) {
            return Algebra.product(v, Algebra.power(u, Algebra.sum(v, MINUS_ONE)), du);
        }
        Expr growth =
                Algebra.sum(Algebra.product(dv, Functions.log(u)), Algebra.product(v, du, Algebra.power(u, MINUS_ONE)));
        return Algebra.product(e, growth);
    }

    @Override
    public Expr call(Call e) {
        Expr inner = d(e.argument());
        return Algebra.isZero(inner) ? ZERO : Algebra.product(e.function().derivative(e.argument()), inner);
    }
}
