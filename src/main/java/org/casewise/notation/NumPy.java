package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
import org.casewise.syntax.Relation;

/**
 * Python expressions over NumPy arrays of doubles. Where no row of a written case block holds, the value is nan; its
 * last row, if that says otherwise, is taken for nan too.
 *
 * <p>{@code erf} and {@code erfc} are not in NumPy; a listing defines them from Python's own.
 */
public final class NumPy extends Code {

    /** Python's keywords, the modules, and the other names that expressions and listings use. */
    private static final Set<String> RESERVED =
            Set.of(("False None True and as assert async await break class continue def del elif else except "
                            + "finally for from global if import in is lambda nonlocal not or pass raise return try "
                            + "while with yield np math float erf erfc")
                    .split(" "));

    /** The functions of NumPy whose name is not the word; {@code min} and {@code max} take two arguments at a time. */
    private static final Map<String, String> NAMES = Map.of(
            "ln", "log",
            "asin", "arcsin",
            "acos", "arccos",
            "atan", "arctan",
            "asinh", "arcsinh",
            "acosh", "arccosh",
            "atanh", "arctanh",
            "min", "minimum",
            "max", "maximum");

    private static final Set<String> SAME =
            Set.of(("abs sign heaviside clip floor ceil exp expm1 log log1p log2 log10 sqrt cbrt sin cos tan sinh cosh "
                            + "tanh")
                    .split(" "));

    /** Proved roots as the doubles nearest to them. */
    public NumPy() {
        this(Map.of());
    }

    /** Proved roots by the names given. */
    NumPy(Map<Constant.Root, String> roots) {
        super(roots);
    }

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    /** Python divides whole numbers exactly and rounds once. */
    @Override
    Printed fraction(String numerator, String denominator) {
        return new Printed(numerator + " / " + denominator, Precedence.PRODUCT);
    }

    @Override
    protected Printed pi() {
        return Printed.atom("np.pi");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("np.e");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("np.inf");
    }

    @Override
    protected Printed power(Printed base, Printed exponent) {
        return new Printed(
                atLeast(Precedence.ATOM, base) + "**" + atLeast(Precedence.ATOM, exponent), Precedence.POWER);
    }

    @Override
    protected Printed root(Printed radicand, int index) {
        return index == 2 ? function("np.sqrt", List.of(radicand)) : power(radicand, number(Rational.of(1, index)));
    }

    @Override
    protected Printed call(String word, List<Printed> arguments) {
        Printed first = arguments.get(0);
        return switch (word) {
            case "min", "max" -> pairwise("np." + NAMES.get(word), arguments);
            case "heaviside" ->
                function("np.heaviside", List.of(first, arguments.size() > 1 ? arguments.get(1) : nan()));
            case "relu" -> function("np.maximum", List.of(Printed.atom("0"), first));
            case "sigmoid" -> sigmoid(first);
            case "softplus" -> function("np.logaddexp", List.of(Printed.atom("0"), first));
            case "erf", "erfc" -> function(word, arguments);
            case "Phi" -> normalCdf(first);
            case "phi" -> normalPdf(first);
            default -> function("np." + name(word), arguments);
        };
    }

    private static String name(String word) {
        if (!NAMES.containsKey(word) && !SAME.contains(word)) {
            throw new IllegalArgumentException("no spelling of " + word + " in NumPy");
        }
        return NAMES.getOrDefault(word, word);
    }

    private static Printed nan() {
        return Printed.atom("np.nan");
    }

    private Printed pairwise(String name, List<Printed> arguments) {
        Printed all = arguments.get(0);
        for (Printed next : arguments.subList(1, arguments.size())) {
            all = function(name, List.of(all, next));
        }
        return all;
    }

    private Printed sigmoid(Printed u) {
        Printed one = Printed.atom("1");
        Printed exp = function("np.exp", List.of(negate(u)));
        return over(one, sum(List.of(new Signed(false, one), new Signed(false, exp))));
    }

    /** erfc(-u/sqrt(2))/2, which keeps its digits where 1 + erf does not. */
    private Printed normalCdf(Printed u) {
        Printed two = Printed.atom("2");
        Printed scaled = negate(over(u, function("np.sqrt", List.of(two))));
        return over(function("erfc", List.of(scaled)), two);
    }

    private Printed normalPdf(Printed u) {
        Printed two = Printed.atom("2");
        Printed exponent = negate(over(power(u, two), two));
        return over(function("np.exp", List.of(exponent)), function("np.sqrt", List.of(times(List.of(two, pi())))));
    }

    @Override
    protected Printed chain(List<Printed> operands, List<Relation> relations) {
        if (relations.size() < 2) {
            return super.chain(operands, relations);
        }
        List<Printed> single = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            single.add(super.chain(operands.subList(i, i + 2), relations.subList(i, i + 1)));
        }
        return both(single);
    }

    /** Python's {@code &} binds tighter than comparing, so each comparison is in parentheses. */
    @Override
    protected Printed both(List<Printed> conditions) {
        return new Printed(joined(conditions, Precedence.ATOM, and()), Precedence.BOTH);
    }

    @Override
    protected Printed either(List<Printed> conditions) {
        return new Printed(joined(conditions, Precedence.ATOM, or()), Precedence.EITHER);
    }

    @Override
    protected String and() {
        return " & ";
    }

    @Override
    protected String or() {
        return " | ";
    }

    @Override
    protected Printed not(Printed condition) {
        // Not ~: of a plain True, which a condition on parameters alone gives, that is -2.
        return function("np.logical_not", List.of(condition));
    }

    @Override
    protected Printed cases(List<CaseRow> rows) {
        List<Printed> conditions = new ArrayList<>();
        List<Printed> values = new ArrayList<>();
        Printed otherwise = nan();
        for (CaseRow row : rows) {
            if (row.condition() == null) {
                otherwise = row.value();
            } else {
                conditions.add(row.condition());
                values.add(row.value());
            }
        }
        return conditions.isEmpty()
                ? otherwise
                : function(
                        "np.select",
                        List.of(list(conditions), list(values), Printed.atom("default=" + otherwise.text())));
    }

    private Printed list(List<Printed> elements) {
        return Printed.atom(bracketed('[', joined(elements, comma()), ']'));
    }
}
