package org.casewise.notation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
import org.casewise.syntax.Relation;

/**
 * The definition language itself, so that what is printed can be read again: a written term comes back as the same term,
 * an expression as the same canonical form. Numbers are exact fractions.
 */
public final class PlainText extends Notation {

    /** Fractions of thousands and more are read better as decimals, where these are exact, shorter and not mostly zeros. */
    private static final BigInteger LARGE = BigInteger.valueOf(1000);

    @Override
    protected boolean isOneNumber(Rational value) {
        return value.denominator().compareTo(LARGE) > 0
                && Decimals.of(value)
                        .filter(d -> d.digits().length() > -d.exponent()
                                && d.plain().length() < value.toString().length())
                        .isPresent();
    }

    @Override
    protected Printed number(Rational value) {
        if (isOneNumber(value)) {
            return Printed.atom(Decimals.of(value).orElseThrow().plain());
        }
        return new Printed(value.toString(), value.isInteger() ? Precedence.ATOM : Precedence.PRODUCT);
    }

    @Override
    protected Printed written(String text) {
        return Printed.atom(text);
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
    protected Printed rootOf(Constant.Root root, Printed equation, Printed low, Printed high) {
        return call("root", List.of(equation, low, high));
    }

    @Override
    protected Printed times(List<Printed> factors) {
        List<String> fenced = new ArrayList<>();
        for (Printed factor : factors) {
            fenced.add(atLeast(fenced.isEmpty() ? Precedence.PRODUCT : Precedence.POWER, factor));
        }
        return new Printed(String.join("*", fenced), Precedence.PRODUCT);
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
        return index == 2 ? call("sqrt", List.of(radicand)) : power(radicand, number(Rational.of(1, index)));
    }

    @Override
    protected Printed call(String word, List<Printed> arguments) {
        return Printed.atom(word + fence(joined(arguments, comma())));
    }

    @Override
    protected Printed use(String name, int order, Printed argument) {
        return call(name + "'".repeat(order), List.of(argument));
    }

    @Override
    protected Printed grouped(Printed p) {
        return p.precedence() == Precedence.ATOM ? p : Printed.atom(fence(p.text()));
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
    protected String and() {
        return " and ";
    }

    @Override
    protected String or() {
        return " or ";
    }

    @Override
    protected Printed not(Printed condition) {
        return new Printed("not " + fence(condition.text()), Precedence.COMPARISON);
    }

    @Override
    protected Printed cases(List<CaseRow> rows) {
        List<String> texts = new ArrayList<>();
        for (CaseRow row : rows) {
            String condition = row.condition() == null
                    ? " otherwise"
                    : " if " + row.condition().text();
            texts.add(row.value().text() + condition);
        }
        return Printed.atom("{ " + String.join("; ", texts) + " }");
    }

    @Override
    protected Printed oneSidedLimit(Printed name, Printed point, boolean fromAbove, Printed of) {
        String below = approaches(name, point, fromAbove ? "+" : "-");
        return new Printed("lim(" + below + ") " + of.text(), Precedence.PRODUCT);
    }

    @Override
    protected String approaches(Printed name, Printed point, String side) {
        return name.text() + " -> " + point.text() + side;
    }

    @Override
    protected String plus() {
        return " + ";
    }

    @Override
    protected String minus() {
        return " - ";
    }

    @Override
    protected String comma() {
        return ", ";
    }
}
