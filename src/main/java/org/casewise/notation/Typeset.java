package org.casewise.notation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
import org.casewise.syntax.Relation;

/**
 * Mathematics as it is set on paper: fraction bars, raised exponents, roots, factors side by side. Fractions in exponents
 * are written on one line, where a bar would be too small to read.
 */
abstract class Typeset extends Notation {

    /** The functions with a name in roman letters; their powers are written at the name. */
    private static final Map<String, String> ROMAN = Map.ofEntries(
            Map.entry("log", "ln"),
            Map.entry("ln", "ln"),
            Map.entry("sin", "sin"),
            Map.entry("cos", "cos"),
            Map.entry("tan", "tan"),
            Map.entry("asin", "arcsin"),
            Map.entry("acos", "arccos"),
            Map.entry("atan", "arctan"),
            Map.entry("sinh", "sinh"),
            Map.entry("cosh", "cosh"),
            Map.entry("tanh", "tanh"),
            Map.entry("asinh", "arsinh"),
            Map.entry("acosh", "arcosh"),
            Map.entry("atanh", "artanh"),
            Map.entry("erf", "erf"),
            Map.entry("erfc", "erfc"));

    /** The others whose name on paper is not the word. */
    private static final Map<String, String> OTHER = Map.of("sign", "sgn", "relu", "ReLU");

    private static final Set<String> IN_EXPONENT = Set.of("exp", "expm1");

    /** A number with more zeros at its end, or after its point, is written with a power of ten. */
    private static final int MOST_ZEROS = 6;

    /** Whether this spells exponents. */
    private final boolean raised;

    Typeset(boolean raised) {
        this.raised = raised;
    }

    /** The same notation for exponents. */
    abstract Typeset raised();

    abstract String digits(String number);

    /** Digits of a number that goes on. */
    abstract String withDots(String number);

    abstract String letter(String name);

    /** A function's name: not slanted, with the space that a name needs. */
    abstract String operator(String name);

    abstract String greek(String name);

    abstract String withIndex(String stem, String index);

    abstract String withExponent(String base, String exponent);

    abstract String withPrimes(String base, int count);

    /** A function's name with its arguments, which are in parentheses. */
    abstract String applied(String name, String fenced);

    abstract String bars(String inside);

    abstract String fraction(String numerator, String denominator);

    abstract String solidus();

    abstract String radical(String radicand, int index);

    abstract String dot();

    abstract String sumSign(String below, String above);

    abstract String roundD();

    abstract String nothingBetween(String next);

    /** Whether a text begins with digits or a fraction bar, which must not touch what stands before. */
    abstract boolean beginsWithNumber(String text);

    @Override
    protected final Notation inExponent() {
        return raised ? this : raised();
    }

    @Override
    protected final Notation inCall(String word) {
        return IN_EXPONENT.contains(word) ? inExponent() : this;
    }

    @Override
    protected final boolean isOneNumber(Rational factor) {
        return Decimals.isShorter(factor);
    }

    @Override
    protected final Printed number(Rational value) {
        boolean bar = !value.isInteger() && !isOneNumber(value);
        if (bar) {
            return over(number(Rational.of(value.numerator())), number(Rational.of(value.denominator())));
        }
        return Decimals.of(value)
                .filter(d -> d.zeros() > MOST_ZEROS)
                .map(d -> timesPowerOfTen(d.mantissa(), String.valueOf(d.exponent())))
                .orElseGet(() -> Printed.atom(
                        digits(Decimals.of(value).map(Decimals::plain).orElse(value.toString()))));
    }

    /** As it was written, but {@code 1.5e-7} with a power of ten, and with digits on both sides of a point. */
    @Override
    protected final Printed written(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        String plain = e < 0 ? text : text.substring(0, e);
        plain = (plain.startsWith(".") ? "0" : "")
                + (plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
        boolean plus = e >= 0 && text.charAt(e + 1) == '+';
        return e < 0 ? Printed.atom(digits(plain)) : timesPowerOfTen(plain, text.substring(plus ? e + 2 : e + 1));
    }

    @Override
    protected final Printed goingOn(String digits) {
        int e = digits.indexOf('e');
        return e < 0
                ? Printed.atom(withDots(digits))
                : timesPowerOfTen(Printed.atom(withDots(digits.substring(0, e))), digits.substring(e + 1));
    }

    private Printed timesPowerOfTen(String mantissa, String exponent) {
        return mantissa.equals("1") ? powerOfTen(exponent) : timesPowerOfTen(Printed.atom(digits(mantissa)), exponent);
    }

    private Printed timesPowerOfTen(Printed mantissa, String exponent) {
        return times(List.of(mantissa, powerOfTen(exponent)));
    }

    private Printed powerOfTen(String exponent) {
        Printed raised = exponent.startsWith("-")
                ? negate(Printed.atom(digits(exponent.substring(1))))
                : Printed.atom(digits(exponent));
        return power(Printed.atom(digits("10")), raised);
    }

    @Override
    protected final Printed symbol(String name) {
        NameParts parts = NameParts.of(name);
        String stem = letter(parts.stem());
        return Printed.atom(parts.hasIndex() ? withIndex(stem, index(parts.index())) : stem);
    }

    private String index(String text) {
        return NameParts.isNumber(text) ? digits(text) : letter(text);
    }

    @Override
    protected final Printed primed(Printed of) {
        return Printed.atom(withPrimes(fence(of.text()), 1));
    }

    @Override
    protected final Printed summed(Printed of, Printed index, Printed last) {
        String from = index.text() + relation(Relation.EQUAL).strip() + digits("1");
        return new Printed(sumSign(from, last.text()) + atLeast(Precedence.PRODUCT, of), Precedence.PRODUCT);
    }

    @Override
    protected final Printed partialOf(Printed name, Printed by) {
        return Printed.atom(fraction(roundD() + name.text(), roundD() + by.text()));
    }

    @Override
    protected final Printed partial(Printed of, Printed by) {
        return new Printed(fraction(roundD(), roundD() + by.text()) + fence(of.text()), Precedence.PRODUCT);
    }

    @Override
    protected final Printed pi() {
        return Printed.atom(greek("pi"));
    }

    @Override
    protected final Printed euler() {
        return Printed.atom(letter("e"));
    }

    @Override
    protected final Printed rootOf(Constant.Root root, Printed equation, Printed low, Printed high) {
        return function(operator("root"), List.of(equation, low, high));
    }

    /** Numbers, and signs in parentheses, get a dot before them; everything else is written side by side. */
    @Override
    protected final Printed times(List<Printed> factors) {
        StringBuilder text = new StringBuilder();
        for (Printed factor : factors) {
            String next = atLeast(text.length() == 0 ? Precedence.PRODUCT : Precedence.POWER, factor);
            boolean dotted = beginsWithNumber(next) || factor.precedence() == Precedence.NEGATION;
            if (text.length() > 0) {
                text.append(dotted ? dot() : nothingBetween(next));
            }
            text.append(next);
        }
        return new Printed(text.toString(), Precedence.PRODUCT);
    }

    @Override
    protected final Printed over(Printed numerator, Printed denominator) {
        return raised
                ? new Printed(
                        atLeast(Precedence.PRODUCT, numerator) + solidus() + atLeast(Precedence.POWER, denominator),
                        Precedence.QUOTIENT)
                : new Printed(fraction(numerator.text(), denominator.text()), Precedence.POWER);
    }

    @Override
    protected final Printed power(Printed base, Printed exponent) {
        return new Printed(withExponent(atLeast(Precedence.ATOM, base), exponent.text()), Precedence.POWER);
    }

    @Override
    protected final Printed root(Printed radicand, int index) {
        return new Printed(radical(radicand.text(), index), Precedence.POWER);
    }

    @Override
    protected final Printed call(String word, List<Printed> arguments) {
        Printed first = arguments.get(0);
        return switch (word) {
            case "abs" -> Printed.atom(bars(first.text()));
            case "floor" -> Printed.atom(bracketed('\u230a', first.text(), '\u230b'));
            case "ceil" -> Printed.atom(bracketed('\u2308', first.text(), '\u2309'));
            case "sqrt" -> root(first, 2);
            case "cbrt" -> root(first, 3);
            case "exp" -> power(euler(), first);
            case "expm1" -> sum(List.of(new Signed(false, power(euler(), first)), new Signed(true, one())));
            case "log1p" ->
                function(name("log"), List.of(sum(List.of(new Signed(false, one()), new Signed(false, first)))));
            case "log2" -> function(withIndex(operator("log"), digits("2")), arguments);
            case "log10" -> function(withIndex(operator("log"), digits("10")), arguments);
            case "sigmoid" -> function(greek("sigma"), arguments);
            case "Phi" -> function(greek("Phi"), arguments);
            case "phi" -> function(greek("varphi"), arguments);
            default -> function(name(word), arguments);
        };
    }

    private Printed one() {
        return number(Rational.ONE);
    }

    private String name(String word) {
        return operator(ROMAN.getOrDefault(word, OTHER.getOrDefault(word, word)));
    }

    private Printed function(String name, List<Printed> arguments) {
        return Printed.atom(applied(name, fence(joined(arguments, comma()))));
    }

    @Override
    protected final Printed powerOfCall(String word, List<Printed> arguments, Printed exponent) {
        return ROMAN.containsKey(word)
                ? function(withExponent(name(word), exponent.text()), arguments)
                : super.powerOfCall(word, arguments, exponent);
    }

    @Override
    protected final Printed use(String name, int order, Printed argument) {
        NameParts parts = NameParts.of(name);
        boolean word = parts.stem().length() > 1 && !GreekLetters.has(parts.stem());
        String stem = word ? operator(parts.stem()) : letter(parts.stem());
        String named = parts.hasIndex() ? withIndex(stem, index(parts.index())) : stem;
        return function(withPrimes(named, order), List.of(argument));
    }
}
