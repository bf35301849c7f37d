package org.casewise.notation;

import java.util.List;
import java.util.Set;
import org.casewise.syntax.Relation;

/** LaTeX in the dialect that both JLaTeXMath and KaTeX read. */
public final class Latex extends Typeset {

    private static final Set<String> COMMANDS = Set.of(
            "min", "max", "ln", "log", "sin", "cos", "tan", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh");

    /** The word in the last row of a case block, where nobody asks for another. */
    public static final String OTHERWISE = "otherwise";

    private final String otherwise;

    /** With the English word in the last row of a case block. */
    public Latex() {
        this(OTHERWISE);
    }

    /** With the caller's word in the last row of a case block: letters and spaces, nothing that LaTeX would act upon. */
    public Latex(String otherwise) {
        this(otherwise, false);
    }

    private Latex(String otherwise, boolean raised) {
        super(raised);
        this.otherwise = otherwise;
    }

    /** Words in a formula: letters and spaces, nothing that LaTeX would act upon. */
    public static String text(String words) {
        return "\\text{" + words + "}";
    }

    @Override
    Latex raised() {
        return new Latex(otherwise, true);
    }

    @Override
    String digits(String number) {
        return number;
    }

    @Override
    String withDots(String number) {
        return number + "\\ldots";
    }

    @Override
    String letter(String name) {
        return GreekLetters.has(name)
                ? "\\" + name
                : name.length() == 1 && !name.equals("_") ? name : "\\mathrm{" + escaped(name) + "}";
    }

    @Override
    String operator(String name) {
        return COMMANDS.contains(name) ? "\\" + name : "\\operatorname{" + escaped(name) + "}";
    }

    private static String escaped(String name) {
        return name.replace("_", "\\_");
    }

    @Override
    String greek(String name) {
        return "\\" + name;
    }

    @Override
    String withIndex(String stem, String index) {
        return stem + "_{" + index + "}";
    }

    @Override
    String withExponent(String base, String exponent) {
        return base + "^{" + exponent + "}";
    }

    @Override
    String withPrimes(String base, int count) {
        return count < 3 ? base + "'".repeat(count) : base + "^{(" + count + ")}";
    }

    @Override
    String applied(String name, String fenced) {
        return name + fenced;
    }

    @Override
    String bars(String inside) {
        return "\\left|" + inside + "\\right|";
    }

    @Override
    String fraction(String numerator, String denominator) {
        return "\\frac{" + numerator + "}{" + denominator + "}";
    }

    @Override
    String solidus() {
        return "/";
    }

    @Override
    String radical(String radicand, int index) {
        return "\\sqrt" + (index == 2 ? "" : "[" + index + "]") + "{" + radicand + "}";
    }

    @Override
    String dot() {
        return " \\cdot ";
    }

    @Override
    String sumSign(String below, String above) {
        return "\\sum_{" + below + "}^{" + above + "} ";
    }

    @Override
    String roundD() {
        return "\\partial ";
    }

    @Override
    protected Printed dots() {
        return Printed.atom("\\ldots");
    }

    /** Parentheses around a sum or cases are a factor to every reader; around anything else, they could be an argument. */
    @Override
    String nothingBetween(String next) {
        boolean parenthesis = next.startsWith("(") || next.startsWith("\\left(");
        return !parenthesis ? next.startsWith("\\left") ? "" : " " : beginsWithSum(next) ? "" : dot();
    }

    private static boolean beginsWithSum(String fenced) {
        int depth = 0;
        for (int i = 0; i < fenced.length(); i++) {
            char c = fenced.charAt(i);
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            boolean between = depth == 1 && c == ' ' && (fenced.startsWith(" + ", i) || fenced.startsWith(" - ", i));
            if (between || fenced.startsWith("\\begin", i)) {
                return true;
            }
            if (depth == 0 && c == ')') {
                return false;
            }
        }
        return false;
    }

    @Override
    boolean beginsWithNumber(String text) {
        return Character.isDigit(text.charAt(0)) || text.startsWith("\\frac");
    }

    /** Brackets that grow only where what they hold is tall. */
    @Override
    protected String bracketed(char open, String inside, char close) {
        boolean tall = inside.contains("\\frac")
                || inside.contains("\\sum")
                || inside.contains("\\begin")
                || inside.contains("\\left");
        return tall
                ? "\\left" + bracket(open) + inside + "\\right" + bracket(close)
                : bracket(open) + inside + bracket(close);
    }

    private static String bracket(char bracket) {
        return switch (bracket) {
            case '{', '}' -> "\\" + bracket;
            case '\u230a' -> "\\lfloor ";
            case '\u230b' -> "\\rfloor ";
            case '\u2308' -> "\\lceil ";
            case '\u2309' -> "\\rceil ";
            default -> String.valueOf(bracket);
        };
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

    /** With more room than around plus and minus: what stands on its sides binds tighter. */
    @Override
    protected String and() {
        return " \\;\\wedge\\; ";
    }

    @Override
    protected String or() {
        return " \\;\\vee\\; ";
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
                    row.condition() == null ? text(otherwise) : row.condition().text());
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
    protected String comma() {
        return ", ";
    }

    @Override
    protected String union() {
        return " \\cup ";
    }

    @Override
    protected Printed oneSidedLimit(Printed name, Printed point, boolean fromAbove, Printed of) {
        String below = approaches(name, point, fromAbove ? "+" : "-");
        return new Printed("\\lim_{" + below + "} " + of.text(), Precedence.PRODUCT);
    }

    @Override
    protected String approaches(Printed name, Printed point, String side) {
        return name.text() + " \\to " + point.text() + (side.isEmpty() ? "" : "^{" + side + "}");
    }
}
