package org.casewise.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.catalogue.Language;
import org.casewise.catalogue.Localized;
import org.casewise.catalogue.Reference;

/** An article of either kind: what every page has, whatever it is about. */
public sealed interface Document permits Article, VectorArticle {

    String id();

    Localized title();

    Map<Language, List<String>> aliases();

    /** The definition, as it stands at the top of the page. */
    Formula definition();

    /** The derivative, or the Jacobian matrix. */
    Formula derivative();

    List<Article.FactPart> facts();

    /** The first drawing, where there is something to see. */
    Optional<Article.PlotPart> plot();

    List<Article.Listing> listings();

    List<Article.CheckPart> checks();

    List<Reference> references();

    Relatives relatives();

    Map<String, Localized> prose();

    List<Formula> proseFormulas();
}
