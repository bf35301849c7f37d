package org.casewise.catalogue;

import java.util.Map;

/** A text in each language. */
public record Localized(Map<Language, String> texts) {

    public Localized {
        texts = Map.copyOf(texts);
    }

    public static Localized same(String text) {
        return new Localized(Map.of(Language.ZH, text, Language.EN, text));
    }

    public String in(Language language) {
        return texts.getOrDefault(language, "");
    }
}
