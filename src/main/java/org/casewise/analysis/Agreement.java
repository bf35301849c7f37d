package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Factored;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.piecewise.Zeros;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Whether two values are equal: always, never, exactly under a condition on the parameters, or not known. */
public sealed interface Agreement {

    record Always() implements Agreement {}

    record Never() implements Agreement {}

    record OnlyWhen(ParameterCondition condition) implements Agreement {}

    record Unknown(Reason because) implements Agreement {}

    /** Different forms are no proof of different values: equality is shown by algebra, difference by a proved sign. */
    static Agreement between(Expr a, Expr b, Assumptions assumptions) {
        Expr difference = Algebra.minus(a, b);
        if (NormalForm.isZero(difference)) {
            return new Always();
        }
        Sign sign = new Known(assumptions).sign(difference);
        if (sign == Sign.ZERO) {
            return new Always();
        }
        if (sign.isNotZero()) {
            return new Never();
        }
        if (Symbols.absent(difference)) {
            return new Unknown(Reason.of(Key.CANNOT_COMPARE, a, b));
        }
        return onlyWhen(difference, a, b, assumptions);
    }

    private static Agreement onlyWhen(Expr difference, Expr a, Expr b, Assumptions assumptions) {
        Expr essential = withoutNonzeroFactors(difference, assumptions);
        for (Symbol s : Symbols.in(essential)) {
            Polynomial p = Polynomial.of(essential, s).orElse(null);
            if (p == null) {
                continue;
            }
            boolean linear =
                    p.degree() == 1 && new Known(assumptions).sign(p.leading()).isNotZero();
            boolean rational = p.degree() >= 1 && p.rational().isPresent();
            if (linear || rational) {
                List<Expr> roots = rational
                        ? Zeros.ofPolynomial(p.rational().get())
                        : List.of(Algebra.negate(Algebra.over(p.coefficient(0), p.leading())));
                return among(s, roots, assumptions);
            }
        }
        return new OnlyWhen(ParameterCondition.equation(a, List.of(b)));
    }

    /** Only the values that the assumptions admit count. */
    private static Agreement among(Symbol s, List<Expr> roots, Assumptions assumptions) {
        List<Expr> admitted = new ArrayList<>();
        for (Expr root : roots) {
            if (isAdmitted(Map.of(s, root), assumptions)) {
                admitted.add(root);
            }
        }
        return admitted.isEmpty() ? new Never() : new OnlyWhen(ParameterCondition.equation(s, admitted));
    }

    private static boolean isAdmitted(Map<Symbol, Expr> values, Assumptions assumptions) {
        for (Fact fact : assumptions.facts()) {
            Sign actual = Symbols.absent(Substitution.of(fact.expression(), values))
                    ? new Known(Assumptions.NONE).sign(Substitution.of(fact.expression(), values))
                    : Sign.UNKNOWN;
            if (actual.isCertain() && !actual.implies(fact.sign())) {
                return false;
            }
        }
        return true;
    }

    private static Expr withoutNonzeroFactors(Expr difference, Assumptions assumptions) {
        Known known = new Known(assumptions);
        Expr current = difference;
        if (current instanceof Sum sum) {
            current = Factored.of(sum)
                    .filter(f -> known.sign(f.common()).isNotZero())
                    .map(Factored::rest)
                    .orElse(current);
        }
        if (current instanceof Product p) {
            List<Expr> rest = p.children().stream()
                    .filter(factor -> !known.sign(factor).isNotZero())
                    .toList();
            return rest.isEmpty() ? current : Algebra.product(rest);
        }
        return current;
    }
}
