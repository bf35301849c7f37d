package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Relation;
import org.casewise.syntax.Term;

/** Mathematics of one function, with one variable, spelled in one notation. */
public final class Spelling {

    private final Notation notation;
    private final Symbol variable;
    private final NumberStyle numbers;

    /** All numbers exactly; the variable's powers lead in sums, and it stands behind the parameters in products. */
    public Spelling(Notation notation, Symbol variable) {
        this(notation, variable, NumberStyle.EXACT);
    }

    /** With numbers in a style; where it is not the exact one, the text may not read back. */
    public Spelling(Notation notation, Symbol variable, NumberStyle numbers) {
        this.numbers = numbers;
        this.notation = notation;
        this.variable = variable;
    }

    /**
     * An expression as people write it; the plain text reads back as the same canonical form. Throws {@link
     * org.casewise.reason.CannotTell} where the text would have more than a million parts.
     */
    public String of(Expr e) {
        return printed(e).text();
    }

    /** A term as it was written; the plain text reads back as the same term. */
    public String of(Term written) {
        return new TermPrinter(notation).print(written).text();
    }

    /** A condition as it was written. */
    public String of(Condition written) {
        return new TermPrinter(notation).print(written).text();
    }

    /** The infinite end of the line: {@code oo} or {@code -oo}. */
    public String infinity(boolean positive) {
        return positive
                ? notation.infinity().text()
                : notation.negate(notation.infinity()).text();
    }

    /**
     * The pieces as a case block, those as one that only single points part; a function with one piece on the whole line
     * as that body alone.
     */
    public String of(Piecewise f) {
        if (f.pieces().size() == 1 && f.pieces().get(0).on().isLine()) {
            return of(f.pieces().get(0).body());
        }
        List<Notation.CaseRow> rows = new ArrayList<>();
        for (CaseRows.Row row : CaseRows.of(f)) {
            rows.add(new Notation.CaseRow(printed(row.body()), membership(row)));
        }
        return notation.cases(rows).text();
    }

    private Printed membership(CaseRows.Row row) {
        List<Printed> all = new ArrayList<>();
        if (!row.on().isLine() || row.without().isEmpty()) {
            all.add(membership(row.on()));
        }
        row.without()
                .forEach(p ->
                        all.add(notation.chain(List.of(printed(variable), printed(p)), List.of(Relation.DIFFERENT))));
        return all.size() == 1 ? all.get(0) : notation.both(all);
    }

    /** That the variable lies in the interval, as an inequality; of the whole line, that is no condition. */
    public String in(Interval on) {
        return membership(on).text();
    }

    /** An interval by its ends, {@code [0, oo)}; a single point as a set. */
    public String interval(Interval on) {
        if (on.isPoint()) {
            return notation.set(List.of(printed(on.from().orElseThrow()))).text();
        }
        Printed infinity = notation.infinity();
        return notation.interval(
                        on.includesLower(),
                        on.from().map(this::printed).orElse(notation.negate(infinity)),
                        on.to().map(this::printed).orElse(infinity),
                        on.includesUpper())
                .text();
    }

    /** The value of a function at the variable: {@code f'(x)} for the first derivative. */
    public String function(String name, int order) {
        return notation.use(name, order, printed(variable)).text();
    }

    /** An equation between two expressions. */
    public String equation(Expr left, Expr right) {
        return comparison(left, Relation.EQUAL, right);
    }

    /** Equations between symbols and their values, with commas between them. */
    public String equations(Map<Symbol, Expr> values) {
        List<String> equations = new ArrayList<>();
        values.forEach((symbol, value) -> equations.add(equation(symbol, value)));
        return String.join(notation.comma(), equations);
    }

    /** A relation between two expressions. */
    public String comparison(Expr left, Relation relation, Expr right) {
        return notation.chain(List.of(printed(left), printed(right)), List.of(relation))
                .text();
    }

    /** A chain of equations between formulas that are spelled already: {@code f(x) = max(0, x) = ...}. */
    public String equal(List<String> spelled) {
        return String.join(notation.relation(Relation.EQUAL), spelled);
    }

    /** A condition on the parameters. */
    public String of(ParameterCondition condition) {
        List<Printed> all = new ArrayList<>();
        for (ParameterCondition.Equation equation : condition.allOf()) {
            List<Printed> any = equation.anyOf().stream()
                    .map(value ->
                            notation.chain(List.of(printed(equation.left()), printed(value)), List.of(Relation.EQUAL)))
                    .toList();
            all.add(any.size() == 1 ? any.get(0) : notation.either(any));
        }
        return (all.size() == 1 ? all.get(0) : notation.both(all)).text();
    }

    private Printed membership(Interval on) {
        Printed x = printed(variable);
        if (on.isPoint()) {
            return notation.chain(List.of(x, printed(on.from().orElseThrow())), List.of(Relation.EQUAL));
        }
        List<Printed> operands = new ArrayList<>(List.of(x));
        List<Relation> relations = new ArrayList<>();
        if (on.from().isPresent() && on.to().isPresent()) {
            operands.add(0, printed(on.from().get()));
            relations.add(on.includesLower() ? Relation.AT_MOST : Relation.LESS);
        } else if (on.from().isPresent()) {
            operands.add(printed(on.from().get()));
            relations.add(on.includesLower() ? Relation.AT_LEAST : Relation.GREATER);
        }
        if (on.to().isPresent()) {
            operands.add(printed(on.to().get()));
            relations.add(on.includesUpper() ? Relation.AT_MOST : Relation.LESS);
        }
        if (relations.isEmpty()) {
            operands = List.of(notation.negate(notation.infinity()), x, notation.infinity());
            relations = List.of(Relation.LESS, Relation.LESS);
        }
        return notation.chain(operands, relations);
    }

    private Printed printed(Expr e) {
        return new ExprPrinter(notation, variable, numbers).print(e);
    }
}
