package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.syntax.Relation;

/**
 * Statements about a vector function {@code f} of n variables, spelled in one notation. In what is said for every n, the
 * components have the names {@code f_i} and {@code f_j}.
 */
public final class VectorStatements {

    /** The components in the formulas of every n. */
    public static final Symbol F_I = Algebra.symbol("f_i");

    public static final Symbol F_J = Algebra.symbol("f_j");

    private final Notation notation;
    private final VectorFunction f;
    private final Symbol i;
    private final Symbol j;

    public VectorStatements(Notation notation, VectorFunction f) {
        this.notation = notation;
        this.f = f;
        this.i = f.variable("i");
        this.j = f.variable("j");
    }

    /** That a component is its formula, the sum written out. */
    public String componentIs() {
        return equal(component(), withSum(f.componentAt(i, f.total()), f.termAt(j)));
    }

    /** The same, with a number taken away from every variable. */
    public String componentIsShifted(Symbol number) {
        Expr own = Algebra.minus(i, number);
        Expr other = Algebra.minus(j, number);
        return equal(component(), withSum(f.componentAt(own, f.total()), f.termAt(other)));
    }

    /** That a number is the largest, or the smallest, of the variables. */
    public String isExtreme(Symbol number, boolean largest) {
        Printed extreme =
                notation.call(largest ? "max" : "min", List.of(print(first()), notation.dots(), print(last())));
        return equal(print(number), extreme);
    }

    /** That the sum's symbol is the sum. */
    public String totalIs() {
        return equal(print(f.total()), sum(f.termAt(j)));
    }

    /** That the vector has n coordinates. */
    public String vectorIs() {
        return equal(print(f.variable()), tuple(List.of(print(first()), notation.dots(), print(last()))));
    }

    /** That a number added to all variables changes no component. */
    public String staysWhenShifted(Symbol number) {
        Printed moved = list(List.of(plus(first(), number), notation.dots(), plus(last(), number)));
        Printed still = list(List.of(print(first()), notation.dots(), print(last())));
        return equal(notation.use("f_i", 0, moved), notation.use("f_i", 0, still));
    }

    /** A Jacobian matrix by its two kinds of entries. */
    public String jacobianIs(Expr own, Expr other) {
        Printed index = notation.symbol("i");
        Printed second = notation.symbol("j");
        return equal(
                entry(F_I, j),
                notation.cases(List.of(
                        new Notation.CaseRow(
                                print(own), notation.chain(List.of(index, second), List.of(Relation.EQUAL))),
                        new Notation.CaseRow(
                                print(other), notation.chain(List.of(index, second), List.of(Relation.DIFFERENT))))));
    }

    /** That an expression has a derivative by one of its variables. */
    public String partialIs(Expr of, Symbol by, Expr derivative) {
        return equal(notation.partial(print(of), print(by)), print(derivative));
    }

    /** That the sum has a derivative. */
    public String totalPartialIs(Expr derivative) {
        return equal(notation.partialOf(print(f.total()), print(j)), print(derivative));
    }

    /** That a component's derivative, by its own variable or by another, has a value, said in one way or several. */
    public String entryIs(boolean own, List<Expr> values) {
        List<Printed> sides = new ArrayList<>(List.of(entry(F_I, own ? i : j)));
        values.forEach(v -> sides.add(print(v)));
        return equal(sides);
    }

    /**
     * That a component's derivative, by its own variable or by another, is what the rule of the chain makes of parts that
     * were found before: the derivative through the sum times that of the term, and by its own variable the direct one too.
     */
    public String chainIs(boolean own, Expr direct, Expr throughSum, Expr termSlope) {
        Printed through = notation.times(List.of(print(throughSum), print(termSlope)));
        Printed moved = own
                ? notation.sum(List.of(new Notation.Signed(false, print(direct)), new Notation.Signed(false, through)))
                : through;
        return equal(entry(F_I, own ? i : j), moved);
    }

    /** That an expression of a component, summed over all components, is a number. */
    public String sumIs(Expr ofComponent, Expr number) {
        return equal(summed(print(ofComponent), "i"), print(number));
    }

    /** That the entries of a row of the Jacobian matrix, or of a column, sum to a number. */
    public String entriesSumTo(boolean ofRow, Expr number) {
        return equal(summed(entry(F_I, j), ofRow ? "j" : "i"), print(number));
    }

    /** That the Jacobian matrix is symmetric. */
    public String isSymmetric() {
        return equal(entry(F_I, j), entry(F_J, i));
    }

    /** A vector by its coordinates. */
    public String vector(List<? extends Expr> coordinates) {
        return tuple(coordinates.stream().map(this::print).toList()).text();
    }

    private Printed plus(Symbol variable, Symbol number) {
        return new ExprPrinter(notation, variable).print(Algebra.sum(variable, number));
    }

    private Symbol first() {
        return Algebra.symbol(f.variable().name() + "_1");
    }

    private Symbol last() {
        return f.variable("n");
    }

    private Printed component() {
        return notation.use("f_i", 0, print(f.variable()));
    }

    private Printed entry(Symbol component, Symbol by) {
        return notation.partialOf(print(component), print(by));
    }

    private Printed withSum(Expr formula, Expr term) {
        ExprPrinter.Expansion sum = other -> summed(new ExprPrinter(other, j).print(term), "j", other);
        return new ExprPrinter(notation, i, Map.of(f.total(), sum)).print(formula);
    }

    private Printed sum(Expr term) {
        return summed(print(term), "j");
    }

    private Printed summed(Printed term, String index) {
        return summed(term, index, notation);
    }

    private static Printed summed(Printed term, String index, Notation in) {
        return in.summed(term, in.symbol(index), in.symbol("n"));
    }

    private Printed tuple(List<Printed> members) {
        return Printed.atom(notation.fence(list(members).text()));
    }

    private Printed list(List<Printed> members) {
        return new Printed(notation.joined(members, notation.comma()), Precedence.CASES);
    }

    private String equal(Printed left, Printed right) {
        return equal(List.of(left, right));
    }

    private String equal(List<Printed> sides) {
        List<String> texts = new ArrayList<>();
        sides.forEach(side -> texts.add(side.text()));
        return String.join(notation.relation(Relation.EQUAL), texts);
    }

    private Printed print(Expr e) {
        return new ExprPrinter(notation, i).print(e);
    }
}
