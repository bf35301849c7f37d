package org.casewise.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casewise.piecewise.Interval;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.ParameterValues;
import org.casewise.syntax.Source;

/** The card of a function of one variable. */
public record FunctionCard(
        String id,
        Localized title,
        Map<Language, List<String>> aliases,
        Optional<Localized> family,
        Definition definition,
        Optional<Window> window,
        List<FrameworkName> frameworks,
        List<Namesake> namesakes,
        List<Convention> conventions,
        List<Expectation> expectations,
        List<Reference> references,
        List<Related> related,
        Map<String, Localized> prose)
        implements Card {

    private static final String UNNAMED = "function";

    /** A card for a definition that somebody typed: named after the function, without prose. */
    public static FunctionCard of(Source text) {
        return of(text, Optional.empty());
    }

    /** The same, with the function on a window if there is one. */
    public static FunctionCard of(Source text, Optional<Interval> window) {
        Definition definition = DefinitionReader.read(text, ParameterValues.NONE, window);
        return of(definition, definition.name().orElse(text.text().strip()));
    }

    /** The same for a definition that was read already, under a title. */
    public static FunctionCard of(Definition definition, String title) {
        return new FunctionCard(
                id(definition.name().orElse(UNNAMED)),
                Localized.same(title),
                Map.of(),
                Optional.empty(),
                definition,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    @Override
    public String written() {
        return definition.source().text().strip();
    }

    /** The words of a name with single hyphens between them. */
    private static String id(String name) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("_+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? UNNAMED : words;
    }
}
