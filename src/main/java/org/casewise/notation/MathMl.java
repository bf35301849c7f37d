package org.casewise.notation;

import java.util.List;
import org.casewise.syntax.Relation;

/**
 * Presentation markup in the part of MathML that browsers draw themselves (MathML Core): no {@code mfenced}, no
 * {@code menclose}. The pieces stand without the {@code math} element around them, which {@link #inline} and
 * {@link #display} add.
 *
 * <p>The Core dropped {@code columnalign}, so the cells of a case block say {@code style="text-align:left"} themselves
 * and look right wherever they are pasted; the attribute stands beside it for readers of the older language.
 */
public final class MathMl extends Typeset {

    private static final String APPLY = "<mo>&#x2061;</mo>";
    private static final String TIMES = "<mo>&#x2062;</mo>";
    private static final String TIMES_BEFORE_WORD = "<mo rspace=\"0.1667em\">&#x2062;</mo>";
    private static final String CELL = "<mtd style=\"text-align:left\">";

    private final String otherwise;

    /** With the English word in the last row of a case block. */
    public MathMl() {
        this(Latex.OTHERWISE);
    }

    /** With the caller's word in the last row of a case block. */
    public MathMl(String otherwise) {
        this(otherwise, false);
    }

    private MathMl(String otherwise, boolean raised) {
        super(raised);
        this.otherwise = otherwise;
    }

    /** Words in a formula. */
    public static String text(String words) {
        return "<mtext>" + escaped(words) + "</mtext>";
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
    MathMl raised() {
        return new MathMl(otherwise, true);
    }

    @Override
    String digits(String number) {
        return "<mn>" + number + "</mn>";
    }

    @Override
    String withDots(String number) {
        return "<mn>" + number + "\u2026</mn>";
    }

    @Override
    String letter(String name) {
        return GreekLetters.has(name) ? greek(name) : operator(name);
    }

    /** Browsers slant a name of one letter; longer ones stand upright. */
    @Override
    String operator(String name) {
        return "<mi>" + name + "</mi>";
    }

    /** Capital Greek letters stand upright, as in LaTeX. */
    @Override
    String greek(String name) {
        String tag = Character.isUpperCase(name.charAt(0)) ? "<mi mathvariant=\"normal\">" : "<mi>";
        return tag + GreekLetters.of(name) + "</mi>";
    }

    @Override
    String withIndex(String stem, String index) {
        return "<msub>" + row(stem) + row(index) + "</msub>";
    }

    @Override
    String withExponent(String base, String exponent) {
        return "<msup>" + row(base) + row(exponent) + "</msup>";
    }

    /** A prime is a raised sign by itself; in an exponent browsers raise it twice. */
    @Override
    String withPrimes(String base, int count) {
        return switch (count) {
            case 0 -> base;
            case 1 -> "<mrow>" + base + "<mo>\u2032</mo></mrow>";
            case 2 -> "<mrow>" + base + "<mo>\u2033</mo></mrow>";
            default -> withExponent(base, bracketed('(', digits(String.valueOf(count)), ')'));
        };
    }

    @Override
    String applied(String name, String fenced) {
        return "<mrow>" + name + APPLY + fenced + "</mrow>";
    }

    @Override
    String bars(String inside) {
        return bracketed('|', inside, '|');
    }

    @Override
    String fraction(String numerator, String denominator) {
        return "<mfrac>" + row(numerator) + row(denominator) + "</mfrac>";
    }

    @Override
    String solidus() {
        return "<mo lspace=\"0\" rspace=\"0\">/</mo>";
    }

    @Override
    String radical(String radicand, int index) {
        return index == 2
                ? "<msqrt>" + radicand + "</msqrt>"
                : "<mroot>" + row(radicand) + digits(String.valueOf(index)) + "</mroot>";
    }

    @Override
    String dot() {
        return "<mo>\u22c5</mo>";
    }

    @Override
    String sumSign(String below, String above) {
        return "<munderover><mo>\u2211</mo>" + row(below) + row(above) + "</munderover>";
    }

    @Override
    String roundD() {
        return "<mo>\u2202</mo>";
    }

    @Override
    protected Printed dots() {
        return Printed.atom("<mi>\u2026</mi>");
    }

    /** A thin space before a function's name, as TeX sets it, so that x and clip do not become one word. */
    @Override
    String nothingBetween(String next) {
        int start = next.indexOf("<mi>");
        boolean first = start >= 0 && next.lastIndexOf('/', start) < 0 && next.lastIndexOf("<mo>", start) < 0;
        boolean word = first && next.indexOf("</mi>") > start + "<mi>x".length();
        return word ? TIMES_BEFORE_WORD : TIMES;
    }

    @Override
    boolean beginsWithNumber(String text) {
        return text.startsWith("<mn>") || text.startsWith("<msup><mn>") || text.startsWith("<mfrac>");
    }

    /** Brackets that grow only where what they hold is tall; left alone, some fonts draw them too wide around a letter. */
    @Override
    protected String bracketed(char open, String inside, char close) {
        boolean tall = inside.contains("<mfrac>") || inside.contains("<munderover>") || inside.contains("<mtable");
        String tag = tall ? "<mo>" : "<mo stretchy=\"false\">";
        return "<mrow>" + tag + open + "</mo>" + inside + tag + close + "</mo></mrow>";
    }

    /** In a row of its own, where the sign is known to be no subtraction. */
    @Override
    protected Printed negate(Printed p) {
        return new Printed("<mrow>" + super.negate(p).text() + "</mrow>", Precedence.NEGATION);
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

    /** With more room than around plus and minus: what stands on its sides binds tighter. */
    @Override
    protected String and() {
        return "<mo lspace=\"0.5em\" rspace=\"0.5em\">\u2227</mo>";
    }

    @Override
    protected String or() {
        return "<mo lspace=\"0.5em\" rspace=\"0.5em\">\u2228</mo>";
    }

    @Override
    protected Printed not(Printed condition) {
        return new Printed("<mrow><mo>\u00ac</mo>" + fence(condition.text()) + "</mrow>", Precedence.COMPARISON);
    }

    @Override
    protected Printed cases(List<CaseRow> rows) {
        StringBuilder text = new StringBuilder("<mrow><mo>{</mo><mtable columnalign=\"left\">");
        for (CaseRow row : rows) {
            String condition =
                    row.condition() == null ? text(otherwise) : row.condition().text();
            text.append("<mtr>").append(CELL).append(row.value().text()).append("<mo>,</mo></mtd>");
            text.append(CELL).append(condition).append("</mtd></mtr>");
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

    @Override
    protected String comma() {
        return "<mo>,</mo>";
    }

    @Override
    protected String union() {
        return "<mo>\u222a</mo>";
    }

    @Override
    protected Printed oneSidedLimit(Printed name, Printed point, boolean fromAbove, Printed of) {
        String below = approaches(name, point, fromAbove ? "+" : "-");
        return new Printed(
                "<munder><mo movablelimits=\"false\">lim</mo>" + row(below) + "</munder>" + of.text(),
                Precedence.PRODUCT);
    }

    @Override
    protected String approaches(Printed name, Printed point, String side) {
        String sign = "<mo>" + (side.equals("-") ? "\u2212" : side) + "</mo>";
        String end = side.isEmpty() ? point.text() : "<msup>" + row(point.text()) + sign + "</msup>";
        return name.text() + "<mo>\u2192</mo>" + end;
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
