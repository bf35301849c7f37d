package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.syntax.Definition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The function a command is about: an id of the catalogue, a card file, or a definition; and its parameters' values. */
final class FunctionArguments {

    @Parameters(index = "0", paramLabel = "FUNCTION", descriptionKey = "function")
    private String function;

    @Option(names = "--set", paramLabel = "NAME=VALUE,...")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    /** The function as it was asked for, with the values that were given to parameters; the others stay open. */
    Chosen chosen(Session session) {
        Definition definition = Library.definition(function);
        definition.warnings().forEach(w -> session.warn(definition.source(), w));
        Map<Symbol, Expr> values = Settings.of(settings, definition, session);
        return new Chosen(definition, values, Settings.put(values, definition));
    }

    /** The function with defaults for what was not set; a parameter that then has no value is refused. */
    Definition instance(Session session) {
        Definition open = chosen(session).definition();
        return open.parameters().isEmpty() ? open : open.with(Settings.defaults(open));
    }

    /**
     * A function and the values that its parameters were given.
     *
     * @param written the definition with all its parameters
     * @param definition the definition with the values in their place
     */
    record Chosen(Definition written, Map<Symbol, Expr> values, Definition definition) {}
}
