package org.casewise.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.FactsByCase;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.notation.Latex;
import org.casewise.notation.MathMl;
import org.casewise.notation.Notation;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.Statements;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Reason;
import org.casewise.relation.Relationship;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Relation;
import org.casewise.syntax.Term;

/** Spells the mathematics of one function in all notations of a page at once. */
public final class Formulas {

    /** The name that a function has on its own page. */
    private static final String NAME = "f";

    /** An expression of more characters is named by its length in a sentence that gives a reason. */
    private static final int LONGEST_IN_SENTENCE = 160;

    private final Symbol variable;
    private final ReadableNumbers numbers;

    public Formulas(Symbol variable) {
        this(variable, ReadableNumbers.inFormulas(variable));
    }

    private Formulas(Symbol variable, ReadableNumbers numbers) {
        this.variable = variable;
        this.numbers = numbers;
    }

    /** The same for numbers that are what is told. */
    Formulas forNumbers() {
        return new Formulas(variable, ReadableNumbers.told(variable));
    }

    boolean isLong(Expr e) {
        return numbers.isLong(e);
    }

    private Formula spelled(Function<Notation, String> in) {
        return new Formula(in.apply(new Latex()), in.apply(new MathMl()), in.apply(new PlainText()));
    }

    private Formula spelling(Function<Spelling, String> of) {
        return spelled(notation -> of.apply(new Spelling(notation, variable, numbers)));
    }

    private Formula statement(Function<Statements, String> of) {
        return spelled(notation -> of.apply(new Statements(notation, variable, NAME, numbers)));
    }

    public Formula of(Expr e) {
        return spelling(s -> s.of(e));
    }

    /** A term as it was written. */
    public Formula of(Term written) {
        return spelling(s -> s.of(written));
    }

    public Formula of(Condition condition) {
        return spelling(s -> s.of(condition));
    }

    public Formula of(ParameterCondition condition) {
        return spelling(s -> s.of(condition));
    }

    Formula of(FactsByCase.Condition condition) {
        Relation relation = condition.equal() ? Relation.EQUAL : Relation.AT_MOST;
        return spelling(s -> s.comparison(condition.left(), relation, condition.right()));
    }

    Formula equation(Symbol parameter, Expr value) {
        return spelling(s -> s.comparison(parameter, Relation.EQUAL, value));
    }

    public Formula in(Interval on) {
        return spelling(s -> s.in(on));
    }

    public Formula infinity(boolean positive) {
        return spelling(s -> s.infinity(positive));
    }

    public Formula symbol() {
        return statement(Statements::symbol);
    }

    public Formula functionIs(int order, Optional<Term> written, Piecewise f) {
        return statement(s -> s.functionIs(order, written, f));
    }

    /** That the variable has a value; one with a proved root in it also by its first digits. */
    public Formula variableIs(Expr value) {
        ReadableNumbers told = ReadableNumbers.told(variable);
        boolean both =
                numbers.firstDigits(value).isEmpty() && told.firstDigits(value).isPresent();
        return spelled(notation -> {
            String exactly = new Statements(notation, variable, NAME, numbers).variableIs(value);
            Spelling digits = new Spelling(notation, variable, told);
            return both ? digits.equal(List.of(exactly, digits.of(value))) : exactly;
        });
    }

    public Formula closedInterval(Expr low, Expr high) {
        return statement(s -> s.closedInterval(low, high));
    }

    /** The left side of an equation in the variable whose zero a proved root is. */
    Formula equationOf(Constant.Root root) {
        return of(Substitution.of(root.equation(), root.unknown(), variable));
    }

    /** A set of numbers, of which there is at least one. */
    public Formula set(List<Interval> parts) {
        return statement(s -> s.set(parts));
    }

    public Formula derivativeIs(Expr of, Expr derivative) {
        return statement(s -> s.derivativeIs(of, derivative));
    }

    /** That one function, or its derivative, is the other one scaled and shifted. */
    Formula isImage(String name, int order, String other, Relationship.Image image) {
        return spelled(notation -> new Statements(notation, variable, name)
                .isImage(order, other, image.factor(), image.outer(), image.inner(), image.shift()));
    }

    /** That a parameter goes to an end. */
    Formula tends(Relationship.LimitCase limit) {
        return statement(s -> s.tends(limit.parameter(), limit.end(), limit.upwards()));
    }

    /** That parameters have these values, but for those that are called alike in both functions. */
    Formula valuesAre(Map<Symbol, Expr> values) {
        Map<Symbol, Expr> told = new LinkedHashMap<>(values);
        values.forEach((name, value) -> told.remove(name, name));
        return spelling(s -> s.equations(told));
    }

    /** The bare symbol of a function. */
    Formula symbol(String name) {
        return spelled(notation -> new Statements(notation, variable, name).symbol());
    }

    public Formula lineIs(Expr e) {
        return statement(s -> s.lineIs(e));
    }

    public Formula quotientsDiffer(Expr point, Expr left, Expr right) {
        return statement(s -> s.quotientsDiffer(point, left, right));
    }

    /** The sentence of a reason, with its arguments spelled. */
    public Sentence of(Reason reason) {
        List<Object> arguments = new ArrayList<>();
        reason.arguments().forEach(a -> arguments.add(argument(a)));
        return new Sentence(reason.key().path(), arguments);
    }

    private Object argument(Object argument) {
        if (argument instanceof Expr e) {
            Formula formula = of(e);
            int length = formula.plain().length();
            return length > LONGEST_IN_SENTENCE ? Sentence.of("expression.long", String.valueOf(length)) : formula;
        }
        if (argument instanceof Interval on) {
            return in(on);
        }
        return argument instanceof Reason reason ? of(reason) : String.valueOf(argument);
    }
}
