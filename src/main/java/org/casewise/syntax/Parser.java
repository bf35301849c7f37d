package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * A Pratt parser for values: {@code ^} binds tightest and to the right, then the minus sign, then products, then sums.
 * Sums and products are read into one node each, however many terms they have.
 */
final class Parser {

    private static final int SUM = 10;
    private static final int PRODUCT = 20;
    private static final int NEGATION = 25;
    private static final int POWER = 30;
    private static final int DEEPEST = 100;

    private final Tokens tokens;
    private final Conditions conditions;
    private int depth;
    private boolean insideBars;

    Parser(Tokens tokens) {
        this.tokens = tokens;
        this.conditions = new Conditions(tokens, this);
    }

    Conditions conditions() {
        return conditions;
    }

    Term value() {
        return value(0);
    }

    /** One level deeper into what the author nested; the end of it is {@link #leave()}. */
    void enter() {
        if (++depth > DEEPEST) {
            throw tokens.wrong(tokens.peek(), Reason.of(Key.NESTED_TOO_DEEP, DEEPEST));
        }
    }

    void leave() {
        depth--;
    }

    private Term value(int binding) {
        enter();
        Token first = tokens.peek();
        Term left = prefix();
        while (true) {
            Token next = tokens.peek();
            if (next.is("^") && binding <= POWER) {
                tokens.next();
                Term exponent = value(NEGATION);
                left = apply(Operation.POWER, List.of(left, exponent));
            } else if ((next.is("*") || next.is("/")) && binding < PRODUCT) {
                left = chain(Operation.PRODUCT, left, "*", "/", Operation.RECIPROCAL, PRODUCT);
            } else if ((next.is("+") || next.is("-")) && binding < SUM) {
                left = chain(Operation.SUM, left, "+", "-", Operation.NEGATION, SUM);
            } else {
                refuseImplicitProduct(first, left, next);
                leave();
                return left;
            }
        }
    }

    private Term chain(Operation whole, Term first, String plain, String inverse, Operation inverted, int binding) {
        List<Term> parts = new ArrayList<>(List.of(first));
        while (tokens.peek().is(plain) || tokens.peek().is(inverse)) {
            Token sign = tokens.next();
            Term part = value(binding);
            parts.add(
                    sign.is(plain)
                            ? part
                            : new Term.Apply(
                                    inverted, List.of(part), sign.span().to(part.span())));
        }
        return apply(whole, parts);
    }

    private static Term apply(Operation operation, List<Term> arguments) {
        Span span =
                arguments.get(0).span().to(arguments.get(arguments.size() - 1).span());
        return new Term.Apply(operation, List.copyOf(arguments), span);
    }

    private Term prefix() {
        Token token = tokens.next();
        if (token.kind() == Token.Kind.NUMBER) {
            return new Term.Number(token.text(), token.span());
        }
        if (token.is("-")) {
            Term part = value(NEGATION);
            return new Term.Apply(
                    Operation.NEGATION, List.of(part), token.span().to(part.span()));
        }
        if (token.is("+")) {
            return value(NEGATION);
        }
        if (token.is("(")) {
            boolean outer = insideBars;
            insideBars = false;
            Term inside = value(0);
            tokens.expect(")", token);
            insideBars = outer;
            return inside;
        }
        if (token.is("|")) {
            return bars(token);
        }
        if (token.is("{")) {
            return cases(token);
        }
        if (token.kind() == Token.Kind.NAME && !Tokens.isKeyword(token)) {
            return tokens.peek().is("(") ? application(token) : new Term.Name(token.text(), token.span());
        }
        throw tokens.unexpected(token);
    }

    private Term bars(Token open) {
        if (insideBars) {
            throw new DefinitionException(
                    tokens.source(), open.span(), Reason.of(Key.NESTED_BARS), Reason.of(Key.WRITE_INSTEAD, "abs(...)"));
        }
        insideBars = true;
        Term inside = value(0);
        Token close = tokens.expect("|", open);
        insideBars = false;
        return new Term.Apply(Operation.ABS, List.of(inside), open.span().to(close.span()));
    }

    private Term cases(Token open) {
        boolean outer = insideBars;
        insideBars = false;
        List<Term.Row> rows = new ArrayList<>();
        boolean closed = false;
        while (!tokens.peek().is("}")) {
            if (closed) {
                throw tokens.wrong(tokens.peek(), Reason.of(Key.ROW_AFTER_OTHERWISE));
            }
            Term value = value(0);
            Optional<Condition> condition = Optional.empty();
            if (tokens.accept("otherwise")) {
                closed = true;
            } else {
                tokens.expect("if", open);
                condition = Optional.of(conditions.condition());
            }
            Span end = condition.map(Condition::span).orElse(tokens.last().span());
            rows.add(new Term.Row(value, condition, value.span().to(end)));
            if (!tokens.accept(";") && !tokens.peek().is("}")) {
                tokens.expect("}", open);
            }
        }
        Token close = tokens.expect("}", open);
        insideBars = outer;
        if (rows.isEmpty()) {
            throw new DefinitionException(tokens.source(), open.span().to(close.span()), Reason.of(Key.NO_ROWS));
        }
        return new Term.Cases(List.copyOf(rows), open.span().to(close.span()));
    }

    private Term application(Token name) {
        Token open = tokens.next();
        boolean outer = insideBars;
        insideBars = false;
        List<Term> arguments = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(value(0));
            } while (tokens.accept(","));
        }
        Token close = tokens.expect(")", open);
        insideBars = outer;
        return applied(name, List.copyOf(arguments), name.span().to(close.span()));
    }

    private Term applied(Token name, List<Term> arguments, Span span) {
        Optional<Operation> operation = Operation.function(name.text());
        if (operation.isPresent()) {
            Operation f = operation.get();
            if (arguments.size() < f.fewestArguments() || arguments.size() > f.mostArguments()) {
                String wanted = f.fewestArguments() == f.mostArguments()
                        ? String.valueOf(f.fewestArguments())
                        : f.fewestArguments()
                                + (f.mostArguments() == Integer.MAX_VALUE ? "+" : "-" + f.mostArguments());
                throw new DefinitionException(
                        tokens.source(),
                        span,
                        Reason.of(Key.WRONG_ARGUMENT_COUNT, name.text(), wanted, arguments.size()));
            }
            return new Term.Apply(f, arguments, span);
        }
        if (arguments.size() != 1) {
            throw tokens.unknownFunction(name);
        }
        return new Term.Use(name.text(), arguments.get(0), span);
    }

    private void refuseImplicitProduct(Token first, Term left, Token next) {
        boolean bars = next.is("|") && !insideBars && tokens.peek(1).kind() != Token.Kind.END;
        boolean value = next.kind() == Token.Kind.NUMBER
                || next.kind() == Token.Kind.NAME && !Tokens.isKeyword(next)
                || next.is("(")
                || next.is("{")
                || bars;
        if (!value) {
            return;
        }
        // With the parentheses in which the left side may stand.
        String before = tokens.source().text(first.span().to(tokens.last().span()));
        if (left instanceof Term.Name name && Operation.function(name.text()).isPresent()) {
            throw new DefinitionException(
                    tokens.source(),
                    left.span().to(next.span()),
                    Reason.of(Key.FUNCTION_WITHOUT_PARENTHESES, before),
                    Reason.of(Key.WRITE_INSTEAD, before + "(" + (next.is("(") ? "..." : next.text()) + ")"));
        }
        String after = next.is("(") || next.is("{") ? "(...)" : bars ? "|...|" : next.text();
        throw new DefinitionException(
                tokens.source(),
                next.span(),
                Reason.of(Key.IMPLICIT_PRODUCT),
                Reason.of(Key.WRITE_INSTEAD, before + "*" + after));
    }
}
