package org.casewise.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.casewise.catalogue.Card;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.VectorCard;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
import org.casewise.reason.Key;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.LatexReader;
import org.casewise.syntax.ParameterValues;
import org.casewise.syntax.Source;

/**
 * A function as it was asked for.
 *
 * @param latex whether the text is LaTeX; otherwise it is a definition, or names a function
 * @param window where the function is looked at, if not on the whole line
 * @param card the card that the text names; empty where it is a definition
 */
record FunctionText(String text, boolean latex, Optional<Interval> window, Optional<Card> card) {

    /** Why a text may have no list of cases though it is not wrong. */
    private static final Set<Key> TOO_HARD = Set.of(
            Key.TOO_MANY_BREAKPOINTS,
            Key.INFINITELY_MANY,
            Key.PILED_UP,
            Key.STEPS_PILED_UP,
            Key.CANNOT_SOLVE,
            Key.CANNOT_ORDER,
            Key.CANNOT_FIND_SIGN,
            Key.WORK_BOUND);

    /** Looks the card up; the text may be the name of its file, or may not. */
    static FunctionText of(String text, boolean latex, Optional<Interval> window, boolean mayBeFile) {
        return new FunctionText(text, latex, window, latex ? Optional.empty() : Library.named(text, mayBeFile));
    }

    /** The vector function on the card, if there is one. */
    Optional<VectorCard> vector() {
        return card.filter(VectorCard.class::isInstance).map(VectorCard.class::cast);
    }

    /**
     * The definition, which must be that of a function of one variable; where the text has no meaning for all values of its
     * parameters, the one that it has for these, and if asked for with defaults for the others.
     */
    Definition definition(Supplier<Map<String, Expr>> values, boolean orDefaults) {
        if (card.isPresent()) {
            return on(card.get());
        }
        Source typed = Source.typed(text);
        try {
            return latex
                    ? LatexReader.read(typed, ParameterValues.NONE, window)
                    : Library.typed(text, window).definition();
        } catch (DefinitionException e) {
            if (!e.source().equals(typed)) {
                throw e;
            }
            ParameterValues given = new ParameterValues(values.get(), orDefaults);
            return latex ? LatexReader.read(typed, given, window) : DefinitionReader.read(typed, given, window);
        }
    }

    private Definition on(Card named) {
        if (named instanceof FunctionCard function) {
            return window.map(function.definition()::within).orElse(function.definition());
        }
        throw InputProblem.input("cli.vector-function", named.id());
    }

    /**
     * The same to be evaluated at a point: where no list of cases can be given, it is known around the point only. A
     * text that is wrong stays wrong.
     */
    Definition around(Expr point, Supplier<Map<String, Expr>> values) {
        try {
            return definition(values, true);
        } catch (DefinitionException e) {
            if (!TOO_HARD.contains(e.reason().key()) || card.isPresent()) {
                throw e;
            }
            ParameterValues given = new ParameterValues(values.get(), true);
            Source typed = Source.typed(text);
            return latex
                    ? LatexReader.readAround(point, typed, given)
                    : DefinitionReader.readAround(point, typed, given);
        }
    }
}
