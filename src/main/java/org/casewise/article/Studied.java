package org.casewise.article;

import org.casewise.catalogue.Card;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.VectorCard;

/** A card of either kind and what was found of its function, before any of it is spelled. */
public sealed interface Studied permits Study, VectorStudy {

    /** Analyses a card's function. Throws {@link CardRefused} where that does not find what the card's author expects. */
    static Studied of(Card card) {
        return card instanceof VectorCard vector ? VectorStudy.of(vector) : Study.of((FunctionCard) card);
    }

    Card card();

    /** The article, which names these other functions. */
    Document article(Relatives relatives);

    /** The article on the function alone: of its relatives it has the author's word. */
    default Document article() {
        return article(Relatives.ofCard(card()));
    }

    /** The entry in the catalogue; its drawing shows what the article's shows. */
    Summary summary(Document article);
}
