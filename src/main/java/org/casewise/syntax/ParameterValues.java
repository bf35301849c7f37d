package org.casewise.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.expr.Expr;

/**
 * Values that stand in the place of parameters from the start: a text may have a meaning for these that it has not for all.
 *
 * @param given the values by the parameters' names
 * @param orDefaults whether the others have their default values, as far as they have one
 */
public record ParameterValues(Map<String, Expr> given, boolean orDefaults) {

    /** All parameters stay open. */
    public static final ParameterValues NONE = new ParameterValues(Map.of(), false);

    /** The value of a declared parameter; the function gives the number that a default is. */
    Optional<Expr> of(DefinitionSyntax.ParameterSyntax parameter, Function<Term, Expr> number) {
        Expr value = given.get(parameter.name());
        return value != null || !orDefaults
                ? Optional.ofNullable(value)
                : parameter.defaultValue().map(number);
    }
}
