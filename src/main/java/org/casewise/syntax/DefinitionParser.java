package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads whole texts: one or more lines {@code name(variable; parameters) = body}, or a body alone. */
final class DefinitionParser {

    private static final String ALONE = "x";
    /** Reasoning compares every question with every assumption. */
    private static final int MOST_PARAMETERS = 200;

    private final Tokens tokens;
    private final Parser parser;

    private DefinitionParser(Source source) {
        this.tokens = new Tokens(source);
        this.parser = new Parser(tokens);
    }

    /** The definitions in the order in which they stand; the last one is the answer. */
    static List<DefinitionSyntax> parse(Source source) {
        return new DefinitionParser(source).all();
    }

    private List<DefinitionSyntax> all() {
        List<DefinitionSyntax> found = new ArrayList<>();
        Map<String, Boolean> names = new LinkedHashMap<>();
        tokens.skipLineEnds();
        while (tokens.peek().kind() != Token.Kind.END) {
            Token first = tokens.peek();
            DefinitionSyntax definition = startsWithHead() ? withHead() : bodyAlone();
            if (definition.name().isPresent() && names.put(definition.name().get(), true) != null) {
                throw tokens.wrong(first, Reason.of(Key.DUPLICATE_NAME, first.text()));
            }
            found.add(definition);
            Token next = tokens.peek();
            if (Relation.of(next).isPresent()) {
                throw tokens.wrong(next, Reason.of(Key.VALUE_NOT_CONDITION));
            }
            if (next.kind() != Token.Kind.LINE_END && next.kind() != Token.Kind.END) {
                throw tokens.unexpected(next);
            }
            tokens.skipLineEnds();
            boolean goesOn = tokens.peek().kind() != Token.Kind.END;
            if (goesOn && definition.name().isEmpty()) {
                // A body without a name can only be the last line: nothing could use it, and it may be half of a body.
                throw tokens.unexpected(tokens.peek());
            }
        }
        if (found.isEmpty()) {
            throw new DefinitionException(tokens.source(), new Span(0, 0), Reason.of(Key.EMPTY_TEXT));
        }
        return found;
    }

    private DefinitionSyntax bodyAlone() {
        return new DefinitionSyntax(Optional.empty(), ALONE, List.of(), List.of(), parser.value());
    }

    /** A name, then parentheses, then an equals sign. */
    private boolean startsWithHead() {
        if (tokens.peek().kind() != Token.Kind.NAME || !tokens.peek(1).is("(")) {
            return false;
        }
        int depth = 0;
        for (int i = 1; tokens.peek(i).kind() != Token.Kind.END; i++) {
            depth += tokens.peek(i).is("(") ? 1 : tokens.peek(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.peek(i + 1).is("=");
            }
        }
        return false;
    }

    private DefinitionSyntax withHead() {
        Token name = checkedName(tokens.next(), true);
        Token open = tokens.next();
        Token variable = tokens.next();
        if (variable.kind() != Token.Kind.NAME) {
            throw tokens.unexpected(variable);
        }
        checkedName(variable, false);
        List<DefinitionSyntax.ParameterSyntax> parameters = new ArrayList<>();
        List<Condition> given = new ArrayList<>();
        if (tokens.peek().is(",")) {
            throw tokens.wrong(tokens.peek(), Reason.of(Key.TWO_VARIABLES));
        }
        if (tokens.accept(";")) {
            do {
                parameterOrAssumption(variable.text(), parameters, given);
                if (parameters.size() + given.size() > MOST_PARAMETERS) {
                    throw tokens.wrong(tokens.last(), Reason.of(Key.WORK_BOUND));
                }
            } while (tokens.accept(","));
        }
        tokens.expect(")", open);
        tokens.expect("=", name);
        return new DefinitionSyntax(
                Optional.of(name.text()), variable.text(), List.copyOf(parameters), List.copyOf(given), parser.value());
    }

    private void parameterOrAssumption(
            String variable, List<DefinitionSyntax.ParameterSyntax> parameters, List<Condition> given) {
        Token first = tokens.peek();
        Token second = tokens.peek(1);
        boolean declares = first.kind() == Token.Kind.NAME && (second.is(",") || second.is(")") || second.is("="));
        if (!declares) {
            given.add(parser.conditions().chain(parser.value()));
            return;
        }
        checkedName(tokens.next(), false);
        if (first.text().equals(variable)
                || parameters.stream().anyMatch(p -> p.name().equals(first.text()))) {
            throw tokens.wrong(first, Reason.of(Key.DUPLICATE_NAME, first.text()));
        }
        Optional<Term> value = tokens.accept("=") ? Optional.of(parser.value()) : Optional.empty();
        parameters.add(new DefinitionSyntax.ParameterSyntax(first.text(), value, first.span()));
    }

    /** A name of the author's own must not be one of the language's, except that a definition may restate its function. */
    private Token checkedName(Token name, boolean ofFunction) {
        boolean constant = name.text().equals("pi") || name.text().equals("e");
        boolean function = Operation.function(name.text()).isPresent();
        boolean blank = name.text().chars().allMatch(c -> c == '_');
        if (blank || Tokens.isKeyword(name) || constant || function && !ofFunction) {
            throw tokens.wrong(name, Reason.of(Key.RESERVED_NAME, name.text()));
        }
        return name;
    }
}
