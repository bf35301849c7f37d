package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.casewise.catalogue.VectorCard;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.reason.Key;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Source;
import org.casewise.syntax.Warning;
import org.casewise.syntax.Window;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The function a command is about: an id of the catalogue, a card file, or a definition; and its parameters' values. */
final class FunctionArguments {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FUNCTION", descriptionKey = "function")
    private String function;

    @Option(names = "--set", paramLabel = "NAME=VALUE,...")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--window", paramLabel = "A,B")
    private String window;

    @Option(names = "--latex")
    private boolean latex;

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    private FunctionText text;

    /** The function as it was asked for, with the values that were given to parameters; the others stay open. */
    Chosen chosen(Session session) {
        Definition definition = text(session).definition(() -> Settings.unchecked(settings), false);
        definition.warnings().forEach(w -> session.warn(definition.source(), w));
        return chosen(session, definition);
    }

    private Chosen chosen(Session session, Definition definition) {
        Map<Symbol, Expr> values = Settings.of(settings, definition, session);
        return new Chosen(definition, values, Settings.put(values, definition));
    }

    private Optional<Interval> window(Session session) {
        if (window == null) {
            return Optional.empty();
        }
        Source source = new Source("--window", window);
        List<Warning> warnings = new ArrayList<>();
        Interval read = Window.read(source, warnings);
        warnings.forEach(w -> session.warn(source, w));
        return Optional.of(read);
    }

    /** The vector function, if the function that was asked for is one; there is no window on its variables. */
    Optional<VectorCard> vector(Session session) {
        Optional<VectorCard> vector = text(session).vector();
        if (vector.isPresent() && window != null) {
            throw InputProblem.input("cli.vector-window");
        }
        return vector;
    }

    /** How many variables a vector function shall have, if that was given. */
    OptionalInt dimension() {
        return Dimension.of(settings);
    }

    /** Looked up once. */
    private FunctionText text(Session session) {
        if (function == null) {
            throw InputProblem.input("cli.missing-function", command.name()).hint("cli.quote", command.name());
        }
        if (text == null) {
            text = FunctionText.of(function, latex, window(session), true);
        }
        return text;
    }

    /**
     * The function with the values that were given to parameters; the others stay open, unless the text has a meaning only
     * with their defaults.
     */
    Definition open(Session session) {
        return open(session, text(session).definition(() -> Settings.unchecked(settings), true))
                .definition();
    }

    /** Whether a function or values of parameters were given. */
    boolean isGiven() {
        return function != null || !settings.isEmpty() || window != null;
    }

    /** The function with defaults for what was not set; a parameter that then has no value is refused. */
    Definition instance(Session session) {
        return open(session, text(session).definition(() -> Settings.unchecked(settings), true))
                .instance();
    }

    /** The same, to be evaluated at points, the first number among which is given. */
    Definition instance(Session session, Expr point) {
        return open(session, text(session).around(point, () -> Settings.unchecked(settings)))
                .instance();
    }

    private Chosen open(Session session, Definition definition) {
        definition.warnings().stream()
                .filter(w -> w.reason().key() != Key.WARN_WINDOW)
                .forEach(w -> session.warn(definition.source(), w));
        return chosen(session, definition);
    }

    /**
     * A function and the values that its parameters were given.
     *
     * @param written the definition with all its parameters
     * @param definition the definition with the values in their place
     */
    record Chosen(Definition written, Map<Symbol, Expr> values, Definition definition) {

        /** The definition with defaults for what was not set; a parameter that then has no value is refused. */
        Definition instance() {
            return definition.parameters().isEmpty() ? definition : definition.with(Settings.defaults(definition));
        }
    }
}
