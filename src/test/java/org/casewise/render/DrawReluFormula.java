package org.casewise.render;

/** Draws one formula with a Chinese word in it and prints it; run in a process of its own by {@link HeadlessTest}. */
final class DrawReluFormula {

    static final String LATEX = "f(x) = \\begin{cases}0, & x < 0\\\\x, & \\text{其他}\\end{cases}";

    private DrawReluFormula() {}

    public static void main(String[] arguments) {
        System.out.println(
                new FormulaSvg().draw(LATEX, FormulaSvg.Style.DISPLAY).inlineSvg());
    }
}
