package org.casewise.render;

import java.util.List;

/**
 * One sentence of the tables, still without a language: a key that begins with {@code render.}, and what goes into its
 * places, each a text or another message.
 */
record Message(String key, List<Object> arguments) {

    Message(String key, List<Object> arguments) {
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The sentence as plain text. */
    String say(Sentences table) {
        return table.say(
                key,
                arguments.stream()
                        .map(a -> a instanceof Message message ? message.say(table) : String.valueOf(a))
                        .toList());
    }

    /** In English, in the program's own words; the key and its arguments should those be missing. */
    String inEnglish() {
        try {
            return say(Templates.packed().sentences("en"));
        } catch (SentenceProblem | TemplateProblem withoutTable) {
            return key + arguments;
        }
    }
}
