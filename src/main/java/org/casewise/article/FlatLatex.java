package org.casewise.article;

import java.util.Map;

/**
 * The formulas that stand in a card's prose, which are short and flat: letters, numbers, signs and a few commands. Their
 * MathML is made token by token; a formula with anything else in it is kept as its LaTeX source.
 */
final class FlatLatex {

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("\\ge", "<mo>\u2265</mo>"),
            Map.entry("\\le", "<mo>\u2264</mo>"),
            Map.entry("\\ne", "<mo>\u2260</mo>"),
            Map.entry("\\to", "<mo>\u2192</mo>"),
            Map.entry("\\infty", "<mi>\u221e</mi>"),
            Map.entry("\\pi", "<mi>\u03c0</mi>"),
            Map.entry("\\alpha", "<mi>\u03b1</mi>"),
            Map.entry("\\beta", "<mi>\u03b2</mi>"),
            Map.entry("\\lambda", "<mi>\u03bb</mi>"),
            Map.entry("\\mu", "<mi>\u03bc</mi>"),
            Map.entry("\\sigma", "<mi>\u03c3</mi>"));

    private final String latex;
    private final StringBuilder mathml = new StringBuilder();
    private int at;

    private FlatLatex(String latex) {
        this.latex = latex;
    }

    static Formula formula(String latex) {
        return new Formula(latex, new FlatLatex(latex).mathml(), latex);
    }

    private String mathml() {
        while (at < latex.length()) {
            if (!token()) {
                return "<mtext>" + escaped(latex) + "</mtext>";
            }
        }
        return mathml.toString();
    }

    private boolean token() {
        char c = latex.charAt(at);
        if (c == ' ') {
            at++;
        } else if (isDigit(c)) {
            mathml.append("<mn>").append(run(true)).append("</mn>");
        } else if (isLetter(c)) {
            mathml.append("<mi>").append(c).append("</mi>");
            at++;
        } else if (c == '\\') {
            int start = at++;
            run(false);
            String command = COMMANDS.get(latex.substring(start, at));
            if (command == null) {
                return false;
            }
            mathml.append(command);
        } else if ("+-=<>(),[]|/'".indexOf(c) >= 0) {
            String sign = c == '-' ? "\u2212" : c == '\'' ? "\u2032" : String.valueOf(c);
            mathml.append("<mo>").append(escaped(sign)).append("</mo>");
            at++;
        } else {
            return false;
        }
        return true;
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
