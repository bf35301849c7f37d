package org.casewise.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Facts about a function with open parameters: those that hold for all their values, and where a fact hangs on a condition,
 * the facts if it holds and otherwise.
 */
public record FactsByCase(FunctionFacts always, List<Alternative> alternatives) {

    private static final int MOST = 4;

    /** What a fact hangs on: two numbers are equal, or the left one is at most the right one. */
    public record Condition(Expr left, boolean equal, Expr right) {}

    /** The facts under a condition and without it. */
    public record Alternative(Condition condition, FunctionFacts then, FunctionFacts otherwise) {}

    public static FactsByCase of(Analysis analysis) {
        FunctionFacts always = Scaling.completed(FunctionFacts.of(analysis), analysis.function());
        Piecewise f = analysis.function();
        Map<Condition, Alternative> found = new LinkedHashMap<>();
        for (Condition condition : conditions(analysis, always)) {
            if (found.size() < MOST && !found.containsKey(condition)) {
                found.put(condition, new Alternative(condition, facts(f, condition, true), facts(f, condition, false)));
            }
        }
        return new FactsByCase(always, List.copyOf(found.values()));
    }

    private static List<Condition> conditions(Analysis analysis, FunctionFacts facts) {
        List<Condition> conditions = new ArrayList<>();
        for (Joint joint : analysis.derivative().joints()) {
            for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
                if (branch.condition().allOf().size() == 1) {
                    ParameterCondition.Equation equation =
                            branch.condition().allOf().get(0);
                    if (equation.left() instanceof Symbol
                            && equation.anyOf().size() == 1
                            && Symbols.absent(equation.anyOf().get(0))) {
                        conditions.add(new Condition(
                                equation.left(), true, equation.anyOf().get(0)));
                    }
                }
            }
        }
        for (Finding<?> finding : facts.all()) {
            if (finding.evidence() instanceof Evidence.Unknown u) {
                comparison(u.because(), analysis.function()).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    /** The comparison of numbers without the variable at which a search came to its end. */
    private static Optional<Condition> comparison(Reason reason, Piecewise f) {
        boolean two = reason.key() == Key.CANNOT_ORDER || reason.key() == Key.CANNOT_COMPARE;
        if (!two && reason.key() != Key.CANNOT_FIND_SIGN) {
            return Optional.empty();
        }
        if (!(reason.arguments().get(0) instanceof Expr a)) {
            return Optional.empty();
        }
        Expr b = two && reason.arguments().get(1) instanceof Expr other ? other : Algebra.ZERO;
        Expr difference = Algebra.minus(a, b);
        if (Symbols.absent(difference) || Symbols.occurs(f.variable(), difference)) {
            return Optional.empty();
        }
        return Optional.of(solved(difference).orElse(new Condition(a, false, b)));
    }

    /** {@code s <= r} for a difference that is linear in its only symbol. */
    private static Optional<Condition> solved(Expr difference) {
        if (Symbols.in(difference).size() != 1) {
            return Optional.empty();
        }
        Symbol s = Symbols.in(difference).iterator().next();
        return Polynomial.of(difference, s)
                .flatMap(Polynomial::rational)
                .filter(c -> c.size() == 2)
                .map(c -> new Condition(
                        s, false, Algebra.num(c.get(0).over(c.get(1)).negate())));
    }

    private static FunctionFacts facts(Piecewise f, Condition condition, boolean holds) {
        if (condition.equal() && holds) {
            return FunctionFacts.of(Analysis.of(f.with(Map.of((Symbol) condition.left(), condition.right()))));
        }
        Expr rest = Algebra.minus(condition.right(), condition.left());
        Fact fact = condition.equal()
                ? new Fact(rest, Sign.NOT_ZERO)
                : holds ? new Fact(rest, Sign.NOT_NEGATIVE) : new Fact(rest, Sign.NEGATIVE);
        Assumptions more = f.assumptions().with(fact);
        return FunctionFacts.of(Analysis.of(new Piecewise(f.variable(), f.partition(), more)));
    }
}
