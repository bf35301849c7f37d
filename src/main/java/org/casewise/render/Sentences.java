package org.casewise.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one language says: sentences by dotted keys, with places {@code {0}}, {@code {1}} for arguments.
 *
 * <p>A sentence is Markdown. Arguments come already spelled, so they are put in as they are. The table is a text of
 * lines {@code key = sentence}; lines that are blank or begin with {@code #} are skipped. An unknown key and a wrong
 * number of arguments are errors: a reader must never meet half a sentence.
 */
public final class Sentences {

    private final String name;
    private final Map<String, String> byKey;

    private Sentences(String name, Map<String, String> byKey) {
        this.name = name;
        this.byKey = byKey;
    }

    /**
     * Reads a table.
     *
     * @param name of the file, for messages
     * @throws SentenceProblem naming the line that is not {@code key = sentence}, repeats a key, or skips a place
     */
    public static Sentences read(String name, String text) {
        Map<String, String> byKey = new LinkedHashMap<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            String place = name + ":" + ++number;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            String key = line.substring(0, Math.max(equals, 0)).strip();
            String sentence = line.substring(equals + 1).strip();
            if (!isKey(key) || sentence.isEmpty()) {
                throw new SentenceProblem(place, Message.of("render.table.line", RenderProblem.echo(line)));
            }
            SortedSet<Integer> places = placesOf(sentence);
            if (!places.isEmpty() && places.last() != places.size() - 1) {
                throw new SentenceProblem(place, Message.of("render.table.places", places));
            }
            if (byKey.put(key, sentence) != null) {
                throw new SentenceProblem(place, Message.of("render.table.twice", key));
            }
        }
        return new Sentences(name, Collections.unmodifiableMap(byKey));
    }

    /** The program's own table of a language, whatever templates a person uses. */
    public static Sentences packed(String language) {
        return in(TemplateSource.packed(), language);
    }

    static Sentences in(TemplateSource source, String language) {
        String name = "sentences." + language + ".properties";
        return read(name, source.text(name));
    }

    /** These sentences, and for other keys those of another table. */
    Sentences orElse(Sentences other) {
        Map<String, String> both = new LinkedHashMap<>(other.byKey);
        both.putAll(byKey);
        return new Sentences(name, Collections.unmodifiableMap(both));
    }

    /** The keys, in the order of the table. */
    public Set<String> keys() {
        return byKey.keySet();
    }

    /** Whether the table has a sentence under the key. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Which arguments the sentence needs: 0, 1, ... */
    public SortedSet<Integer> places(String key) {
        return placesOf(sentence(key));
    }

    /**
     * The sentence with its arguments in place.
     *
     * @param arguments as they are to appear, escaped or spelled by the caller
     * @throws SentenceProblem if there is no such sentence, or it needs another number of arguments
     */
    public String say(String key, List<String> arguments) {
        String sentence = sentence(key);
        int needed = placesOf(sentence).size();
        if (needed != arguments.size()) {
            throw new SentenceProblem(name, Message.of("render.table.arguments", key, needed, arguments.size()));
        }
        if (needed == 0) {
            return sentence;
        }
        StringBuilder said = new StringBuilder(sentence.length() + 64);
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            if (isPlace(sentence, at)) {
                said.append(sentence, from, at).append(arguments.get(sentence.charAt(at + 1) - '0'));
                from = at + 3;
            }
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    private static boolean isKey(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!belongsToKey(key.charAt(i))) {
                return false;
            }
        }
        return !key.isEmpty() && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
    }

    private static boolean belongsToKey(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private String sentence(String key) {
        String sentence = byKey.get(key);
        if (sentence == null) {
            throw new SentenceProblem(name, Message.of("render.table.missing", RenderProblem.echo(key)));
        }
        return sentence;
    }

    private static SortedSet<Integer> placesOf(String sentence) {
        if (sentence.indexOf('{') < 0) {
            return Collections.emptySortedSet();
        }
        SortedSet<Integer> places = new TreeSet<>();
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', at + 1)) {
            if (isPlace(sentence, at)) {
                places.add(sentence.charAt(at + 1) - '0');
            }
        }
        return places;
    }

    /** Whether a place for an argument begins here: a digit in braces. */
    private static boolean isPlace(String sentence, int at) {
        return at + 2 < sentence.length()
                && sentence.charAt(at + 1) >= '0'
                && sentence.charAt(at + 1) <= '9'
                && sentence.charAt(at + 2) == '}';
    }
}
