package org.casewise.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;

/** Gives the template engine the files of a {@link TemplateSource}, templates only after {@link TemplateRules}. */
final class TemplateFiles implements TemplateLoader {

    private final TemplateSource source;

    TemplateFiles(TemplateSource source) {
        this.source = source;
    }

    private record Found(String name, String text) {}

    @Override
    public Object findTemplateSource(String name) {
        return source.find(name)
                .map(text -> {
                    if (name.endsWith(".ftl")) {
                        TemplateRules.check(name, text);
                    }
                    return new Found(name, text);
                })
                .orElse(null);
    }

    @Override
    public long getLastModified(Object found) {
        return 0;
    }

    @Override
    public Reader getReader(Object found, String encoding) {
        return new StringReader(((Found) found).text());
    }

    @Override
    public void closeTemplateSource(Object found) {
        // The text is in memory already.
    }
}
