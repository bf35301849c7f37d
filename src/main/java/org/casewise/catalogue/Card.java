package org.casewise.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is written down about one function of the catalogue. There are two kinds of functions, and of cards. */
public sealed interface Card permits FunctionCard, VectorCard {

    /** Permanent: it is part of the address. */
    String id();

    Localized title();

    Map<Language, List<String>> aliases();

    /** What its author calls the kind of function it is: a name, or the word of one that the tables of sentences say. */
    Optional<Localized> family();

    /** The definition as its author wrote it. */
    String written();

    Optional<Window> window();

    List<Reference> references();

    List<Related> related();

    /** Markdown by slot, as {@code intro} and {@code usage}. */
    Map<String, Localized> prose();
}
