package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The functions that a listing has to bring along because its language has none, found while the bodies are spelled.
 *
 * <p>In a text, {@code $name} stands for another of these functions; it is then brought along too, before the one that
 * uses it.
 */
final class Supplement {

    private final Map<String, String> texts;
    private final Set<String> taken;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> definitions = new ArrayList<>();

    /** With the texts by word, and the names that a listing uses for other things. */
    Supplement(Map<String, String> texts, Set<String> taken) {
        this.texts = texts;
        this.taken = taken;
    }

    /** The name of a function, which from now on belongs to the listing: its word, with underscores if that is taken. */
    String name(String word) {
        String known = names.get(word);
        if (known != null) {
            return known;
        }
        if (!texts.containsKey(word)) {
            throw new IllegalArgumentException("nobody has told how " + word + " is computed");
        }
        String name = word;
        while (taken.contains(name)) {
            name += "_";
        }
        names.put(word, name);
        definitions.add(resolved(texts.get(word)));
        return name;
    }

    /** The functions' texts, each after those that it uses. */
    List<String> definitions() {
        return List.copyOf(definitions);
    }

    private String resolved(String text) {
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
            int end = dollar + 1;
            while (end < text.length() && isPartOfWord(text.charAt(end))) {
                end++;
            }
            resolved.append(text, at, dollar).append(name(text.substring(dollar + 1, end)));
            at = end;
        }
        return resolved.append(text.substring(at)).toString();
    }

    private static boolean isPartOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
