package org.casewise.piecewise;

import java.util.HashMap;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Num;
import org.casewise.expr.Power;

/** A number with fewer kinds of functions: powers and hyperbolic functions by exponentials, their inverses by logarithms. */
final class PlainNumber {

    private final Map<Expr, Expr> done = new HashMap<>();

    private PlainNumber() {}

    /** The same number; {@link ArithmeticException} where it is none. */
    static Expr of(Expr number) {
        return new PlainNumber().in(number);
    }

    private Expr in(Expr e) {
        if (e.children().isEmpty()) {
            return e;
        }
        Expr known = done.get(e);
        if (known == null) {
            known = rewritten(e.withChildren(e.children().stream().map(this::in).toList()));
            done.put(e, known);
        }
        return known;
    }

    private static Expr rewritten(Expr e) {
        if (e instanceof Power p && !(p.exponent() instanceof Num)) {
            return Functions.exp(Algebra.product(p.exponent(), Functions.log(p.base())));
        }
        return e instanceof Call c ? ofCall(c) : e;
    }

    private static Expr ofCall(Call c) {
        Expr u = c.argument();
        return switch (c.function()) {
            case SINH -> half(Algebra.minus(Functions.exp(u), Functions.exp(Algebra.negate(u))));
            case COSH -> half(Algebra.sum(Functions.exp(u), Functions.exp(Algebra.negate(u))));
            case TANH -> {
                Expr square = Functions.exp(Algebra.product(Algebra.TWO, u));
                yield Algebra.over(Algebra.minus(square, Algebra.ONE), Algebra.sum(square, Algebra.ONE));
            }
            case ASINH -> logarithm(u, Algebra.sum(Algebra.square(u), Algebra.ONE));
            case ACOSH -> logarithm(u, Algebra.minus(Algebra.square(u), Algebra.ONE));
            case ATANH -> half(Functions.log(Algebra.over(Algebra.sum(Algebra.ONE, u), Algebra.minus(Algebra.ONE, u))));
            case TAN -> Algebra.over(Functions.sin(u), Functions.cos(u));
            default -> c;
        };
    }

    private static Expr half(Expr e) {
        return Algebra.product(Algebra.HALF, e);
    }

    private static Expr logarithm(Expr u, Expr underRoot) {
        return Functions.log(Algebra.sum(u, Algebra.sqrt(underRoot)));
    }
}
