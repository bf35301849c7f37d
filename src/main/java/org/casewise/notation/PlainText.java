package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.syntax.Relation;

/** The definition language itself, so that what is printed can be read again. */
public class PlainText extends Notation {

    @Override
    protected Printed number(Rational value) {
        return new Printed(value.toString(), value.isInteger() ? Precedence.ATOM : Precedence.PRODUCT);
    }

    @Override
    protected Printed symbol(String name) {
        return Printed.atom(name);
    }

    @Override
    protected Printed pi() {
        return Printed.atom("pi");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("e");
    }

    @Override
    protected Printed rootOf(Printed equation, Printed low, Printed high) {
        return Printed.atom("root(" + equation.text() + ", " + low.text() + ", " + high.text() + ")");
    }

    @Override
    protected Printed times(List<Printed> factors) {
        List<Printed> fenced = new ArrayList<>();
        for (Printed factor : factors) {
            fenced.add(Printed.atom(atLeast(fenced.isEmpty() ? Precedence.PRODUCT : Precedence.POWER, factor)));
        }
        return new Printed(joined(fenced, "*"), Precedence.PRODUCT);
    }

    @Override
    protected Printed over(Printed numerator, Printed denominator) {
        return new Printed(
                atLeast(Precedence.PRODUCT, numerator) + "/" + atLeast(Precedence.POWER, denominator),
                Precedence.PRODUCT);
    }

    @Override
    protected Printed power(Printed base, Printed exponent) {
        return new Printed(atLeast(Precedence.ATOM, base) + "^" + atLeast(Precedence.ATOM, exponent), Precedence.POWER);
    }

    @Override
    protected Printed root(Printed radicand, int index) {
        return index == 2
                ? Printed.atom("sqrt(" + radicand.text() + ")")
                : power(radicand, number(Rational.of(1, index)));
    }

    @Override
    protected Printed call(String word, List<Printed> arguments) {
        return Printed.atom(word + "(" + joined(arguments, ", ") + ")");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("oo");
    }

    @Override
    protected String relation(Relation relation) {
        return " " + relation.text() + " ";
    }

    @Override
    protected Printed both(List<Printed> conditions) {
        return new Printed(joined(fencedConditions(conditions), " and "), Precedence.CASES);
    }

    @Override
    protected Printed either(List<Printed> conditions) {
        return new Printed(joined(fencedConditions(conditions), " or "), Precedence.CASES);
    }

    private List<Printed> fencedConditions(List<Printed> conditions) {
        return conditions.stream()
                .map(c -> Printed.atom(atLeast(Precedence.COMPARISON, c)))
                .toList();
    }

    @Override
    protected Printed not(Printed condition) {
        return new Printed("not (" + condition.text() + ")", Precedence.COMPARISON);
    }

    @Override
    protected Printed cases(List<CaseRow> rows) {
        StringBuilder text = new StringBuilder("{ ");
        for (int i = 0; i < rows.size(); i++) {
            CaseRow row = rows.get(i);
            text.append(i == 0 ? "" : "; ")
                    .append(row.value().text())
                    .append(
                            row.condition() == null
                                    ? " otherwise"
                                    : " if " + row.condition().text());
        }
        return Printed.atom(text.append(" }").toString());
    }

    @Override
    protected String plus() {
        return " + ";
    }

    @Override
    protected String minus() {
        return " - ";
    }
}
