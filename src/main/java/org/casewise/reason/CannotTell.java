package org.casewise.reason;

/**
 * Thrown where work cannot go on because a question has no proved answer, or its answer would cost more than the bound
 * on work allows. It is never a defect: whoever knows the author's text turns it into a message with a place.
 */
public final class CannotTell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public CannotTell(Reason reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    public static CannotTell because(Key key, Object... arguments) {
        return new CannotTell(Reason.of(key, arguments));
    }

    public Reason reason() {
        return reason;
    }
}
