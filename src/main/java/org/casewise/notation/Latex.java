package org.casewise.notation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.syntax.Relation;

/** LaTeX in the dialect that both JLaTeXMath and KaTeX read. */
public final class Latex extends Notation {

    private static final Set<String> GREEK = Set.of(
            "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
            "xi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "Gamma", "Delta", "Theta", "Lambda",
            "Xi", "Sigma", "Upsilon", "Phi", "Psi", "Omega");

    /** The words whose command is not the word itself behind a backslash. */
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("asin", "\\arcsin"),
            Map.entry("acos", "\\arccos"),
            Map.entry("atan", "\\arctan"),
            Map.entry("Phi", "\\Phi"),
            Map.entry("phi", "\\varphi"));

    private static final Set<String> PLAIN_COMMANDS =
            Set.of("min", "max", "exp", "log", "ln", "sin", "cos", "tan", "sinh", "cosh", "tanh");

    /** The LaTeX of a function's or an operator's word. */
    static String command(String word) {
        if (COMMANDS.containsKey(word)) {
            return COMMANDS.get(word);
        }
        return PLAIN_COMMANDS.contains(word) ? "\\" + word : "\\operatorname{" + escaped(word) + "}";
    }

    private static String escaped(String word) {
        return word.replace("_", "\\_");
    }

    @Override
    protected Printed number(Rational value) {
        return value.isInteger()
                ? Printed.atom(value.toString())
                : over(
                        Printed.atom(value.numerator().toString()),
                        Printed.atom(value.denominator().toString()));
    }

    /** A Greek letter by its name, a name with digits at its end with an index, a longer word upright. */
    @Override
    protected Printed symbol(String name) {
        int end = name.length();
        while (end > 1 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String word = name.substring(0, end);
        String index = name.substring(end);
        String letter = GREEK.contains(word)
                ? "\\" + word
                : word.length() == 1 && !word.equals("_") ? word : "\\mathrm{" + escaped(word) + "}";
        return Printed.atom(index.isEmpty() ? letter : letter + "_{" + index + "}");
    }

    @Override
    protected Printed pi() {
        return Printed.atom("\\pi");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("e");
    }

    @Override
    protected Printed rootOf(Printed equation, Printed low, Printed high) {
        return Printed.atom("\\operatorname{root}\\left(" + equation.text() + ",\\, " + low.text() + ",\\, "
                + high.text() + "\\right)");
    }

    @Override
    protected String fence(String inside) {
        return "\\left(" + inside + "\\right)";
    }

    /** Numbers next to numbers get a dot; everything else is written side by side. */
    @Override
    protected Printed times(List<Printed> factors) {
        StringBuilder text = new StringBuilder();
        for (Printed factor : factors) {
            String next = atLeast(text.length() == 0 ? Precedence.PRODUCT : Precedence.POWER, factor);
            boolean digit = !next.isEmpty() && Character.isDigit(next.charAt(0));
            boolean fraction = next.startsWith("\\frac");
            String join = text.length() == 0
                    ? ""
                    : digit || fraction
                            ? " \\cdot "
                            : next.startsWith("\\left(") || next.startsWith("\\left|") ? "" : " ";
            text.append(join).append(next);
        }
        return new Printed(text.toString(), Precedence.PRODUCT);
    }

    @Override
    protected Printed over(Printed numerator, Printed denominator) {
        return new Printed("\\frac{" + numerator.text() + "}{" + denominator.text() + "}", Precedence.PRODUCT);
    }

    @Override
    protected Printed power(Printed base, Printed exponent) {
        return new Printed(atLeast(Precedence.ATOM, base) + "^{" + exponent.text() + "}", Precedence.POWER);
    }

    @Override
    protected Printed root(Printed radicand, int index) {
        return Printed.atom("\\sqrt" + (index == 2 ? "" : "[" + index + "]") + "{" + radicand.text() + "}");
    }

    @Override
    protected Printed call(String word, List<Printed> arguments) {
        return switch (word) {
            case "abs" -> Printed.atom("\\left|" + arguments.get(0).text() + "\\right|");
            case "sqrt" -> root(arguments.get(0), 2);
            case "cbrt" -> root(arguments.get(0), 3);
            case "exp" -> power(euler(), arguments.get(0));
            case "log2" -> Printed.atom("\\log_{2}" + fence(arguments.get(0).text()));
            case "log10" -> Printed.atom("\\log_{10}" + fence(arguments.get(0).text()));
            case "sigmoid" -> Printed.atom("\\sigma" + fence(arguments.get(0).text()));
            default -> Printed.atom(command(word) + parenthesised(joined(arguments, ", ")));
        };
    }

    /** Parentheses that grow only where what they hold is tall. */
    private String parenthesised(String inside) {
        boolean tall = inside.contains("\\frac") || inside.contains("\\begin") || inside.contains("\\left");
        return tall ? fence(inside) : "(" + inside + ")";
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("\\infty");
    }

    @Override
    protected String relation(Relation relation) {
        return switch (relation) {
            case LESS -> " < ";
            case AT_MOST -> " \\le ";
            case GREATER -> " > ";
            case AT_LEAST -> " \\ge ";
            case EQUAL -> " = ";
            case DIFFERENT -> " \\ne ";
        };
    }

    @Override
    protected Printed both(List<Printed> conditions) {
        return new Printed(joined(conditions, " \\wedge "), Precedence.CASES);
    }

    @Override
    protected Printed either(List<Printed> conditions) {
        return new Printed(joined(conditions, " \\vee "), Precedence.CASES);
    }

    @Override
    protected Printed not(Printed condition) {
        return new Printed("\\neg " + fence(condition.text()), Precedence.COMPARISON);
    }

    @Override
    protected Printed cases(List<CaseRow> rows) {
        StringBuilder text = new StringBuilder("\\begin{cases} ");
        for (int i = 0; i < rows.size(); i++) {
            CaseRow row = rows.get(i);
            text.append(i == 0 ? "" : " \\\\ ").append(row.value().text()).append(", & ");
            text.append(
                    row.condition() == null
                            ? "\\text{otherwise}"
                            : row.condition().text());
        }
        return new Printed(text.append(" \\end{cases}").toString(), Precedence.CASES);
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
    protected Printed closedInterval(Printed low, Printed high) {
        return Printed.atom("\\left[" + low.text() + ", " + high.text() + "\\right]");
    }

    @Override
    protected Printed oneSidedLimit(Printed name, Printed point, boolean fromAbove, Printed of) {
        String sign = fromAbove ? "+" : "-";
        return new Printed(
                "\\lim_{" + name.text() + " \\to " + point.text() + "^{" + sign + "}} " + of.text(), Precedence.PRODUCT);
    }
}
