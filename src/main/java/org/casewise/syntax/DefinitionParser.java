package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads whole texts: one or more lines {@code name(variable; parameters) = body}, or a body alone. */
final class DefinitionParser {

    private static final String ALONE = "x";
    /** Reasoning compares every question with every assumption. */
    private static final int MOST_PARAMETERS = 200;

    private final Tokens tokens;
    private final Parser parser;
    private final Span start;

    private DefinitionParser(AsciiText text, Span part) {
        this.start = text.span(part.start(), part.start());
        this.tokens = new Tokens(text, part);
        this.parser = new Parser(tokens, defined());
    }

    /** The definitions in the order in which they stand; the last one is the answer. What deserves a word is added. */
    static List<DefinitionSyntax> parse(Source source, List<Warning> warnings) {
        AsciiText text = AsciiText.of(source);
        List<DefinitionSyntax> all = parse(text, new Span(0, text.text().length()));
        warnings.addAll(text.notes());
        return all;
    }

    /** The definitions in a part of an ASCII text. */
    static List<DefinitionSyntax> parse(AsciiText text, Span part) {
        return new DefinitionParser(text, part).all();
    }

    /** The names of the functions that the text defines. */
    private Set<String> defined() {
        Set<String> names = new LinkedHashSet<>();
        boolean lineBegins = true;
        for (int i = 0; tokens.peek(i).kind() != Token.Kind.END; i++) {
            if (lineBegins && tokens.isHead(i)) {
                names.add(tokens.peek(i).text());
            }
            lineBegins = tokens.peek(i).kind() == Token.Kind.LINE_END;
        }
        return names;
    }

    private List<DefinitionSyntax> all() {
        List<DefinitionSyntax> found = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        tokens.skipLineEnds();
        while (tokens.peek().kind() != Token.Kind.END) {
            Token first = tokens.peek();
            if (!found.isEmpty() && continues(first) && !standsAlone(first, found.get(found.size() - 1))) {
                String whole = "(" + tokens.written(found.get(found.size() - 1).body()) + " " + restOfLine() + ")";
                throw tokens.wrong(first, Reason.of(Key.LINE_CONTINUES, first.text()), whole);
            }
            DefinitionSyntax definition = tokens.isHead(0) ? withHead() : bodyAlone();
            if (definition.name().isPresent() && !names.add(definition.name().get())) {
                throw tokens.wrong(first, Reason.of(Key.DUPLICATE_NAME, first.text()));
            }
            found.add(definition);
            Token next = tokens.peek();
            if (next.kind() != Token.Kind.LINE_END && next.kind() != Token.Kind.END) {
                throw new AfterBody(tokens).complaint(definition);
            }
            tokens.skipLineEnds();
            Token following = tokens.peek();
            if (following.kind() != Token.Kind.END && definition.name().isEmpty() && !continues(following)) {
                // A body without a name can only be the last line: nothing could use it, and it may be half of a body.
                throw new DefinitionException(
                        tokens.source(),
                        definition.body().span(),
                        Reason.of(Key.BODY_NOT_LAST),
                        Reason.of(Key.WRITE_INSTEAD, "f(x) = " + tokens.written(definition.body())));
            }
        }
        if (found.isEmpty()) {
            throw new DefinitionException(tokens.source(), start, Reason.of(Key.EMPTY_TEXT));
        }
        return found;
    }

    /** A line such as {@code -g(x)} cannot be the rest of the definition of g. */
    private boolean standsAlone(Token first, DefinitionSyntax before) {
        if (!first.is("-") || before.name().isEmpty()) {
            return false;
        }
        for (int i = 0; !Tokens.isEnd(tokens.peek(i)); i++) {
            if (tokens.peek(i).is(before.name().get())) {
                return true;
            }
        }
        return false;
    }

    private String restOfLine() {
        int end = 0;
        while (!Tokens.isEnd(tokens.peek(end + 1))) {
            end++;
        }
        return tokens.written(tokens.peek(), tokens.peek(end));
    }

    /** Whether a line begins with an operator, so that it may be the rest of the line before it. */
    private static boolean continues(Token first) {
        return first.is("+")
                || first.is("-")
                || first.is("*")
                || first.is("/")
                || first.is("^")
                || first.is("=")
                || first.is("and")
                || first.is("or");
    }

    private DefinitionSyntax bodyAlone() {
        return new DefinitionSyntax(Optional.empty(), ALONE, List.of(), List.of(), parser.value());
    }

    private DefinitionSyntax withHead() {
        Token name = checkedName(tokens.next(), true);
        Token open = tokens.next();
        Token variable = tokens.next();
        if (variable.kind() != Token.Kind.NAME) {
            throw tokens.wrong(variable, Reason.of(Key.VARIABLE_EXPECTED, variable.text()), name.text() + "(x) = ...");
        }
        checkedName(variable, false);
        if (variable.text().equals(name.text())) {
            throw tokens.wrong(variable, Reason.of(Key.DUPLICATE_NAME, name.text()));
        }
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
            given.add(parser.conditions().chain());
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
        boolean constant = name.text().equals("pi")
                || name.text().equals("e")
                || name.text().equals("oo");
        boolean function = Operation.function(name.text()).isPresent();
        if (name.text().chars().allMatch(c -> c == '_')) {
            throw tokens.wrong(name, Reason.of(Key.BAD_NAME, name.text()));
        }
        if (Tokens.isKeyword(name) || constant || function && !ofFunction) {
            throw tokens.wrong(name, Reason.of(Key.RESERVED_NAME, name.text()));
        }
        return name;
    }
}
