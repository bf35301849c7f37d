package org.casewise.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Piecewise;

/**
 * A definition: what was written, and what it means. Neither replaces the other.
 *
 * @param name the function's name, empty where only a body was written
 * @param functions the functions of the same text that the body may use, by name
 * @param given the assumptions about parameters, as written
 */
public record Definition(
        Source source,
        Optional<String> name,
        Symbol variable,
        List<Parameter> parameters,
        List<Condition> given,
        Term written,
        Map<String, DefinitionSyntax> functions,
        Piecewise function,
        List<Warning> warnings) {

    /** The parameters' default values, for those that have one. */
    public Map<Symbol, Expr> defaults() {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        parameters.forEach(p -> p.defaultValue().ifPresent(v -> values.put(p.symbol(), v)));
        return values;
    }

    /**
     * The definition with values in the place of some parameters. Throws {@link DefinitionException} where a value
     * contradicts what is assumed.
     */
    public Definition with(Map<Symbol, Expr> values) {
        new WrittenAssumptions(source, functions.values()).check(function.assumptions(), values);
        List<Parameter> open =
                parameters.stream().filter(p -> !values.containsKey(p.symbol())).toList();
        return new Definition(source, name, variable, open, given, written, functions, function.with(values), warnings);
    }
}
