package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Term;

/** Prints a definition as it was written: nothing is reordered or simplified. */
final class TermPrinter {

    private final Notation notation;

    TermPrinter(Notation notation) {
        this.notation = notation;
    }

    Printed print(Term term) {
        if (term instanceof Term.Number n) {
            return notation.written(n.text());
        }
        if (term instanceof Term.Name name) {
            return switch (name.text()) {
                case "pi" -> notation.pi();
                case "e" -> notation.euler();
                default -> notation.symbol(name.text());
            };
        }
        if (term instanceof Term.Use use) {
            return notation.call(use.name(), List.of(print(use.argument())));
        }
        if (term instanceof Term.Cases cases) {
            return notation.cases(cases.rows().stream()
                    .map(row -> new Notation.CaseRow(
                            print(row.value()), row.condition().map(this::print).orElse(null)))
                    .toList());
        }
        return applied((Term.Apply) term);
    }

    private Printed applied(Term.Apply term) {
        List<Term> arguments = term.arguments();
        return switch (term.operation()) {
            case SUM -> notation.sum(arguments.stream().map(this::signed).toList());
            case PRODUCT -> product(arguments);
            case NEGATION -> notation.negate(print(arguments.get(0)));
            case RECIPROCAL -> notation.over(notation.number(Rational.ONE), print(arguments.get(0)));
            case POWER -> notation.power(print(arguments.get(0)), print(arguments.get(1)));
            default ->
                notation.call(
                        term.operation().word(),
                        arguments.stream().map(this::print).toList());
        };
    }

    private Notation.Signed signed(Term term) {
        return is(term, Operation.NEGATION)
                ? new Notation.Signed(
                        true, print(((Term.Apply) term).arguments().get(0)))
                : new Notation.Signed(false, print(term));
    }

    /** {@code a/b*c} keeps its grouping: what was multiplied before a division stands over the bar. */
    private Printed product(List<Term> factors) {
        List<Printed> above = new ArrayList<>();
        for (Term factor : factors) {
            if (is(factor, Operation.RECIPROCAL)) {
                Printed below = print(((Term.Apply) factor).arguments().get(0));
                Printed quotient = notation.over(joined(above), below);
                above.clear();
                above.add(quotient);
            } else {
                above.add(print(factor));
            }
        }
        return joined(above);
    }

    private Printed joined(List<Printed> factors) {
        return factors.size() == 1 ? factors.get(0) : notation.times(factors);
    }

    private static boolean is(Term term, Operation operation) {
        return term instanceof Term.Apply a && a.operation() == operation;
    }

    Printed print(Condition condition) {
        if (condition instanceof Condition.And and) {
            return notation.both(and.parts().stream().map(this::print).toList());
        }
        if (condition instanceof Condition.Or or) {
            return notation.either(or.parts().stream().map(this::print).toList());
        }
        if (condition instanceof Condition.Not not) {
            return notation.not(print(not.part()));
        }
        Condition.Chain chain = (Condition.Chain) condition;
        return notation.chain(chain.operands().stream().map(this::print).toList(), chain.relations());
    }
}
