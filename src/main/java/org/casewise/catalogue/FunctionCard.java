package org.casewise.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.syntax.Definition;

/**
 * All that is written down about one function of the catalogue.
 *
 * @param id permanent: it is part of the address
 * @param prose Markdown by slot, as {@code intro} and {@code use}
 */
public record FunctionCard(
        String id,
        Localized title,
        Map<Language, List<String>> aliases,
        Definition definition,
        Optional<Window> window,
        List<Convention> conventions,
        List<Expectation> expectations,
        List<Reference> references,
        Map<String, Localized> prose) {}
