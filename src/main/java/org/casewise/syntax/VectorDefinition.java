package org.casewise.syntax;

import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piece;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * A vector function by two scalar definitions: of a component, in its own variable and in a sum, its only parameter; and of
 * the terms that are summed.
 */
public record VectorDefinition(Definition component, Definition term) {

    /**
     * The definition of a component, as in {@code softmax(x; s, s > 0) = exp(x)/s}. Throws {@link DefinitionException} unless
     * it has a name, one smooth formula for the whole line, and one parameter, of which nothing is assumed but that it is
     * positive.
     */
    public static Definition component(Source source) {
        Definition read = DefinitionReader.read(source);
        boolean good = read.name().isPresent()
                && read.parameters().size() == 1
                && read.parameters().get(0).defaultValue().isEmpty()
                && read.function()
                        .assumptions()
                        .facts()
                        .equals(List.of(new Fact(read.parameters().get(0).symbol(), Sign.POSITIVE)))
                && formula(read).isPresent();
        if (!good) {
            throw new DefinitionException(source, read.written().span(), Reason.of(Key.VECTOR_COMPONENT));
        }
        return read;
    }

    /**
     * The definition of the terms of a component's sum. Throws {@link DefinitionException} unless it is one smooth formula in
     * the same variable for the whole line, without parameters, and proved to be positive.
     */
    public static Definition term(Source source, Definition component) {
        Definition read = DefinitionReader.read(source);
        boolean good = read.variable().equals(component.variable())
                && read.parameters().isEmpty()
                && formula(read)
                        .filter(f -> new Known(Assumptions.NONE).sign(f) == Sign.POSITIVE)
                        .isPresent();
        if (!good) {
            throw new DefinitionException(
                    source,
                    read.written().span(),
                    Reason.of(Key.VECTOR_TERM, component.variable().name()));
        }
        return read;
    }

    private static Optional<Expr> formula(Definition definition) {
        List<Piece<Expr>> pieces = definition.function().pieces();
        return pieces.size() == 1 && pieces.get(0).on().isLine()
                ? Optional.of(pieces.get(0).body())
                : Optional.empty();
    }

    /** The function's name. */
    public String name() {
        return component.name().orElseThrow();
    }

    /** The symbol of the sum. */
    public Symbol total() {
        return component.parameters().get(0).symbol();
    }

    /** What it means. */
    public VectorFunction function() {
        return new VectorFunction(
                component.variable(),
                total(),
                formula(term).orElseThrow(),
                formula(component).orElseThrow());
    }
}
