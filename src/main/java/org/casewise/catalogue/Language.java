package org.casewise.catalogue;

import java.util.Optional;

/** A language that articles are written in. */
public enum Language {
    ZH("zh", "zh-Hans"),
    EN("en", "en");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** The short code, as in file names. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag, as in the lang attribute. */
    public String tag() {
        return tag;
    }

    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
