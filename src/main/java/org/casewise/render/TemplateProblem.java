package org.casewise.render;

/** A template that is missing, malformed, not allowed, or asks for what the model does not have. */
public final class TemplateProblem extends RenderProblem {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    TemplateProblem(String template, int line, int column, Message reason, Throwable cause) {
        super(place(template, line, column), reason, cause);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    TemplateProblem(String template, Message reason) {
        this(template, 0, 0, reason, null);
    }

    private static String place(String template, int line, int column) {
        return line > 0 ? template + ":" + line + ":" + column : template;
    }

    /** The file name of the template, as included. */
    public String template() {
        return template;
    }

    /** The line of the trouble, counted from 1; 0 if it is the whole file. */
    public int line() {
        return line;
    }

    /** The column of the trouble, counted from 1; 0 if it is the whole file. */
    public int column() {
        return column;
    }

    /** One sentence in English, without the place. */
    public String reason() {
        return sentence().inEnglish();
    }
}
