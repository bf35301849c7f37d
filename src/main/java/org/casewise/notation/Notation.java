package org.casewise.notation;

import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.syntax.Relation;

/**
 * How a language spells mathematics. What is written - which term gets a minus sign, what goes under a fraction bar - is
 * decided by the printers; a notation only spells it, and parentheses are set in {@link #atLeast} alone.
 */
public abstract class Notation {

    /** A term of a sum, without its sign. */
    public record Signed(boolean negative, Printed size) {}

    /** One row of a case block; a null condition means otherwise. */
    public record CaseRow(Printed value, Printed condition) {}

    protected abstract Printed number(Rational notNegative);

    /** A number as its author wrote it. */
    protected Printed written(String text) {
        return Printed.atom(text);
    }

    protected abstract Printed symbol(String name);

    protected abstract Printed pi();

    protected abstract Printed euler();

    /** The only zero of an equation between two numbers. */
    protected abstract Printed rootOf(Printed equation, Printed low, Printed high);

    protected abstract Printed times(List<Printed> factors);

    protected abstract Printed over(Printed numerator, Printed denominator);

    protected abstract Printed power(Printed base, Printed exponent);

    /** A root of an index of at least two. */
    protected abstract Printed root(Printed radicand, int index);

    /** A function of the definition language, by its word there. */
    protected abstract Printed call(String word, List<Printed> arguments);

    protected abstract Printed infinity();

    protected abstract String relation(Relation relation);

    protected abstract Printed both(List<Printed> conditions);

    protected abstract Printed either(List<Printed> conditions);

    protected abstract Printed not(Printed condition);

    protected abstract Printed cases(List<CaseRow> rows);

    protected abstract String plus();

    protected abstract String minus();

    /** A function by name, or its derivative of some order, at an argument. */
    protected Printed function(String name, int order, Printed argument) {
        return Printed.atom(symbol(name).text() + "'".repeat(order) + "(" + argument.text() + ")");
    }

    /** The closed interval between two numbers. */
    protected Printed closedInterval(Printed low, Printed high) {
        return Printed.atom("[" + low.text() + ", " + high.text() + "]");
    }

    /** The limit of something as a name goes to a point from one side. */
    protected Printed oneSidedLimit(Printed name, Printed point, boolean fromAbove, Printed of) {
        String sign = fromAbove ? "+" : "-";
        return new Printed(
                "lim(" + name.text() + " -> " + point.text() + sign + ") " + of.text(), Precedence.PRODUCT);
    }

    protected String fence(String inside) {
        return "(" + inside + ")";
    }

    protected Printed sum(List<Signed> terms) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            Signed term = terms.get(i);
            if (i == 0) {
                text.append(term.negative() ? negate(term.size()).text() : atLeast(Precedence.SUM, term.size()));
            } else {
                text.append(term.negative() ? minus() : plus()).append(atLeast(Precedence.PRODUCT, term.size()));
            }
        }
        return new Printed(text.toString(), Precedence.SUM);
    }

    protected Printed negate(Printed p) {
        return new Printed(minus().trim() + atLeast(Precedence.PRODUCT, p), Precedence.NEGATION);
    }

    protected Printed chain(List<Printed> operands, List<Relation> relations) {
        StringBuilder text = new StringBuilder(atLeast(Precedence.SUM, operands.get(0)));
        for (int i = 0; i < relations.size(); i++) {
            text.append(relation(relations.get(i))).append(atLeast(Precedence.SUM, operands.get(i + 1)));
        }
        return new Printed(text.toString(), Precedence.COMPARISON);
    }

    /** The text, in parentheses if it holds together less tightly than the place asks. */
    protected final String atLeast(Precedence needed, Printed p) {
        return p.precedence().compareTo(needed) >= 0 ? p.text() : fence(p.text());
    }

    protected final String joined(List<Printed> parts, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : separator).append(parts.get(i).text());
        }
        return text.toString();
    }
}
