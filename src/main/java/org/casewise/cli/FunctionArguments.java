package org.casewise.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.catalogue.FunctionCard;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.syntax.Definition;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The function a command is about: an id of the catalogue, a card file, or a definition; and its parameters' values. */
final class FunctionArguments {

    @Parameters(
            index = "0",
            paramLabel = "FUNCTION",
            description = "An id of the catalogue, a card file (*.md), or a definition such as 'max(0, x)'.")
    private String function;

    @Option(
            names = "--set",
            split = ",",
            paramLabel = "NAME=VALUE",
            description = "Give parameters exact values, as in --set alpha=2,lambda=1/10.")
    private List<String> settings = List.of();

    @Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
    private String language;

    /** The definition, with the parameters that were set in place of their names. */
    Definition definition(Session session) {
        Definition definition = Library.definition(function);
        definition.warnings().forEach(w -> session.warn(session.sentences().of(w)));
        Map<Symbol, Expr> values = Settings.of(settings, definition);
        return values.isEmpty() ? definition : definition.with(values);
    }

    /** The same with defaults for what was not set; a parameter that then has no value is refused. */
    Definition instance(Session session) {
        Definition definition = definition(session);
        return definition.parameters().isEmpty() ? definition : definition.with(Settings.defaults(definition));
    }

    Optional<FunctionCard> card() {
        return Library.card(function);
    }
}
