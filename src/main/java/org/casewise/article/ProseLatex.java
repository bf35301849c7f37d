package org.casewise.article;

import java.util.Map;
import java.util.Set;

/**
 * The formulas that stand in a card's prose, as MathML: letters, numbers, signs, indices and powers, fractions, roots, and the
 * commands that prose about functions needs. A formula with anything else in it is kept as its LaTeX source.
 */
final class ProseLatex {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("ge", "\u2265"),
            Map.entry("le", "\u2264"),
            Map.entry("ne", "\u2260"),
            Map.entry("to", "\u2192"),
            Map.entry("approx", "\u2248"),
            Map.entry("times", "\u00d7"),
            Map.entry("cdot", "\u22c5"),
            Map.entry("pm", "\u00b1"),
            Map.entry("in", "\u2208"));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("infty", "\u221e"),
            Map.entry("ldots", "\u2026"),
            Map.entry("pi", "\u03c0"),
            Map.entry("alpha", "\u03b1"),
            Map.entry("beta", "\u03b2"),
            Map.entry("gamma", "\u03b3"),
            Map.entry("delta", "\u03b4"),
            Map.entry("theta", "\u03b8"),
            Map.entry("lambda", "\u03bb"),
            Map.entry("mu", "\u03bc"),
            Map.entry("sigma", "\u03c3"),
            Map.entry("phi", "\u03c6"),
            Map.entry("omega", "\u03c9"),
            Map.entry("Phi", "\u03a6"));

    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "exp", "sin", "cos", "tan", "sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "max",
            "min");

    /** A mark for a script that cannot be read. */
    private static final String FAILED = "?";

    private final String latex;
    private int at;

    private ProseLatex(String latex) {
        this.latex = latex;
    }

    static Formula formula(String latex) {
        ProseLatex reading = new ProseLatex(latex);
        String row = reading.row();
        boolean whole = row != null && reading.at == latex.length();
        return new Formula(latex, whole ? row : "<mtext>" + escaped(latex) + "</mtext>", latex);
    }

    /** Elements up to the end or a closing brace; null for what is not understood. */
    private String row() {
        StringBuilder row = new StringBuilder();
        for (skipBlanks(); at < latex.length() && latex.charAt(at) != '}'; skipBlanks()) {
            String element = withScripts(element());
            if (element == null) {
                return null;
            }
            row.append(element);
        }
        return row.toString();
    }

    private void skipBlanks() {
        while (at < latex.length() && latex.charAt(at) == ' ') {
            at++;
        }
    }

    /** One element, or null. */
    private String element() {
        char c = latex.charAt(at);
        if (isDigit(c)) {
            return "<mn>" + run(true) + "</mn>";
        }
        if (isLetter(c)) {
            at++;
            return "<mi>" + c + "</mi>";
        }
        if (c == '\\') {
            at++;
            return command(run(false));
        }
        if (c == '{') {
            return group();
        }
        if ("+-=<>(),[]|/'!".indexOf(c) >= 0) {
            at++;
            return sign(c == '-' ? "\u2212" : c == '\'' ? "\u2032" : escaped(String.valueOf(c)));
        }
        return null;
    }

    private String command(String name) {
        if (SIGNS.containsKey(name)) {
            return sign(SIGNS.get(name));
        }
        if (LETTERS.containsKey(name)) {
            return "<mi>" + LETTERS.get(name) + "</mi>";
        }
        if (FUNCTIONS.contains(name)) {
            return "<mi>" + name + "</mi>";
        }
        return switch (name) {
            case "frac" -> of("mfrac", group(), group());
            case "sqrt" -> of("msqrt", group(), "");
            case "operatorname", "mathrm" -> word();
            default -> null;
        };
    }

    private static String of(String tag, String first, String second) {
        return first == null || second == null ? null : "<" + tag + ">" + first + second + "</" + tag + ">";
    }

    /** What stands in braces, as one element; null if nothing does. */
    private String group() {
        if (at >= latex.length() || latex.charAt(at) != '{') {
            return null;
        }
        at++;
        String row = row();
        if (row == null || row.isEmpty() || at >= latex.length()) {
            return null;
        }
        at++;
        return "<mrow>" + row + "</mrow>";
    }

    /** Letters in braces, as one name. */
    private String word() {
        if (at >= latex.length() || latex.charAt(at) != '{') {
            return null;
        }
        at++;
        String name = run(false);
        boolean closed = at < latex.length() && latex.charAt(at) == '}' && !name.isEmpty();
        at++;
        return closed ? "<mi>" + name + "</mi>" : null;
    }

    /** The element with what is set lower and higher at its right. */
    private String withScripts(String base) {
        String below = base == null ? null : script('_');
        String above = base == null ? null : script('^');
        if (below == null && above == null) {
            return base;
        }
        if (FAILED.equals(below) || FAILED.equals(above)) {
            return null;
        }
        return below == null
                ? of("msup", base, above)
                : above == null ? of("msub", base, below) : of("msubsup", base + below, above);
    }

    private String script(char sign) {
        if (at >= latex.length() || latex.charAt(at) != sign) {
            return null;
        }
        at++;
        boolean single = at < latex.length() && isDigit(latex.charAt(at));
        String element = single ? "<mn>" + latex.charAt(at++) + "</mn>" : at < latex.length() ? element() : null;
        return element == null ? FAILED : element;
    }

    private static String sign(String sign) {
        return "<mo>" + sign + "</mo>";
    }

    private String run(boolean digits) {
        int start = at;
        while (at < latex.length() && (digits ? isDigit(latex.charAt(at)) : isLetter(latex.charAt(at)))) {
            at++;
        }
        return latex.substring(start, at);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
