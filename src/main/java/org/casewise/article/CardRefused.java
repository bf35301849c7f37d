package org.casewise.article;

import org.casewise.reason.Reason;

/** A card whose function is not what its author says, or whose two roads to a number do not meet. */
public final class CardRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String card;
    private final transient Reason reason;

    CardRefused(String card, Reason reason) {
        super(card + ": " + reason, null, false, false);
        this.card = card;
        this.reason = reason;
    }

    public String card() {
        return card;
    }

    public Reason reason() {
        return reason;
    }
}
