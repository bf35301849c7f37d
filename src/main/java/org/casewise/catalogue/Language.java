package org.casewise.catalogue;

import java.util.Optional;

/** A language that articles are written in. */
public enum Language {
    ZH("zh", "zh-Hans", "中文"),
    EN("en", "en", "English");

    private final String code;
    private final String tag;
    private final String ownName;

    Language(String code, String tag, String ownName) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The short code, as in file names. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag, as in the lang attribute. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
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
