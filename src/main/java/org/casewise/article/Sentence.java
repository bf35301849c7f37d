package org.casewise.article;

import java.util.List;

/**
 * A sentence of the language tables by its key. An argument is a {@link Formula}, a {@link String} of somebody's text, or
 * another sentence.
 */
public record Sentence(String key, List<Object> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
