package org.casewise.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives the template engine the files of a {@link TemplateSource}, templates only after {@link TemplateRules}. */
final class TemplateFiles implements TemplateLoader {

    private static final Pattern INCLUDE = Pattern.compile("<#include\\b(?:\\s*\"([^\"]*)\"\\s*/?>)?");

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
                        checkIncludes(text, List.of(name));
                    }
                    return new Found(name, text);
                })
                .orElse(null);
    }

    /** Every include names a file that is there, and no template includes itself, not even by way of another. */
    private void checkIncludes(String text, List<String> path) {
        String name = path.get(path.size() - 1);
        for (Matcher include = INCLUDE.matcher(text); include.find(); ) {
            String included = include.group(1);
            if (included == null) {
                throw TemplateRules.problem(name, text, include.start(), Message.of("render.template.include"));
            }
            if (path.contains(included)) {
                String circle = String.join(", ", path) + ", " + included;
                throw TemplateRules.problem(name, text, include.start(), Message.of("render.template.circle", circle));
            }
            String found = source.find(included).orElse(null);
            if (found == null) {
                Message reason = Message.of("render.template.included", RenderProblem.echo(included));
                throw TemplateRules.problem(name, text, include.start(), reason);
            }
            List<String> longer = new ArrayList<>(path);
            longer.add(included);
            checkIncludes(found, longer);
        }
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
