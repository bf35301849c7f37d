package org.casewise.notation;

import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Term;

/**
 * What a term means, as a text: smooth parts in canonical form, kinks, cases and functions of the author's as symbols that
 * hold the meaning of what is in them. Two terms with the same text mean the same.
 */
final class TermMeaning {

    private TermMeaning() {}

    static String of(Term term) {
        return value(term).toString();
    }

    /** What the term means, built by nothing but {@link Algebra}; a kink is a name of its own. */
    static Expr value(Term term) {
        if (term instanceof Term.Number n) {
            return Algebra.num(Rational.ofDecimal(n.text()));
        }
        if (term instanceof Term.Name n) {
            return n.text().equals("pi") ? Algebra.PI : n.text().equals("e") ? Algebra.E : Algebra.symbol(n.text());
        }
        if (term instanceof Term.Use use) {
            return Algebra.symbol(use.name() + "<" + of(use.argument()) + ">");
        }
        if (term instanceof Term.Cases cases) {
            StringBuilder rows = new StringBuilder("cases<");
            for (Term.Row row : cases.rows()) {
                rows.append(of(row.value())).append(" if ");
                rows.append(row.condition().map(TermMeaning::of).orElse("otherwise"))
                        .append("; ");
            }
            return Algebra.symbol(rows.append(">").toString());
        }
        Term.Apply apply = (Term.Apply) term;
        List<Expr> arguments =
                apply.arguments().stream().map(TermMeaning::value).toList();
        Operation operation = apply.operation();
        return switch (operation) {
            case SUM -> Algebra.sum(arguments);
            case PRODUCT -> Algebra.product(arguments);
            case NEGATION -> Algebra.negate(arguments.get(0));
            case RECIPROCAL -> Algebra.power(arguments.get(0), Algebra.MINUS_ONE);
            case POWER -> Algebra.power(arguments.get(0), arguments.get(1));
            default ->
                operation.smooth().isPresent()
                        ? operation.smooth().get().apply(arguments.get(0))
                        : Algebra.symbol(operation.word() + "<" + arguments + ">");
        };
    }

    private static String of(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return "not<" + of(not.part()) + ">";
        }
        if (condition instanceof Condition.And and) {
            return "and" + and.parts().stream().map(TermMeaning::of).toList();
        }
        if (condition instanceof Condition.Or or) {
            return "or" + or.parts().stream().map(TermMeaning::of).toList();
        }
        Condition.Chain chain = (Condition.Chain) condition;
        return chain.relations() + "<"
                + chain.operands().stream().map(TermMeaning::of).toList() + ">";
    }
}
