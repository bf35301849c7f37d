package org.casewise.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.reason.Key;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Source;

/**
 * Reads the scalars of a card that are written in the definition language.
 *
 * @param parameters those that may stand in a number
 * @param assumptions what is assumed of them
 */
record CardNumbers(Set<String> parameters, Assumptions assumptions) {

    /** Numbers without parameters. */
    static final CardNumbers FIXED = new CardNumbers(Set.of(), Assumptions.NONE);

    /** Numbers in which the parameters of a definition may stand. */
    static CardNumbers of(Definition definition) {
        Set<String> names = new LinkedHashSet<>();
        definition.parameters().forEach(p -> names.add(p.symbol().name()));
        return new CardNumbers(names, definition.function().assumptions());
    }

    /** Reads a scalar; a complaint gets its place in the card. */
    static <T> T inside(YamlValue value, Function<Source, T> reader) {
        Source text = Source.typed(value.text());
        try {
            return reader.apply(text);
        } catch (DefinitionException e) {
            throw new DefinitionException(
                    value.source(), value.within(e.span()), e.reason(), e.hint().orElse(null));
        }
    }

    /** An exact number. */
    Expr exact(YamlValue value) {
        return inside(value, text -> FixedNumber.read(text, parameters, assumptions));
    }

    /** Values for some of the parameters, by their names. */
    Map<Symbol, Expr> set(YamlValue value) {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        if (value != null) {
            value.mapping(List.copyOf(parameters))
                    .forEach((name, number) -> values.put(Algebra.symbol(name), FIXED.exact(number)));
        }
        return values;
    }

    static Rational rational(YamlValue value, Key otherwise) {
        if (FIXED.exact(value) instanceof Num n) {
            return n.value();
        }
        throw value.wrong(otherwise);
    }
}
