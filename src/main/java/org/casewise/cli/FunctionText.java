package org.casewise.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
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
 * @param mayBeFile whether the text may be the name of a card's file
 */
record FunctionText(String text, boolean latex, Optional<Interval> window, boolean mayBeFile) {

    /**
     * The definition; where the text has no meaning for all values of its parameters, the one that it has for these, and if
     * asked for with defaults for the others.
     */
    Definition definition(Supplier<Map<String, Expr>> values, boolean orDefaults) {
        Source typed = Source.typed(text);
        try {
            return latex ? LatexReader.read(typed, ParameterValues.NONE, window) : named();
        } catch (DefinitionException e) {
            if (!e.source().equals(typed)) {
                throw e;
            }
            ParameterValues given = new ParameterValues(values.get(), orDefaults);
            return latex ? LatexReader.read(typed, given, window) : DefinitionReader.read(typed, given, window);
        }
    }

    private Definition named() {
        return mayBeFile ? Library.definition(text, window) : Library.idOrDefinition(text, window);
    }
}
