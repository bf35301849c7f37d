package org.casewise.reason;

import java.util.List;

/**
 * Why something is so, or is not known, as data: a key of the sentence table and what to put into the sentence.
 *
 * <p>An argument is a piece of the author's text (a {@link String}), an {@link Integer}, another {@code Reason}, or a
 * value of a higher floor such as an expression; whoever makes the sentence also spells its arguments.
 */
public record Reason(Key key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
        if (arguments.size() != key.arity()) {
            throw new IllegalArgumentException(key + " takes " + key.arity() + " arguments, not " + arguments.size());
        }
    }

    public static Reason of(Key key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }
}
