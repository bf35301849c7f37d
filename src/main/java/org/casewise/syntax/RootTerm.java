package org.casewise.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The number {@code root(equation, low, high)}: the only zero of the first expression between the other two, proved. */
record RootTerm(
        Source source, Map<String, Expr> names, Map<String, DefinitionSyntax> functions, List<Warning> warnings) {

    /** The number; the variables that stand for something here may stand for the unknown inside. */
    Expr of(Term.Apply term, List<String> variables) {
        Term equation = term.arguments().get(0);
        Symbol unknown = Algebra.symbol(unknown(equation, variables));
        Expr low = bound(term.arguments().get(1));
        Expr high = bound(term.arguments().get(2));
        Lowering ends = fixed();
        if (ends.at(term.span(), () -> ends.order().compare(low, high)) >= 0) {
            throw complaint(term.span(), Reason.of(Key.ROOT_BOUNDS));
        }
        Interval between = Interval.open(low, high);
        Lowering lowering =
                new Lowering(source, unknown, Assumptions.NONE, names, functions, warnings, closed(low, high));
        Partition<Expr> left = lowering.of(equation);
        List<Piece<Boolean>> zeros = lowering.at(
                equation.span(),
                () -> lowering.refinement()
                        .whereSign(left, Sign.ZERO)
                        .within(between, lowering.order())
                        .where(zero -> zero)
                        .pieces());
        if (zeros.size() == 1 && zeros.get(0).on().isPoint()) {
            return zeros.get(0).on().from().orElseThrow();
        }
        throw complaint(term.span(), Reason.of(zeros.isEmpty() ? Key.ROOT_WITHOUT_ZERO : Key.ROOT_WITH_SEVERAL_ZEROS));
    }

    private static Interval closed(Expr low, Expr high) {
        return new Interval(Interval.point(low).lower(), Interval.point(high).upper());
    }

    private Lowering fixed() {
        return new Lowering(source, Algebra.symbol(" none"), Assumptions.NONE, names, functions, warnings);
    }

    private Expr bound(Term term) {
        Partition<Expr> value = fixed().of(term);
        boolean fixed = value.pieces().size() == 1
                && value.pieces().get(0).on().isLine()
                && Symbols.absent(value.pieces().get(0).body());
        if (!fixed) {
            throw complaint(term.span(), Reason.of(Key.VALUE_NOT_FIXED, source.text(term.span())));
        }
        return value.pieces().get(0).body();
    }

    /** The one name in the equation that stands for nothing else. */
    private String unknown(Term equation, List<String> variables) {
        Set<String> free = new LinkedHashSet<>(TermNames.of(equation));
        free.removeIf(name -> names.containsKey(name) && !variables.contains(name));
        if (free.size() != 1) {
            throw complaint(equation.span(), Reason.of(Key.ROOT_UNKNOWN, source.text(equation.span())));
        }
        return free.iterator().next();
    }

    private DefinitionException complaint(Span span, Reason reason) {
        return new DefinitionException(source, span, reason, null);
    }
}
