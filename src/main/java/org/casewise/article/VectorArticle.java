package org.casewise.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.catalogue.Language;
import org.casewise.catalogue.Localized;
import org.casewise.catalogue.Reference;

/**
 * A vector function's page as typed data, in all languages at once.
 *
 * @param variable the letter of the variables
 * @param definition of the component of index i
 * @param vector the vector by its coordinates
 * @param typed the definition of a component in the definition language
 * @param total the sum, under its symbol
 * @param derivative the Jacobian matrix by its two kinds of entries
 * @param derivation of the entries, part by part
 * @param confirmed what else is proved of the entries
 */
public record VectorArticle(
        String id,
        Localized title,
        Map<Language, List<String>> aliases,
        String variable,
        Formula definition,
        Formula vector,
        String typed,
        Formula total,
        Optional<StablePart> stable,
        Formula derivative,
        List<DerivationPart> derivation,
        List<Sentence> confirmed,
        List<Article.FactPart> facts,
        List<PlotPart> plots,
        List<PointPart> numbers,
        MatrixPart matrix,
        List<Article.Listing> listings,
        List<Article.CheckPart> checks,
        List<Reference> references,
        Relatives relatives,
        Map<String, Localized> prose,
        List<Formula> proseFormulas)
        implements Document {

    @Override
    public Optional<Article.PlotPart> plot() {
        return plots.isEmpty() ? Optional.empty() : Optional.of(plots.get(0).plot());
    }

    /** The form that loses nothing in doubles, and the number that it subtracts. */
    public record StablePart(Formula formula, Formula subtracted) {}

    /** One part of the derivation: what is differentiated, and the steps. */
    public record DerivationPart(Sentence what, List<Article.StepPart> steps) {}

    /**
     * The components along the first variable, as {@link org.casewise.plot.VectorCurves} draws them.
     *
     * @param n the number of variables
     */
    public record PlotPart(int n, Article.PlotPart plot) {}

    /** The components at a point. */
    public record PointPart(Formula at, List<ComponentPart> components) {}

    /** One component at a point, exactly and from the definition as written. */
    public record ComponentPart(Formula name, Article.NumberText value, Article.NumberText asWritten) {}

    /** The Jacobian matrix at a point, with the names of its columns, the variables. */
    public record MatrixPart(Formula at, List<Formula> columns, List<RowPart> rows) {}

    /** A row of the matrix: the component and its derivatives. */
    public record RowPart(Formula name, List<Article.NumberText> entries) {}
}
