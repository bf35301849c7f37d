package org.casewise.render;

import java.util.List;
import java.util.Set;
import org.casewise.catalogue.Language;

/**
 * What is published together.
 *
 * @param languages of every article, the first one first
 * @param ids of the articles: those are linked from one another, others only named
 */
public record Publication(List<Language> languages, Set<String> ids, Templates templates) {

    /** One article alone. */
    public static Publication of(String id, List<Language> languages, Templates templates) {
        return new Publication(languages, Set.of(id), templates);
    }
}
