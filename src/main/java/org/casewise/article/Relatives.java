package org.casewise.article;

import java.util.List;
import java.util.Optional;
import org.casewise.catalogue.Card;
import org.casewise.catalogue.Localized;

/**
 * The functions that a reader of an article may want to know.
 *
 * @param related first those of which something is proved, then those that the card's author names besides
 * @param sameShape those that are proved to have the same shape
 * @param other what the other function is called where something is said of it
 */
public record Relatives(List<Relative> related, List<Relative> sameShape, Optional<Formula> other) {

    public Relatives {
        related = List.copyOf(related);
        sameShape = List.copyOf(sameShape);
    }

    /**
     * Another function.
     *
     * @param id of its card, there or not
     * @param says how it is related, each of which is proved; nothing where the author's word has to do
     */
    public record Relative(String id, Localized title, List<Sentence> says) {

        public Relative {
            says = List.copyOf(says);
        }
    }

    /** Those that the card names, where no others are known. */
    public static Relatives ofCard(Card card) {
        return new Relatives(
                card.related().stream()
                        .map(r -> new Relative(r.id(), r.title(), List.of()))
                        .toList(),
                List.of(),
                Optional.empty());
    }
}
