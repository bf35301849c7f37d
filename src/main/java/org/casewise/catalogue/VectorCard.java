package org.casewise.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.syntax.VectorDefinition;

/**
 * The card of a function of n variables with n components.
 *
 * @param jacobian the Jacobian matrix as people write it, where the card says so
 * @param expectations what the author expects to be found; the build confirms it
 */
public record VectorCard(
        String id,
        Localized title,
        Map<Language, List<String>> aliases,
        Optional<Localized> family,
        VectorDefinition definition,
        Optional<Entries> jacobian,
        Optional<Window> window,
        List<VectorExpectation> expectations,
        List<Reference> references,
        List<Related> related,
        Map<String, Localized> prose)
        implements Card {

    /** The entries i = j and i != j of a matrix, in the components {@code f_i} and {@code f_j}. */
    public record Entries(Expr own, Expr other) {}

    @Override
    public String written() {
        return definition.component().source().text().strip();
    }
}
