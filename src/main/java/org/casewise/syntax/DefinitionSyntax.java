package org.casewise.syntax;

import java.util.List;
import java.util.Optional;

/** One definition as the parser found it, before its names were looked up. */
public record DefinitionSyntax(
        Optional<String> name, String variable, List<ParameterSyntax> parameters, List<Condition> given, Term body) {

    /** A declared parameter. */
    public record ParameterSyntax(String name, Optional<Term> defaultValue, Span span) {}
}
