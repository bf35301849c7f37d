package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
import org.casewise.syntax.Relation;

/**
 * Programs: what programming languages with infix operators have in common. A language says how it writes powers,
 * functions, cases and fractions of whole numbers, and which names it keeps for itself.
 *
 * <p>A fraction is written as a decimal where that is exact, otherwise as a quotient; either way the language rounds it
 * once, to the nearest double. A proved root has no exact spelling and is written as the double nearest to it, or by the
 * name that the caller gave it.
 */
abstract class Code extends Notation {

    private static final int BITS_OF_WHOLE_NUMBERS = 53;
    /** A decimal with more zeros after its point is written with a power of ten. */
    private static final int MOST_ZEROS = 4;

    private final Map<Constant.Root, String> roots;

    /** With names for some proved roots. */
    Code(Map<Constant.Root, String> roots) {
        this.roots = roots;
    }

    /** The names that a variable, a parameter or a function must not have. */
    abstract Set<String> reserved();

    /** The quotient of two whole numbers as a real number. */
    abstract Printed fraction(String numerator, String denominator);

    /**
     * The name in the language: where the language keeps it for itself, with an underscore behind. So that two names
     * never become one, a reserved name that has underscores behind already gets one more.
     */
    final String identifier(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '_') {
            end--;
        }
        return reserved().contains(name.substring(0, end)) ? name + "_" : name;
    }

    @Override
    protected final Printed number(Rational value) {
        String text = value.toString();
        boolean fits = value.numerator().bitLength() <= BITS_OF_WHOLE_NUMBERS;
        if (value.isInteger() && (fits || Double.isInfinite(value.toDouble()))) {
            return Printed.atom(text);
        }
        // An array takes no whole number beyond its own range, so a long one gets a point or a power of ten.
        return Decimals.of(value)
                .map(d -> d.zeros() > MOST_ZEROS ? d.mantissa() + "e" + d.exponent() : d.plain())
                .map(decimal -> Printed.atom(value.isInteger() && decimal.equals(text) ? text + ".0" : decimal))
                .orElseGet(() -> fraction(
                        value.numerator().toString(), value.denominator().toString()));
    }

    @Override
    protected final boolean isOneNumber(Rational factor) {
        return Decimals.isShorter(factor);
    }

    @Override
    protected final Printed written(String text) {
        return number(Rational.ofDecimal(text));
    }

    @Override
    protected final Printed symbol(String name) {
        return Printed.atom(identifier(name));
    }

    @Override
    protected final Printed rootOf(Constant.Root root, Printed equation, Printed low, Printed high) {
        return Printed.atom(roots.containsKey(root) ? roots.get(root) : literal(root));
    }

    /** The double nearest to a proved root. */
    static String literal(Constant.Root root) {
        return DoubleText.of(NearestDouble.of(root));
    }

    @Override
    protected final Printed times(List<Printed> factors) {
        List<String> fenced = new ArrayList<>();
        for (Printed factor : factors) {
            fenced.add(atLeast(fenced.isEmpty() ? Precedence.PRODUCT : Precedence.POWER, factor));
        }
        return new Printed(String.join(" * ", fenced), Precedence.PRODUCT);
    }

    @Override
    protected final Printed over(Printed numerator, Printed denominator) {
        return new Printed(
                atLeast(Precedence.PRODUCT, numerator) + " / " + atLeast(Precedence.POWER, denominator),
                Precedence.PRODUCT);
    }

    /** A function of the language, by its name there. */
    protected final Printed function(String name, List<Printed> arguments) {
        return Printed.atom(name + fence(joined(arguments, comma())));
    }

    @Override
    protected Printed use(String name, int order, Printed argument) {
        String derivative = order == 0 ? "" : order == 1 ? "_derivative" : "_derivative" + order;
        return function(identifier(name + derivative), List.of(argument));
    }

    @Override
    protected String relation(Relation relation) {
        return relation == Relation.EQUAL ? " == " : " " + relation.text() + " ";
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
