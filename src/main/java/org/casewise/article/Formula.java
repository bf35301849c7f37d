package org.casewise.article;

import org.casewise.notation.Latex;
import org.casewise.notation.MathMl;

/** A piece of mathematics, spelled three ways: LaTeX, the content of a MathML math element, and plain text. */
public record Formula(String latex, String mathml, String plain) {

    /**
     * The same with another word in the last row of its case blocks than the English one, for a page in another
     * language. The plain text stays: it can be typed as a definition.
     */
    public Formula withOtherwise(String word) {
        return new Formula(
                latex.replace(Latex.text(Latex.OTHERWISE), Latex.text(word)),
                mathml.replace(MathMl.text(Latex.OTHERWISE), MathMl.text(word)),
                plain);
    }
}
