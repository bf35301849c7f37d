package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Known;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The assumptions of a text, each fact with the condition in which it was written; a chain of comparisons gives several. */
final class WrittenAssumptions {

    private final Source source;
    private final List<Condition> written = new ArrayList<>();

    WrittenAssumptions(Source source, Iterable<DefinitionSyntax> all) {
        this.source = source;
        for (DefinitionSyntax definition : all) {
            for (Condition condition : definition.given()) {
                for (int i = 0; i < ((Condition.Chain) condition).relations().size(); i++) {
                    written.add(condition);
                }
            }
        }
    }

    /** Throws {@link DefinitionException} at the first assumption that values of parameters contradict. */
    void check(Assumptions given, Map<Symbol, Expr> values) {
        for (int i = 0; i < given.facts().size(); i++) {
            Fact fact = given.facts().get(i);
            Sign sign = new Known(Assumptions.NONE).sign(Substitution.of(fact.expression(), values));
            if (sign.isCertain() && !sign.implies(fact.sign())) {
                throw contradiction(fact, written.get(i), values);
            }
        }
    }

    private DefinitionException contradiction(Fact fact, Condition condition, Map<Symbol, Expr> values) {
        String assumption = source.text(condition.span());
        Reason reason = Reason.of(Key.ASSUMPTIONS_CONTRADICT, assumption);
        for (Map.Entry<Symbol, Expr> value : values.entrySet()) {
            if (Symbols.occurs(value.getKey(), fact.expression())) {
                reason = Reason.of(Key.VALUE_CONTRADICTS, value.getKey().name(), value.getValue(), assumption);
            }
        }
        return new DefinitionException(source, condition.span(), reason);
    }
}
