package org.casewise.render;

/** A formula that is not drawn: it uses what is not allowed, is too large, or is not understood by the drawer. */
public final class FormulaProblem extends RenderProblem {

    private static final long serialVersionUID = 1L;

    private final String latex;
    private final int position;

    FormulaProblem(String latex, int position, Message reason) {
        this(latex, position, reason, null);
    }

    FormulaProblem(String latex, int position, Message reason, Throwable cause) {
        super(Message.of("render.formula", echo(latex), position + 1, reason), cause);
        this.latex = latex;
        this.position = position;
    }

    /** The whole formula as it was given. */
    public String latex() {
        return latex;
    }

    /** Where in {@link #latex()} the trouble starts, counted from 0. */
    public int position() {
        return position;
    }
}
