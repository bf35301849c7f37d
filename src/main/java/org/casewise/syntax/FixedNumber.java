package org.casewise.syntax;

import org.casewise.expr.Expr;
import org.casewise.expr.Symbols;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** An exact number written in the definition language, as {@code 1/3} or {@code log(2)}. */
public final class FixedNumber {

    private FixedNumber() {}

    /** Throws {@link DefinitionException} where the text is no fixed number. */
    public static Expr read(Source source) {
        Definition definition = DefinitionReader.read(source);
        Expr body = definition.function().pieces().get(0).body();
        boolean fixed = definition.name().isEmpty()
                && definition.function().pieces().size() == 1
                && definition.function().pieces().get(0).on().isLine()
                && Symbols.absent(body);
        if (!fixed) {
            throw new DefinitionException(
                    source, definition.written().span(), Reason.of(Key.VALUE_NOT_FIXED, source.text()));
        }
        return body;
    }
}
