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
            return notation.use(use.name(), 0, print(use.argument()));
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
            case SUM -> sum(arguments);
            case PRODUCT -> product(arguments);
            case NEGATION -> notation.negate(group(arguments.get(0), Operation.PRODUCT));
            case RECIPROCAL -> notation.over(notation.number(Rational.ONE), print(arguments.get(0)));
            case POWER -> power(arguments.get(0), arguments.get(1));
            default -> notation.call(term.operation().word(), printed(term));
        };
    }

    private List<Printed> printed(Term.Apply call) {
        TermPrinter inside = with(notation.inCall(call.operation().word()));
        return call.arguments().stream().map(inside::print).toList();
    }

    private TermPrinter with(Notation other) {
        return other == notation ? this : new TermPrinter(other);
    }

    /** What its author put into parentheses that the order of operations alone would not ask for. */
    private Printed group(Term term, Operation operation) {
        return is(term, operation) ? notation.grouped(print(term)) : print(term);
    }

    private Printed sum(List<Term> terms) {
        List<Notation.Signed> signed = new ArrayList<>();
        for (Term term : terms) {
            boolean first = signed.isEmpty();
            boolean negative = is(term, Operation.NEGATION);
            Term size = negative ? inside(term) : term;
            Operation parted = negative ? Operation.PRODUCT : Operation.SUM;
            signed.add(new Notation.Signed(negative, first ? group(size, parted) : print(size)));
        }
        return notation.sum(signed);
    }

    /**
     * {@code a/b*c} keeps its grouping: what was multiplied before a division stands over the bar. A minus sign in front
     * of the first factor stands in front of the whole.
     */
    private Printed product(List<Term> factors) {
        Term first = factors.get(0);
        if (is(first, Operation.NEGATION) && !is(inside(first), Operation.NEGATION)) {
            List<Term> sizes = new ArrayList<>(factors);
            sizes.set(0, inside(first));
            return notation.negate(product(sizes));
        }
        List<Printed> above = new ArrayList<>(List.of(group(first, Operation.PRODUCT)));
        for (Term factor : factors.subList(1, factors.size())) {
            if (is(factor, Operation.RECIPROCAL)) {
                Printed quotient = notation.over(joined(above), print(inside(factor)));
                above.clear();
                above.add(quotient);
            } else {
                above.add(print(factor));
            }
        }
        return joined(above);
    }

    /** The argument of an operation that has only one. */
    private static Term inside(Term term) {
        return ((Term.Apply) term).arguments().get(0);
    }

    private Printed joined(List<Printed> factors) {
        return factors.size() == 1 ? factors.get(0) : notation.times(factors);
    }

    private Printed power(Term base, Term exponent) {
        Printed raised = with(notation.inExponent()).print(exponent);
        boolean natural = exponent instanceof Term.Number n && n.text().chars().allMatch(c -> c >= '0' && c <= '9');
        boolean ofCall = base instanceof Term.Apply call && call.operation().word() != null;
        return natural && ofCall
                ? notation.powerOfCall(((Term.Apply) base).operation().word(), printed((Term.Apply) base), raised)
                : notation.power(print(base), raised);
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
