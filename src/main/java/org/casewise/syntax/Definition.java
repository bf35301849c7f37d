package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Key;

/**
 * A definition: what was written, and what it means. Neither replaces the other.
 *
 * @param name the function's name, empty where only a body was written
 * @param given the assumptions about parameters, as written
 */
public record Definition(
        Source source,
        Optional<String> name,
        Symbol variable,
        List<Parameter> parameters,
        List<Condition> given,
        Meaning meaning,
        Piecewise function,
        List<Warning> warnings) {

    /** The body as it was written. */
    public Term written() {
        return meaning.body();
    }

    /** The functions of the same text that the body may use, by name. */
    public Map<String, DefinitionSyntax> functions() {
        return meaning.functions();
    }

    /** The function where the point is well inside: where the pieces are known on a window only, on one around the point. */
    public Piecewise near(Expr point) {
        return function.window().isEmpty() ? function : meaning.near(point);
    }

    /** The interval to which all that is said of the function is restricted; empty for the whole line. */
    public Optional<Interval> window() {
        return function.window();
    }

    /** The definition with its function on a window. */
    public Definition within(Interval window) {
        List<Warning> noted = new ArrayList<>();
        Piecewise inside = meaning.read(Optional.of(window), noted);
        return new Definition(source, name, variable, parameters, given, meaning, inside, List.copyOf(noted));
    }

    /** The definition with its function between two numbers, the smaller first. */
    public Definition within(Rational low, Rational high) {
        return within(Meaning.window(Algebra.num(low), Algebra.num(high)));
    }

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
        new WrittenAssumptions(source, functions().values()).check(function.assumptions(), values);
        List<Parameter> open =
                parameters.stream().filter(p -> !values.containsKey(p.symbol())).toList();
        Piecewise instance = function.with(values);
        Meaning settled = meaning.with(values, instance.assumptions());
        if (warnings.stream().noneMatch(w -> w.reason().key() == Key.WARN_REAL_POWER)) {
            return new Definition(source, name, variable, open, given, settled, instance, warnings);
        }
        // A whole number in the place of an open exponent has a power of numbers below zero too.
        List<Warning> noted = new ArrayList<>();
        Piecewise again = settled.read(function.window(), noted);
        return new Definition(source, name, variable, open, given, settled, again, List.copyOf(noted));
    }
}
