package org.casewise.render;

/** A formula as a page has it: the drawing for the eyes, MathML for everybody else, the LaTeX for who wants to copy it. */
final class FormulaMarkup {

    /** Wider displays, in thousandths of an em, scroll on a telephone. */
    private static final int NARROWEST_SCREEN = 17_000;

    private FormulaMarkup() {}

    /** On lines of its own, which scroll where they are wider than the screen. */
    static String display(String latex, String mathml, FormulaPicture picture) {
        String head = "<span class=\"display\" data-latex=\"" + Markup.text(latex) + '"';
        String focus = picture.width() > NARROWEST_SCREEN ? " tabindex=\"0\">" : ">";
        return head + focus + picture.inlineSvg() + read(" display=\"block\"", latex, mathml) + "</span>";
    }

    /** In a line of text; where it is wider than the screen, it scrolls by itself. */
    static String inLine(String latex, String mathml, FormulaPicture picture) {
        boolean wide = picture.width() > NARROWEST_SCREEN;
        return "<span class=\"formula" + (wide ? " wide\" tabindex=\"0\">" : "\">") + picture.inlineSvg()
                + read("", latex, mathml) + "</span>";
    }

    private static String read(String attributes, String latex, String mathml) {
        return "<span class=\"read\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\"" + attributes
                + "><semantics><mrow>" + mathml + "</mrow><annotation encoding=\"application/x-tex\">"
                + Markup.text(latex) + "</annotation></semantics></math></span>";
    }
}
