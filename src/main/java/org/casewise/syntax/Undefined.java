package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Why a body is not defined anywhere: the smallest part of it that has no value anywhere, and what is wrong there. */
final class Undefined {

    private final Lowering lowering;

    Undefined(Lowering lowering) {
        this.lowering = lowering;
    }

    /** The complaint about a term that is not defined anywhere. */
    DefinitionException complaint(Term term) {
        for (Term part : parts(term)) {
            if (lowering.of(part).isEmpty()) {
                return complaint(part);
            }
        }
        return new DefinitionException(lowering.source(), term.span(), reason(term));
    }

    private static List<Term> parts(Term term) {
        if (term instanceof Term.Apply apply) {
            return apply.arguments();
        }
        if (term instanceof Term.Use use) {
            return List.of(use.argument());
        }
        List<Term> parts = new ArrayList<>();
        if (term instanceof Term.Cases cases && cases.rows().size() == 1) {
            parts.add(cases.rows().get(0).value());
        }
        return parts;
    }

    private Reason reason(Term term) {
        if (term instanceof Term.Apply apply) {
            Operation operation = apply.operation();
            boolean power = operation == Operation.POWER;
            boolean zero = power
                    && lowering.of(apply.arguments().get(0)).pieces().stream()
                            .allMatch(p -> p.body().equals(Algebra.ZERO));
            if (operation == Operation.RECIPROCAL || zero) {
                // Zero has every positive power, so the exponent is nowhere positive.
                return Reason.of(Key.DIVISION_BY_ZERO);
            }
            if (power) {
                return Reason.of(Key.POWER_OF_NEGATIVE);
            }
            if (operation.word() != null) {
                return Reason.of(Key.OUTSIDE_DOMAIN, operation.word());
            }
        }
        return Reason.of(Key.NOWHERE_DEFINED);
    }
}
