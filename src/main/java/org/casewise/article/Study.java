package org.casewise.article;

import org.casewise.analysis.Analysis;
import org.casewise.analysis.FactsByCase;
import org.casewise.catalogue.FunctionCard;

/** A card's function and what was found of it, before any of it is spelled. */
public record Study(FunctionCard card, Analysis analysis, FactsByCase facts) implements Studied {

    /**
     * Analyses the function. Throws {@link org.casewise.syntax.DefinitionException} with a place in the card where that
     * does not find what its author expects.
     */
    public static Study of(FunctionCard card) {
        Analysis analysis = Analysis.of(card.definition().function());
        FactsByCase facts = FactsByCase.of(analysis);
        Expectations.confirm(card, analysis, facts.always());
        return new Study(card, analysis, facts);
    }

    @Override
    public Article article(Relatives relatives) {
        return ArticleComposer.compose(this, relatives);
    }

    @Override
    public Summary summary(Document article) {
        return SummaryComposer.compose(this, article);
    }
}
