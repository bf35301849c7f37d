package org.casewise.article;

import java.util.List;
import java.util.Optional;
import org.casewise.catalogue.Card;
import org.casewise.plot.Scene;

/**
 * One function's entry in the catalogue.
 *
 * @param formula the function as it was written, without its name
 * @param findings what is proved of it, the most telling first
 * @param thumbnail a small drawing of the function and its derivative, where there is something to see
 */
public record Summary(Card card, Formula formula, List<Finding> findings, Optional<Thumbnail> thumbnail) {

    public Summary {
        findings = List.copyOf(findings);
    }

    /** Something in a word or two, and the formulas of which it is said: a corner, and where it is. */
    public record Finding(Sentence says, List<Formula> of) {}

    /**
     * The drawing, and the ends of the interval on which it shows the function.
     *
     * @param described the key of the sentence that says to those who do not see it what there is to see
     */
    public record Thumbnail(Scene scene, String described, Formula from, Formula to) {}
}
