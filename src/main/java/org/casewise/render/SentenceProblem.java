package org.casewise.render;

/** A table of sentences that cannot be read, lacks a sentence, or is given other arguments than the sentence needs. */
public final class SentenceProblem extends RenderProblem {

    private static final long serialVersionUID = 1L;

    SentenceProblem(String place, Message reason) {
        super(place, reason, null);
    }
}
