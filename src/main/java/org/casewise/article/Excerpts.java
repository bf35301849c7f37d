package org.casewise.article;

import java.util.List;

/** Lists of places as an article tells them: whole, or the first few of too many to be read. */
final class Excerpts {

    private static final int MOST_TOLD = 12;
    private static final int FIRST_TOLD = 6;

    private Excerpts() {}

    /** All, or the first few. */
    static <T> List<T> first(List<T> all) {
        return all.size() > MOST_TOLD ? all.subList(0, FIRST_TOLD) : all;
    }

    /** Says how many were left out, if any were. */
    static void more(List<?> all, List<Sentence> says) {
        if (all.size() > MOST_TOLD) {
            says.add(Sentence.of("fact.more", String.valueOf(all.size() - FIRST_TOLD)));
        }
    }
}
