package org.casewise.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A value as its author wrote it, with the place where it stands. Nothing is simplified here; kinks such as max are still
 * names.
 */
public sealed interface Term {

    Span span();

    /** A number, kept as text until it becomes an exact fraction. */
    record Number(String text, Span span) implements Term {}

    /** The variable, a parameter or a constant. */
    record Name(String text, Span span) implements Term {}

    /** An operation on one or more values; sums and products hold all their terms at once. */
    record Apply(Operation operation, List<Term> arguments, Span span) implements Term {}

    /** A function defined in the same text, at a value. */
    record Use(String name, Term argument, Span span) implements Term {}

    /** Values by conditions. */
    record Cases(List<Row> rows, Span span) implements Term {}

    /** One row; without a condition it is the one that says otherwise. */
    record Row(Term value, Optional<Condition> condition, Span span) {}
}
