package org.casewise.render;

/** Markdown that cannot become a page: an unknown formula or picture, a refused address, prose that hides markup. */
public final class PageProblem extends RenderProblem {

    private static final long serialVersionUID = 1L;

    PageProblem(Message reason) {
        super(reason, null);
    }
}
