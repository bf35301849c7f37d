package org.casewise.render;

/**
 * A drawn formula: one path and its box, all in thousandths of an em.
 *
 * @param path SVG path data, the top left corner of the box at 0, 0
 * @param width of the box
 * @param height of the box above the baseline
 * @param depth of the box below the baseline; negative for a formula that floats above it
 */
public record FormulaPicture(String path, int width, int height, int depth) {

    /** Pixels to an em in a file: a little more than the 16 of the text around it, as Computer Modern is small. */
    private static final int FILE_EM = 19;
    /** Air around a file's drawing, in thousandths of an em: an italic letter may lean out of its box. */
    private static final int FILE_MARGIN = 100;

    /** The width in em, three decimals at most. */
    public String widthEm() {
        return thousandths(width);
    }

    /** The height above the baseline in em, three decimals at most. */
    public String heightEm() {
        return thousandths(height);
    }

    /** The depth below the baseline in em, three decimals at most. */
    public String depthEm() {
        return thousandths(depth);
    }

    /**
     * The picture as an element for a page. It takes the colour of the text around it, sits on its baseline and grows
     * with its size; it has no id, so that a page can hold any number. Hidden from assistive technology: the page
     * carries MathML beside it.
     */
    public String inlineSvg() {
        return "<svg aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 " + width + ' ' + (height + depth)
                + "\" style=\"width:" + widthEm() + "em;height:" + thousandths(height + depth)
                + "em;vertical-align:" + thousandths(-depth) + "em\"><path fill=\"currentColor\" d=\"" + path
                + "\"/></svg>";
    }

    /**
     * The picture as a file of its own, dark on a light page and light on a dark one.
     *
     * @param title what the formula says, as plain text
     */
    public String file(String title) {
        int boxWidth = width + 2 * FILE_MARGIN;
        int boxHeight = height + depth + 2 * FILE_MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + thousandths(boxWidth * FILE_EM)
                + "\" height=\"" + thousandths(boxHeight * FILE_EM) + "\" viewBox=\"" + -FILE_MARGIN + ' '
                + -FILE_MARGIN + ' ' + boxWidth + ' ' + boxHeight + "\">\n<title>" + Markup.text(title)
                + "</title>\n<style>path{fill:#1f2328}@media(prefers-color-scheme:dark){path{fill:#e6edf3}}</style>\n"
                + "<path d=\"" + path + "\"/>\n</svg>\n";
    }

    /** A whole number of thousandths as a decimal, without trailing zeros. */
    static String thousandths(int value) {
        String digits =
                String.valueOf(1000 + Math.abs(value) % 1000).substring(1).replaceFirst("0+$", "");
        String sign = value < 0 ? "-" : "";
        return sign + Math.abs(value) / 1000 + (digits.isEmpty() ? "" : "." + digits);
    }
}
