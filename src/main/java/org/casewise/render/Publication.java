package org.casewise.render;

import java.util.List;
import java.util.Set;
import org.casewise.catalogue.Language;

/**
 * What is published together.
 *
 * @param languages of every article, the first one first
 * @param ids of the articles: those are linked from one another, others only named
 * @param catalogue whether a catalogue page stands above the articles
 */
public record Publication(List<Language> languages, Set<String> ids, Templates templates, boolean catalogue) {

    /** Articles without a catalogue. */
    public Publication(List<Language> languages, Set<String> ids, Templates templates) {
        this(languages, ids, templates, false);
    }

    /** One article alone. */
    public static Publication of(String id, List<Language> languages, Templates templates) {
        return new Publication(languages, Set.of(id), templates);
    }
}
