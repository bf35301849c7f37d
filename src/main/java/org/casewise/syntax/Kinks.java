package org.casewise.syntax;

import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Refinement;
import org.casewise.piecewise.Steps;

/** The operations that make a kink or a jump where their argument changes its sign or passes an integer. */
record Kinks(Refinement refinement) {

    /** One of them at values in pieces. */
    Partition<Expr> of(Operation operation, List<Partition<Expr>> parts) {
        Partition<Expr> u = parts.get(0);
        return switch (operation) {
            case ABS -> bySign(u, Algebra::negate, v -> v, v -> v);
            case RELU -> bySign(u, v -> Algebra.ZERO, v -> v, v -> v);
            case SIGN -> bySign(u, v -> Algebra.MINUS_ONE, v -> Algebra.ZERO, v -> Algebra.ONE);
            case FLOOR -> new Steps(refinement).floor(u);
            case CEIL -> new Steps(refinement).floor(u.map(Algebra::negate)).map(Algebra::negate);
            case HEAVISIDE -> heaviside(parts);
            default -> throw new IllegalStateException("no meaning for " + operation);
        };
    }

    private Partition<Expr> bySign(Partition<Expr> f, Choice negative, Choice zero, Choice positive) {
        return refinement.bySign(f, u -> sign -> {
            Choice choice = sign == Sign.NEGATIVE ? negative : sign == Sign.ZERO ? zero : positive;
            return choice.of(u);
        });
    }

    /** The body for one sign of the argument; null leaves a gap. */
    @FunctionalInterface
    private interface Choice {
        Expr of(Expr argument);
    }

    /** Without a second argument the step has no value at zero. */
    private Partition<Expr> heaviside(List<Partition<Expr>> parts) {
        Partition<Expr> step = bySign(parts.get(0), u -> Algebra.ZERO, u -> null, u -> Algebra.ONE);
        if (parts.size() == 1) {
            return step;
        }
        Partition<Boolean> atZero =
                refinement.whereSign(parts.get(0), Sign.ZERO).where(zero -> zero);
        Partition<Expr> value = atZero.zip(parts.get(1), refinement.order(), (zero, v) -> v);
        return step.union(value, refinement.order());
    }
}
