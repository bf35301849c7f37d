package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;

/**
 * What is given about the parameters, and on a piece about the variable too.
 *
 * @param allowance what all questions under these assumptions may cost together, where that is bounded; it is no part of
 *     what is given, so assumptions with the same facts are equal
 */
public record Assumptions(List<Fact> facts, Optional<Allowance> allowance) {

    public static final Assumptions NONE = new Assumptions(List.of());

    public Assumptions {
        facts = List.copyOf(facts);
    }

    public Assumptions(List<Fact> facts) {
        this(facts, Optional.empty());
    }

    /** The same facts, questions about which are paid from one allowance. */
    public Assumptions within(Allowance allowance) {
        return new Assumptions(facts, Optional.of(allowance));
    }

    public Assumptions with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Assumptions(more, allowance);
    }

    /** These, and that the variable lies in the interval. */
    public Assumptions within(Symbol x, Interval on) {
        List<Fact> more = new ArrayList<>(facts);
        if (on.isPoint()) {
            more.add(new Fact(Algebra.minus(x, on.from().orElseThrow()), Sign.ZERO));
            return new Assumptions(more, allowance);
        }
        on.from().ifPresent(low -> more.add(new Fact(Algebra.minus(x, low), end(on.includesLower()))));
        on.to().ifPresent(high -> more.add(new Fact(Algebra.minus(high, x), end(on.includesUpper()))));
        return new Assumptions(more, allowance);
    }

    /** The facts with expressions in the place of symbols, in the same order. */
    public List<Fact> facts(Map<Symbol, Expr> values) {
        return facts.stream()
                .map(f -> new Fact(Substitution.of(f.expression(), values), f.sign()))
                .toList();
    }

    /** What one question may cost. */
    Work work() {
        return new Work(allowance);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assumptions a && facts.equals(a.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    private static Sign end(boolean included) {
        return included ? Sign.NOT_NEGATIVE : Sign.POSITIVE;
    }
}
