package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
import org.casewise.notation.Decimals;
import org.casewise.notation.Notation;
import org.casewise.notation.Precedence;
import org.casewise.notation.Printed;
import org.casewise.syntax.Relation;

/**
 * Expressions of programs: what programming languages with infix operators have in common. A language says how it writes
 * powers and fractions of whole numbers, what its functions are called, and which names it keeps for itself.
 *
 * <p>A fraction is written as a decimal where that is exact, otherwise as a quotient; either way the language rounds it
 * once, to the nearest double. A proved root has no exact spelling and is written as the double nearest to it. What would
 * cancel or overflow is written in its stable form.
 */
abstract class Code extends Notation {

    private static final int BITS_OF_WHOLE_NUMBERS = 53;
    /** Whole numbers up to here are numbers of any kind in every language. */
    private static final int BITS_OF_SMALL_NUMBERS = 31;
    /** A decimal with more zeros after its point is written with a power of ten. */
    private static final int MOST_ZEROS = 4;
    /** A decimal of more digits is written as the double that it is, if it is one. */
    private static final int MOST_DIGITS = 17;

    private final Supplement supplement;

    Code(Supplement supplement) {
        this.supplement = supplement;
    }

    /** The names that a variable, a parameter or a function must not have. */
    abstract Set<String> reserved();

    /** The language's own functions by the words for them. */
    abstract Map<String, String> functions();

    /** The quotient of two whole numbers as a real number. */
    abstract Printed fraction(String numerator, String denominator);

    /** What is no number. */
    abstract String nan();

    @Override
    protected boolean computes() {
        return true;
    }

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
            return Printed.atom(value.numerator().bitLength() <= BITS_OF_SMALL_NUMBERS ? text : whole(text));
        }
        double nearest = value.toDouble();
        boolean isDouble = !Double.isInfinite(nearest) && value.equals(Rational.ofDouble(nearest));
        // An array takes no whole number beyond its own range, so a long one gets a point or a power of ten.
        return Decimals.of(value)
                .filter(d -> d.digits().length() <= MOST_DIGITS || !isDouble)
                .map(d -> d.zeros() > MOST_ZEROS ? d.mantissa() + "e" + d.exponent() : d.plain())
                .map(decimal -> Printed.atom(value.isInteger() && decimal.equals(text) ? text + ".0" : decimal))
                .orElseGet(() -> isDouble
                        ? Printed.atom(DoubleText.of(nearest))
                        : fraction(
                                value.numerator().toString(),
                                value.denominator().toString()));
    }

    /** A whole number of more than 31 bits. */
    String whole(String text) {
        return text;
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
        return name.equals(ListedFunction.INFINITY.name()) ? infinity() : Printed.atom(identifier(name));
    }

    @Override
    protected final Printed rootOf(Constant.Root root, Printed equation, Printed low, Printed high) {
        return Printed.atom(DoubleText.of(NearestDouble.of(root)));
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
    protected Printed over(Printed numerator, Printed denominator) {
        return new Printed(
                atLeast(Precedence.PRODUCT, numerator) + " / " + atLeast(Precedence.POWER, denominator),
                Precedence.PRODUCT);
    }

    @Override
    protected Printed root(Printed radicand, int index) {
        return index == 2 ? call("sqrt", List.of(radicand)) : power(radicand, number(Rational.of(1, index)));
    }

    /** The language's own function, or one that the listing brings along. */
    @Override
    protected final Printed call(String word, List<Printed> arguments) {
        String own = functions().get(word);
        return function(own != null ? own : supplied(word), arguments);
    }

    /** The name of a function that the listing brings along. */
    final String supplied(String word) {
        return supplement.name(word);
    }

    /** A function by its name in the language. */
    final Printed function(String name, List<Printed> arguments) {
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

    /** A condition of two comparisons where the language compares two values at a time. */
    final Printed pairs(List<Printed> operands, List<Relation> relations) {
        List<Printed> single = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            single.add(super.chain(operands.subList(i, i + 2), relations.subList(i, i + 1)));
        }
        return single.size() == 1 ? single.get(0) : both(single);
    }

    /** Cases are statements of a listing. */
    @Override
    protected final Printed cases(List<CaseRow> rows) {
        throw new UnsupportedOperationException("no cases in an expression of a program");
    }

    @Override
    protected String or() {
        throw new UnsupportedOperationException("no alternative in a case of a function");
    }

    @Override
    protected Printed not(Printed condition) {
        throw new UnsupportedOperationException("no negation in a case of a function");
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

    /** Words that a language has under one prefix, and other names, as {@code word=name}. */
    static Map<String, String> functions(String prefix, String words) {
        Map<String, String> functions = new LinkedHashMap<>();
        for (String word : words.split(" ")) {
            int equals = word.indexOf('=');
            functions.put(
                    equals < 0 ? word : word.substring(0, equals),
                    equals < 0 ? prefix + word : word.substring(equals + 1));
        }
        return functions;
    }
}
