package org.casewise.catalogue;

import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;

/**
 * A number that somebody uses for the slope at a breakpoint. It is quoted, never believed.
 *
 * @param at the breakpoint, in which parameters may stand
 * @param set the parameters' values with which it was seen; the others do not matter
 * @param slope the number, exactly; empty where a program says that it is no number
 * @param by who uses it, and in which form
 * @param source the address where that can be read, where there is one
 * @param place where it stands in the card
 */
public record Convention(
        Expr at,
        Map<Symbol, Expr> set,
        Optional<Expr> slope,
        Localized by,
        Optional<String> source,
        Source card,
        Span place) {}
