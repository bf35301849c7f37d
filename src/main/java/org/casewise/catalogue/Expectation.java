package org.casewise.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;

/**
 * Findings that the card's author expects at a point, or of the whole function; the build confirms them.
 *
 * @param set the parameters' values for which this is expected; the others stay open
 * @param at the point, empty where the whole function is meant
 * @param wanted what is expected, one by one
 */
public record Expectation(Source card, Map<Symbol, Expr> set, Optional<Expr> at, List<Wanted> wanted) {

    /**
     * One expected answer.
     *
     * @param name as in the JSON of {@code analyze}, with dots and for lists with numbers from 1: {@code range.inf},
     *     {@code extrema.2.value}; {@code zeros} alone is their number
     * @param text what the author wrote
     * @param number what the text says where it is a number; empty where it is a word
     * @param place where it stands in the card
     */
    public record Wanted(String name, String text, Optional<ExpectedNumber> number, Span place) {}
}
