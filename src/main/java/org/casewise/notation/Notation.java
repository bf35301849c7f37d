package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
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

    /** Whether what is written is computed as it stands: what would cancel or overflow is then written in its stable form. */
    protected boolean computes() {
        return false;
    }

    /** How a part that is a fixed number, but is not written as one, is spelled. */
    protected Notation inConstant() {
        return this;
    }

    /** A number that is not negative. */
    protected abstract Printed number(Rational notNegative);

    /** Whether a factor that is no integer stays one number in front, instead of going over and under the bar. */
    protected boolean isOneNumber(Rational factor) {
        return false;
    }

    /** A number as its author wrote it in the definition language. */
    protected abstract Printed written(String text);

    /** The first digits of a positive number, with the sign that it goes on: {@code 0.278}, {@code 1.5e-7}. */
    protected Printed goingOn(String digits) {
        int e = digits.indexOf('e');
        return Printed.atom(e < 0 ? digits + "..." : digits.substring(0, e) + "..." + digits.substring(e));
    }

    /** The variable or a parameter, by its name in the definition language. */
    protected abstract Printed symbol(String name);

    /** The ratio of a circle's circumference to its diameter. */
    protected abstract Printed pi();

    /** The base of the natural logarithm. */
    protected abstract Printed euler();

    /** The only zero of an equation between two numbers. */
    protected abstract Printed rootOf(Constant.Root root, Printed equation, Printed low, Printed high);

    /** A product of two or more factors. */
    protected abstract Printed times(List<Printed> factors);

    /** A quotient. */
    protected abstract Printed over(Printed numerator, Printed denominator);

    /** A power, whose exponent comes from the notation {@link #inExponent}. */
    protected abstract Printed power(Printed base, Printed exponent);

    /** A root of an index of at least two. */
    protected abstract Printed root(Printed radicand, int index);

    /** A function of the definition language, by its word there. */
    protected abstract Printed call(String word, List<Printed> arguments);

    /** A natural power of such a function's value. */
    protected Printed powerOfCall(String word, List<Printed> arguments, Printed exponent) {
        return power(call(word, arguments), exponent);
    }

    /** The value of a function that an author named, differentiated some times. */
    protected abstract Printed use(String name, int order, Printed argument);

    /** How exponents are spelled. */
    protected Notation inExponent() {
        return this;
    }

    /** How the arguments of a function are spelled, by its word. */
    protected Notation inCall(String word) {
        return this;
    }

    /** A sum in the first place of a sum, or a product in a product, that its author put into parentheses. */
    protected Printed grouped(Printed p) {
        return p;
    }

    /** The upper end of the line. */
    protected abstract Printed infinity();

    /** The sign between two values that are compared, with the space around it. */
    protected abstract String relation(Relation relation);

    /** What stands between two conditions that both hold. */
    protected abstract String and();

    /** What stands between two conditions of which one holds. */
    protected abstract String or();

    /** That a condition does not hold. */
    protected abstract Printed not(Printed condition);

    /** Values by conditions; only the last row may be without one. */
    protected abstract Printed cases(List<CaseRow> rows);

    /** The sign between two terms, with the space around it. */
    protected abstract String plus();

    /** The sign before a term that is taken away; without its space it is also the sign of a negative value. */
    protected abstract String minus();

    /** The derivative of an expression. */
    protected Printed primed(Printed of) {
        return Printed.atom(fence(of.text()) + "'");
    }

    /** A sum over an index from 1 to a last one. */
    protected Printed summed(Printed of, Printed index, Printed last) {
        return Printed.atom(
                "sum" + fence(of.text() + comma() + index.text() + relation(Relation.EQUAL) + "1.." + last.text()));
    }

    /** The derivative of a function's value, which has a name, by one of its variables. */
    protected Printed partialOf(Printed name, Printed by) {
        return new Printed("d" + name.text() + "/d" + by.text(), Precedence.PRODUCT);
    }

    /** The derivative of an expression by one of its variables. */
    protected Printed partial(Printed of, Printed by) {
        return new Printed("d/d" + by.text() + " " + fence(of.text()), Precedence.PRODUCT);
    }

    /** What stands for members that are left out between the first and the last. */
    protected Printed dots() {
        return Printed.atom("...");
    }

    /** The set of some numbers. */
    protected Printed set(List<Printed> members) {
        return Printed.atom(bracketed('{', joined(members, comma()), '}'));
    }

    /** What stands between sets that are taken together. */
    protected String union() {
        return " \u222a ";
    }

    /** What stands between two arguments. */
    protected abstract String comma();

    /** The limit of something as a name goes to a point from one side; programs have none. */
    protected Printed oneSidedLimit(Printed name, Printed point, boolean fromAbove, Printed of) {
        throw new UnsupportedOperationException("no limits in " + getClass().getSimpleName());
    }

    /** That a name goes to a point, and from which side: {@code +}, {@code -}, or nothing; programs have no such thing. */
    protected String approaches(Printed name, Printed point, String side) {
        throw new UnsupportedOperationException("no limits in " + getClass().getSimpleName());
    }

    /** What stands between two brackets, which are one of {@code ()}, {@code []}, a mixture of those, braces, and
     * the brackets of the floor and the ceiling. */
    protected String bracketed(char open, String inside, char close) {
        return open + inside + close;
    }

    /** In parentheses. */
    protected final String fence(String inside) {
        return bracketed('(', inside, ')');
    }

    /** Terms with the signs between them. */
    protected Printed sum(List<Signed> terms) {
        StringBuilder text = new StringBuilder();
        for (Signed term : terms) {
            if (text.length() == 0) {
                text.append(term.negative() ? negate(term.size()).text() : atLeast(Precedence.SUM, term.size()));
            } else {
                text.append(term.negative() ? minus() : plus()).append(atLeast(Precedence.QUOTIENT, term.size()));
            }
        }
        return new Printed(text.toString(), Precedence.SUM);
    }

    /** With a minus sign in front. */
    protected Printed negate(Printed p) {
        return new Printed(minus().trim() + atLeast(Precedence.QUOTIENT, p), Precedence.NEGATION);
    }

    /** Operands of which each neighbouring pair stands in its relation. */
    protected Printed chain(List<Printed> operands, List<Relation> relations) {
        StringBuilder text = new StringBuilder(atLeast(Precedence.SUM, operands.get(0)));
        for (int i = 0; i < relations.size(); i++) {
            text.append(relation(relations.get(i))).append(atLeast(Precedence.SUM, operands.get(i + 1)));
        }
        return new Printed(text.toString(), Precedence.COMPARISON);
    }

    /** That all of two or more conditions hold; each that is not a comparison is in parentheses. */
    protected Printed both(List<Printed> conditions) {
        return new Printed(joined(conditions, Precedence.COMPARISON, and()), Precedence.BOTH);
    }

    /** That one of two or more conditions holds. */
    protected Printed either(List<Printed> conditions) {
        return new Printed(joined(conditions, Precedence.COMPARISON, or()), Precedence.EITHER);
    }

    /** The numbers between two ends, which belong to it under square brackets. */
    protected Printed interval(boolean withLow, Printed low, Printed high, boolean withHigh) {
        return Printed.atom(bracketed(withLow ? '[' : '(', low.text() + comma() + high.text(), withHigh ? ']' : ')'));
    }

    /** The text, in parentheses if it holds together less tightly than the place asks. */
    protected final String atLeast(Precedence needed, Printed p) {
        return p.precedence().compareTo(needed) >= 0 ? p.text() : fence(p.text());
    }

    /** The texts with something between them. */
    protected final String joined(List<Printed> parts, String separator) {
        return joined(parts, Precedence.CASES, separator);
    }

    /** The same, in parentheses those that hold together less tightly than asked. */
    protected final String joined(List<Printed> parts, Precedence needed, String separator) {
        List<String> texts = new ArrayList<>();
        parts.forEach(p -> texts.add(atLeast(needed, p)));
        return String.join(separator, texts);
    }
}
