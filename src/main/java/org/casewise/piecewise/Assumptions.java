package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;

/** What is given about the parameters, and on a piece about the variable too. */
public record Assumptions(List<Fact> facts) {

    public static final Assumptions NONE = new Assumptions(List.of());

    public Assumptions {
        facts = List.copyOf(facts);
    }

    public Assumptions with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Assumptions(more);
    }

    /** These, and that the variable lies in the interval. */
    public Assumptions within(Symbol x, Interval on) {
        List<Fact> more = new ArrayList<>(facts);
        if (on.isPoint()) {
            more.add(new Fact(Algebra.minus(x, on.from().orElseThrow()), Sign.ZERO));
            return new Assumptions(more);
        }
        on.from().ifPresent(low -> more.add(new Fact(Algebra.minus(x, low), end(on.includesLower()))));
        on.to().ifPresent(high -> more.add(new Fact(Algebra.minus(high, x), end(on.includesUpper()))));
        return new Assumptions(more);
    }

    /** The facts with expressions in the place of symbols, in the same order. */
    public List<Fact> facts(Map<Symbol, Expr> values) {
        return facts.stream()
                .map(f -> new Fact(Substitution.of(f.expression(), values), f.sign()))
                .toList();
    }

    private static Sign end(boolean included) {
        return included ? Sign.NOT_NEGATIVE : Sign.POSITIVE;
    }
}
