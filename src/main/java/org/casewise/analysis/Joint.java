package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;

/**
 * All that is said of one breakpoint.
 *
 * @param value the function's value, empty where it has none
 * @param leftDerivative the limit of {@code (f(b) - f(b-h))/h}, h going down to 0; on the right likewise
 * @param leftLimitOfDerivative the limit of {@code f'(b-h)}; on the right likewise
 * @param clarke the generalised gradient
 */
public record Joint(
        Expr at,
        Optional<Expr> value,
        Limit leftLimit,
        Limit rightLimit,
        Conditional<Limit> leftDerivative,
        Conditional<Limit> rightDerivative,
        Limit leftLimitOfDerivative,
        Limit rightLimitOfDerivative,
        Conditional<Verdict> verdict,
        Conditional<Clarke> clarke) {

    /** Whether the function is differentiable here whatever values the parameters have. */
    public boolean isDifferentiable() {
        return verdict.all(v -> v instanceof Verdict.Differentiable);
    }

    public boolean isDecided() {
        return verdict.all(v -> !(v instanceof Verdict.Undecided));
    }

    /** Right limit minus left limit, where both are finite. */
    public Optional<Expr> jump() {
        return leftLimit.finite().flatMap(l -> rightLimit.finite().map(r -> Algebra.minus(r, l)));
    }
}
