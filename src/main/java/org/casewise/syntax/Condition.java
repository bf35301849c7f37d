package org.casewise.syntax;

import java.util.List;

/** A condition as its author wrote it. */
public sealed interface Condition {

    Span span();

    /** {@code a < b <= c}: each neighbouring pair of operands stands in its relation. */
    record Chain(List<Term> operands, List<Relation> relations, Span span) implements Condition {}

    record And(List<Condition> parts, Span span) implements Condition {}

    record Or(List<Condition> parts, Span span) implements Condition {}

    record Not(Condition part, Span span) implements Condition {}
}
