package org.casewise.render;

import java.awt.Insets;
import java.awt.geom.AffineTransform;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * Draws LaTeX as outlines. The only class that knows JLaTeXMath.
 *
 * <p>The same LaTeX gives the same characters on every JDK: letters come from the drawer's own fonts, unhinted, and
 * coordinates are whole thousandths of an em. JLaTeXMath keeps its configuration in static maps, so everything happens
 * under one lock. Drawing the same formula again costs nothing.
 */
public final class FormulaSvg {

    /** How much room a formula may take: in a line of text, or on lines of its own. */
    public enum Style {
        INLINE,
        DISPLAY
    }

    private static final Object LOCK = new Object();
    /** The drawer chooses the size of a bracket by pixels, so the proportions hold at this size only. */
    private static final int PIXELS_TO_THE_EM = 20;

    private static final String CASES = "\\begin{cases} ";
    private static final String NEXT_ROW = " \\\\ ";
    private static final String END = " \\end{cases}";
    /** As tall as a fraction in a line of its own and a little more, and without width. */
    private static final String STRUT = "\\rule[-1.05em]{0em}{2.6em}";

    private final Map<String, FormulaPicture> drawn;

    /** Draws every formula that it is asked for. */
    public FormulaSvg() {
        this(new DrawnFormulas(Map.of()));
    }

    /** Draws what was not drawn before. */
    FormulaSvg(DrawnFormulas before) {
        this.drawn = new LinkedHashMap<>(before.byKey());
    }

    /** All pictures so far, in the order in which they were asked for. */
    DrawnFormulas drawn() {
        synchronized (LOCK) {
            return new DrawnFormulas(drawn);
        }
    }

    /**
     * Draws a formula.
     *
     * @throws FormulaProblem if the LaTeX uses what {@link LatexRules} does not allow, is malformed, or shows nothing
     */
    public FormulaPicture draw(String latex, Style style) {
        synchronized (LOCK) {
            String key = DrawnFormulas.key(style, latex);
            FormulaPicture known = drawn.get(key);
            if (known == null) {
                LatexRules.check(latex);
                known = drawNow(latex, style);
                drawn.put(key, known);
            }
            return known;
        }
    }

    private static FormulaPicture drawNow(String latex, Style style) {
        Headless.prepare();
        try {
            int size = style == Style.DISPLAY ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
            return outline(latex, new TeXFormula(withGapsInCases(latex)).createTeXIcon(size, PIXELS_TO_THE_EM));
        } catch (FormulaProblem e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // The drawer answers malformed LaTeX with whatever exception its parser happens to run into.
            Message reason = Message.of("render.formula.unclear", RenderProblem.echo(String.valueOf(e.getMessage())));
            throw new FormulaProblem(latex, 0, reason, e);
        }
    }

    private static FormulaPicture outline(String latex, TeXIcon icon) {
        // Otherwise the icon is padded on all sides and the baseline is lost.
        icon.setInsets(new Insets(0, 0, 0, 0), true);
        OutlineWriter outline = new OutlineWriter();
        double scale = 1000.0 / PIXELS_TO_THE_EM;
        icon.paintIcon(null, new PathGraphics(outline, AffineTransform.getScaleInstance(scale, scale)), 0, 0);
        int width = thousandths(icon.getTrueIconWidth());
        int depth = thousandths(icon.getTrueIconDepth());
        int height = thousandths(icon.getTrueIconHeight()) - depth;
        if (width <= 0 || outline.path().isEmpty()) {
            throw new FormulaProblem(latex, 0, Message.of("render.formula.empty"));
        }
        return new FormulaPicture(outline.path(), width, height, depth);
    }

    private static int thousandths(float pixels) {
        return (int) Math.round(pixels * 1000.0 / PIXELS_TO_THE_EM);
    }

    /**
     * The drawer sets the two columns of {@code cases} without any space between them, and rows with fractions so close that
     * one's denominator touches the next one's numerator.
     */
    private static String withGapsInCases(String latex) {
        return withRoomForFractions(latex)
                .replace("\\begin{cases}", "\\left\\{\\begin{array}{l@{\\quad}l}")
                .replace("\\end{cases}", "\\end{array}\\right.");
    }

    /** A row of {@code cases} with a fraction gets a strut at its end that is a little taller. */
    private static String withRoomForFractions(String latex) {
        StringBuilder text = new StringBuilder();
        int row = -1;
        int done = 0;
        for (int at = latex.indexOf(CASES); at >= 0 && at < latex.length(); at++) {
            boolean begins = latex.startsWith(CASES, at);
            boolean goesOn = latex.startsWith(NEXT_ROW, at);
            if (row >= 0 && (goesOn || latex.startsWith(END, at))) {
                text.append(latex, done, at).append(latex.substring(row, at).contains("\\frac") ? STRUT : "");
                done = at;
            }
            if (begins || goesOn) {
                row = at + (begins ? CASES : NEXT_ROW).length();
            } else if (latex.startsWith(END, at)) {
                row = -1;
            }
        }
        return text.append(latex, done, latex.length()).toString();
    }
}
