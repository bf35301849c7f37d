package org.casewise.notation;

import java.util.List;
import java.util.Map;
import org.casewise.exact.Rational;
import org.casewise.syntax.Relation;

/**
 * Presentation markup in the part of MathML that browsers draw themselves (MathML Core): no {@code mfenced}, no
 * {@code menclose}. The pieces stand without the {@code math} element around them, which {@link #inline} and
 * {@link #display} add.
 *
 * <p>The Core dropped {@code columnalign}, so the cells of a case block say {@code style="text-align:left"} themselves
 * and look right wherever they are pasted; the attribute stands beside it for readers of the older language.
 */
public final class MathMl extends Notation {

    private static final String APPLY = "<mo>&#x2061;</mo>";
    private static final String TIMES = "<mo>&#x2062;</mo>";
    private static final String DOT = "<mo>\u22c5</mo>";
    private static final String LEFT = "<mtd style=\"text-align:left\">";

    private static final Map<String, String> WORDS = Map.of(
            "asin", "arcsin", "acos", "arccos", "atan", "arctan", "sigmoid", "\u03c3", "Phi", "\u03a6", "phi", "\u03c6");

    private final String otherwise;

    /** With the English word in the last row of a case block. */
    public MathMl() {
        this("otherwise");
    }

    /** With the caller's word in the last row of a case block. */
    public MathMl(String otherwise) {
        this.otherwise = otherwise;
    }

    /** A spelled formula as an element that stands in a line of text. */
    public static String inline(String formula) {
        return "<math>" + row(formula) + "</math>";
    }

    /** A spelled formula as an element that stands on a line of its own. */
    public static String display(String formula) {
        return "<math display=\"block\">" + row(formula) + "</math>";
    }

    @Override
    protected Printed number(Rational value) {
        return value.isInteger()
                ? Printed.atom(digits(value.toString()))
                : over(
                        Printed.atom(digits(value.numerator().toString())),
                        Printed.atom(digits(value.denominator().toString())));
    }

    private static String digits(String text) {
        return "<mn>" + text + "</mn>";
    }

    @Override
    protected Printed written(String text) {
        return Printed.atom(digits(escaped(text)));
    }

    @Override
    protected Printed symbol(String name) {
        int end = name.length();
        while (end > 1 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        String letter = identifier(GreekLetters.of(name.substring(0, end)));
        return Printed.atom(
                end == name.length() ? letter : "<msub>" + letter + digits(name.substring(end)) + "</msub>");
    }

    /** One letter is slanted by itself; capital Greek letters stand upright, as in LaTeX. */
    private static String identifier(String text) {
        boolean capital = text.length() == 1 && text.charAt(0) >= '\u0391' && text.charAt(0) <= '\u03a9';
        return (capital ? "<mi mathvariant=\"normal\">" : "<mi>") + escaped(text) + "</mi>";
    }

    @Override
    protected Printed pi() {
        return Printed.atom("<mi>\u03c0</mi>");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("<mi>e</mi>");
    }

    @Override
    protected Printed rootOf(Printed equation, Printed low, Printed high) {
        return applied("<mi>root</mi>", List.of(equation, low, high));
    }

    @Override
    protected String fence(String inside) {
        return bracketed("(", inside, ")");
    }

    private static String bracketed(String open, String inside, String close) {
        return "<mrow><mo>" + open + "</mo>" + inside + "<mo>" + close + "</mo></mrow>";
    }

    @Override
    protected Printed negate(Printed p) {
        return new Printed("<mrow>" + super.negate(p).text() + "</mrow>", Precedence.NEGATION);
    }

    /** Numbers next to numbers get a dot; everywhere else the sign is there for machines, but not seen. */
    @Override
    protected Printed times(List<Printed> factors) {
        StringBuilder text = new StringBuilder();
        for (Printed factor : factors) {
            boolean first = text.length() == 0;
            String next = atLeast(first ? Precedence.PRODUCT : Precedence.POWER, factor);
            boolean number = next.startsWith("<mn>") || next.startsWith("<msup><mn>") || next.startsWith("<mfrac>");
            text.append(first ? "" : number ? DOT : TIMES).append(next);
        }
        return new Printed(text.toString(), Precedence.PRODUCT);
    }

    @Override
    protected Printed over(Printed numerator, Printed denominator) {
        return new Printed(
                "<mfrac>" + row(numerator.text()) + row(denominator.text()) + "</mfrac>", Precedence.PRODUCT);
    }

    @Override
    protected Printed power(Printed base, Printed exponent) {
        return new Printed(
                "<msup>" + row(atLeast(Precedence.ATOM, base)) + row(exponent.text()) + "</msup>", Precedence.POWER);
    }

    @Override
    protected Printed root(Printed radicand, int index) {
        return Printed.atom(
                index == 2
                        ? "<msqrt>" + radicand.text() + "</msqrt>"
                        : "<mroot>" + row(radicand.text()) + digits(String.valueOf(index)) + "</mroot>");
    }

    @Override
    protected Printed call(String word, List<Printed> arguments) {
        return switch (word) {
            case "abs" -> Printed.atom(bracketed("|", arguments.get(0).text(), "|"));
            case "sqrt" -> root(arguments.get(0), 2);
            case "cbrt" -> root(arguments.get(0), 3);
            case "exp" -> power(euler(), arguments.get(0));
            case "log2" -> applied("<msub><mi>log</mi><mn>2</mn></msub>", arguments);
            case "log10" -> applied("<msub><mi>log</mi><mn>10</mn></msub>", arguments);
            default -> applied(identifier(WORDS.getOrDefault(word, word)), arguments);
        };
    }

    private Printed applied(String function, List<Printed> arguments) {
        return Printed.atom("<mrow>" + function + APPLY + fence(joined(arguments, "<mo>,</mo>")) + "</mrow>");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("<mi>\u221e</mi>");
    }

    @Override
    protected String relation(Relation relation) {
        return switch (relation) {
            case LESS -> "<mo>&lt;</mo>";
            case AT_MOST -> "<mo>\u2264</mo>";
            case GREATER -> "<mo>&gt;</mo>";
            case AT_LEAST -> "<mo>\u2265</mo>";
            case EQUAL -> "<mo>=</mo>";
            case DIFFERENT -> "<mo>\u2260</mo>";
        };
    }

    @Override
    protected Printed both(List<Printed> conditions) {
        return new Printed(joined(conditions, "<mo>\u2227</mo>"), Precedence.CASES);
    }

    @Override
    protected Printed either(List<Printed> conditions) {
        return new Printed(joined(conditions, "<mo>\u2228</mo>"), Precedence.CASES);
    }

    @Override
    protected Printed not(Printed condition) {
        return new Printed("<mrow><mo>\u00ac</mo>" + fence(condition.text()) + "</mrow>", Precedence.COMPARISON);
    }

    @Override
    protected Printed cases(List<CaseRow> rows) {
        StringBuilder text = new StringBuilder("<mrow><mo>{</mo><mtable columnalign=\"left\">");
        for (CaseRow row : rows) {
            String condition = row.condition() == null
                    ? "<mtext>" + escaped(otherwise) + "</mtext>"
                    : row.condition().text();
            text.append("<mtr>").append(LEFT).append(row.value().text()).append("<mo>,</mo></mtd>");
            text.append(LEFT).append(condition).append("</mtd></mtr>");
        }
        return new Printed(text.append("</mtable></mrow>").toString(), Precedence.CASES);
    }

    @Override
    protected String plus() {
        return "<mo>+</mo>";
    }

    @Override
    protected String minus() {
        return "<mo>\u2212</mo>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** One element where one is wanted: the text itself if it is one, otherwise a row around it. */
    private static String row(String text) {
        return isOneElement(text) ? text : "<mrow>" + text + "</mrow>";
    }

    private static boolean isOneElement(String text) {
        int depth = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            depth += text.charAt(at + 1) == '/' ? -1 : 1;
            if (depth == 0) {
                return text.indexOf('>', at) == text.length() - 1;
            }
        }
        return false;
    }
}
