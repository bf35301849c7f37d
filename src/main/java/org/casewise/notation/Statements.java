package org.casewise.notation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Relation;
import org.casewise.syntax.Term;

/** Whole statements about a named function, spelled in one notation. */
public final class Statements {

    /** The letters for a small step: the first that means nothing else. */
    private static final List<String> STEPS = List.of("h", "k", "t", "s");

    private static final List<String> HEIGHTS = List.of("y", "z", "w");

    /** Stands for another function's value while a statement is spelled; no name of the language contains a space. */
    private static final Symbol OTHER = Algebra.symbol(" other");

    private final Notation notation;
    private final Symbol variable;
    private final String name;
    private final NumberStyle numbers;

    /** With all numbers exactly. */
    public Statements(Notation notation, Symbol variable, String name) {
        this(notation, variable, name, NumberStyle.EXACT);
    }

    public Statements(Notation notation, Symbol variable, String name, NumberStyle numbers) {
        this.numbers = numbers;
        this.notation = notation;
        this.variable = variable;
        this.name = name;
    }

    /** That the function, or its derivative of some order, is what was written and so is what the pieces say. */
    public String functionIs(int order, Optional<Term> written, Piecewise f) {
        List<String> sides = new ArrayList<>();
        sides.add(at(order, variable).text());
        String pieces = new Spelling(notation, variable, numbers).of(f);
        written.map(term -> new TermPrinter(notation).print(term).text())
                .filter(text -> !text.equals(pieces))
                .ifPresent(sides::add);
        sides.add(pieces);
        return String.join(notation.relation(Relation.EQUAL), sides);
    }

    /** That the variable has a value. */
    public String variableIs(Expr value) {
        return chain(List.of(print(variable), print(value)), Relation.EQUAL);
    }

    /** The numbers from one to another, both among them. */
    public String closedInterval(Expr low, Expr high) {
        return notation.interval(true, print(low), print(high), true).text();
    }

    /** A set of numbers as intervals and single points, from left to right; there is at least one. */
    public String set(List<Interval> parts) {
        List<String> texts = new ArrayList<>();
        List<Printed> points = new ArrayList<>();
        for (Interval part : parts) {
            if (part.isPoint()) {
                points.add(print(part.from().orElseThrow()));
                continue;
            }
            flush(points, texts);
            texts.add(new Spelling(notation, variable, numbers).interval(part));
        }
        flush(points, texts);
        return String.join(notation.union(), texts);
    }

    private void flush(List<Printed> points, List<String> texts) {
        if (!points.isEmpty()) {
            texts.add(notation.set(List.copyOf(points)).text());
            points.clear();
        }
    }

    /** That an expression has a derivative. */
    public String derivativeIs(Expr of, Expr derivative) {
        return notation.primed(print(of)).text()
                + notation.relation(Relation.EQUAL)
                + print(derivative).text();
    }

    /** That a line is the graph of an expression. */
    public String lineIs(Expr e) {
        Symbol height = unused(HEIGHTS, List.of(variable, e));
        return chain(List.of(print(height), print(e)), Relation.EQUAL);
    }

    /** The function's bare symbol. */
    public String symbol() {
        return notation.symbol(name).text();
    }

    /** That the difference quotient at a point has these two different limits from the left and from the right. */
    public String quotientsDiffer(Expr point, Expr left, Expr right) {
        Symbol h = unused(STEPS, List.of(variable, point, left, right));
        List<Printed> operands =
                List.of(quotient(point, h, false), print(left), print(right), quotient(point, h, true));
        return notation.chain(operands, List.of(Relation.EQUAL, Relation.DIFFERENT, Relation.EQUAL))
                .text();
    }

    /** The first of some letters that means nothing in these expressions. */
    private static Symbol unused(List<String> letters, List<Expr> around) {
        Set<Symbol> taken = new LinkedHashSet<>();
        around.forEach(e -> taken.addAll(Symbols.in(e)));
        return letters.stream()
                .map(Algebra::symbol)
                .filter(letter -> !taken.contains(letter))
                .findFirst()
                .orElse(Algebra.symbol(letters.get(0) + "_0"));
    }

    private Printed quotient(Expr point, Symbol h, boolean fromAbove) {
        Printed beside = Algebra.isZero(point)
                ? print(h)
                : notation.sum(List.of(new Notation.Signed(false, print(point)), new Notation.Signed(false, print(h))));
        Printed rise = notation.sum(List.of(
                new Notation.Signed(false, notation.use(name, 0, beside)), new Notation.Signed(true, at(0, point))));
        Printed quotient = notation.over(rise, print(h));
        return notation.oneSidedLimit(print(h), print(Algebra.ZERO), fromAbove, quotient);
    }

    /**
     * That this function, or its derivative, is {@code outer*g(inner*x) + shift} of a function with another name; with a
     * factor, that so much of this function is {@code g(inner*x)}.
     */
    public String isImage(int order, String other, Optional<Expr> factor, Expr outer, Expr inner, Expr shift) {
        // The other function's value stands where a variable would: behind its factors, before what is added.
        ExprPrinter printer = new ExprPrinter(notation, OTHER);
        printer.spell(OTHER, notation.use(other, 0, print(Algebra.product(inner, variable))));
        Printed image = printer.print(factor.isPresent() ? OTHER : Algebra.sum(Algebra.product(outer, OTHER), shift));
        Printed here = at(order, variable);
        Printed left = factor.isPresent() ? notation.times(List.of(print(factor.get()), here)) : here;
        return notation.chain(List.of(left, image), List.of(Relation.EQUAL)).text();
    }

    /** That a name goes to an end, which is an infinity where it is empty. */
    public String tends(Symbol what, Optional<Expr> end, boolean upwards) {
        Printed infinity = upwards ? notation.infinity() : notation.negate(notation.infinity());
        String side = end.isEmpty() ? "" : upwards ? "-" : "+";
        return notation.approaches(print(what), end.map(this::print).orElse(infinity), side);
    }

    private Printed at(int order, Expr argument) {
        return notation.use(name, order, print(argument));
    }

    private String chain(List<Printed> operands, Relation relation) {
        return notation.chain(operands, List.of(relation)).text();
    }

    private Printed print(Expr e) {
        return new ExprPrinter(notation, variable, numbers).print(e);
    }
}
