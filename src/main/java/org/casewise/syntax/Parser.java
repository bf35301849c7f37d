package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final int ABOVE_POWER = 40;
    /** What a value stands in, up to the next bracket around it; may be combined. */
    private static final int IN_BARS = 1;

    private static final int IN_BLOCK = 2;
    private static final int IN_EXPONENT = 4;

    private final Tokens tokens;
    private final Conditions conditions;
    private final Set<String> defined;
    private int depth;
    private int around;

    /** The functions that the text defines are those of the names. */
    Parser(Tokens tokens, Set<String> defined) {
        this.tokens = tokens;
        this.defined = defined;
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
        if (++depth > Nesting.DEEPEST) {
            throw tokens.wrong(tokens.peek(), Reason.of(Key.NESTED_TOO_DEEP, Nesting.DEEPEST));
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
                Term exponent = exponent(tokens.next());
                left = apply(Operation.POWER, List.of(left, exponent), first);
            } else if ((next.is("*") || next.is("/")) && binding < PRODUCT) {
                left = apply(Operation.PRODUCT, chain(left, "*", "/", Operation.RECIPROCAL, PRODUCT), first);
            } else if ((next.is("+") || next.is("-")) && binding < SUM) {
                left = apply(Operation.SUM, chain(left, "+", "-", Operation.NEGATION, SUM), first);
            } else {
                refuseSecondValue(first, left, next);
                leave();
                return left;
            }
        }
    }

    /** What follows the sign of a power. Raised characters beside other powers leave open what is raised to what. */
    private Term exponent(Token sign) {
        boolean raised = tokens.isRaised(sign);
        boolean unclear = raised && (around & IN_EXPONENT) != 0;
        int outer = around;
        around = raised ? around : around | IN_EXPONENT;
        Term exponent = value(raised ? ABOVE_POWER : NEGATION);
        around = outer;
        if (unclear || raised && tokens.peek().is("^")) {
            throw tokens.wrong(sign, Reason.of(Key.UNCLEAR_POWER), "(...)^(...)");
        }
        return exponent;
    }

    /** The terms of a sum or the factors of a product, of which the first was read already. */
    private List<Term> chain(Term first, String plain, String inverse, Operation inverted, int binding) {
        List<Term> parts = new ArrayList<>(List.of(first));
        while (tokens.peek().is(plain) || tokens.peek().is(inverse)) {
            Token sign = tokens.next();
            Term part = value(binding);
            parts.add(sign.is(plain) ? part : apply(inverted, List.of(part), sign));
        }
        return parts;
    }

    /** An operation that was written from a token on up to here, parentheses around its arguments included. */
    private Term apply(Operation operation, List<Term> arguments, Token first) {
        Span span = first.span().to(tokens.last().span());
        return new Term.Apply(operation, List.copyOf(arguments), span);
    }

    private Term prefix() {
        Token token = tokens.next();
        if (token.kind() == Token.Kind.NUMBER) {
            return new Term.Number(token.text(), token.span());
        }
        if (token.is("-")) {
            return apply(Operation.NEGATION, List.of(value(NEGATION)), token);
        }
        if (token.is("+")) {
            return value(NEGATION);
        }
        if (token.is("(")) {
            int outer = around;
            around = 0;
            Term inside = value(0);
            tokens.expect(")", token);
            around = outer;
            return inside;
        }
        if (token.is("|")) {
            return bars(token);
        }
        if (token.is("{")) {
            return cases(token);
        }
        if (token.kind() == Token.Kind.NAME && !Tokens.isKeyword(token)) {
            if (tokens.peek().is("^") && Operation.function(token.text()).isPresent()) {
                throw powerOfFunction(token);
            }
            return tokens.peek().is("(") ? application(token) : new Term.Name(token.text(), token.span());
        }
        throw tokens.valueExpected(token);
    }

    /** {@code sin^2(x)}: is it the square, or the function twice? */
    private DefinitionException powerOfFunction(Token name) {
        Token exponent = tokens.peek(1);
        boolean minus = exponent.is("-") || exponent.is("(") && tokens.peek(2).is("-");
        boolean plain = exponent.kind() == Token.Kind.NUMBER && tokens.peek(2).is("(");
        String argument = plain ? tokens.valueAhead(2) : "(...)";
        String inverse = "a" + name.text();
        Reason hint = minus && Operation.function(inverse).isPresent()
                ? Reason.of(Key.WRITE_EITHER, inverse + "(...)", "1/" + name.text() + "(...)")
                : Reason.of(Key.WRITE_INSTEAD, name.text() + argument + "^" + (plain ? exponent.text() : "..."));
        return new DefinitionException(
                tokens.source(), name.span(), Reason.of(Key.POWER_OF_FUNCTION, name.text()), hint);
    }

    private Term bars(Token open) {
        if ((around & IN_BARS) != 0) {
            throw tokens.wrong(open, Reason.of(Key.NESTED_BARS), "abs(...)");
        }
        int outer = around;
        around = IN_BARS;
        Term inside = value(0);
        Token close = tokens.expect("|", open);
        around = outer;
        return new Term.Apply(Operation.ABS, List.of(inside), open.span().to(close.span()));
    }

    private Term cases(Token open) {
        int outer = around;
        around = IN_BLOCK;
        Term block = new BlockParser(tokens, this).block(open);
        around = outer;
        return block;
    }

    private Term application(Token name) {
        Token open = tokens.next();
        int outer = around;
        around = 0;
        List<Term> arguments = new ArrayList<>();
        if (!tokens.peek().is(")")) {
            do {
                arguments.add(value(0));
            } while (tokens.accept(","));
        }
        if (Relation.of(tokens.peek()).isPresent() && !defined.contains(name.text())) {
            throw conditionAsArgument(name);
        }
        if (tokens.peek().is(";")) {
            String instead = name.text() + "(" + tokens.written(arguments.get(0)) + ")";
            throw tokens.wrong(tokens.peek(), Reason.of(Key.UNEXPECTED_TOKEN, ";"), instead);
        }
        Token close = tokens.expect(")", open);
        around = outer;
        return applied(name, List.copyOf(arguments), close);
    }

    /** {@code where(x > 0, x, 0)} is a case block in another language. */
    private DefinitionException conditionAsArgument(Token name) {
        return Operation.function(name.text()).isPresent() || ForeignWord.of(name.text()) == null
                ? tokens.conditionAsValue()
                : new UnknownName(tokens.source(), Set.of(), defined).asFunction(name.text(), name.span());
    }

    private Term applied(Token name, List<Term> arguments, Token close) {
        Span span = name.span().to(close.span());
        Span place = arguments.isEmpty() ? close.span() : span;
        Optional<Operation> operation = Operation.function(name.text());
        if (operation.isPresent()) {
            Operation f = operation.get();
            if (arguments.size() < f.fewestArguments() || arguments.size() > f.mostArguments()) {
                int fewest = f.fewestArguments();
                Object wanted = fewest == f.mostArguments()
                        ? String.valueOf(fewest)
                        : f.mostArguments() == Integer.MAX_VALUE
                                ? Reason.of(Key.AT_LEAST, fewest)
                                : fewest + "-" + f.mostArguments();
                throw wrongCount(place, name, wanted, arguments);
            }
            return new Term.Apply(f, arguments, span);
        }
        if (defined.contains(name.text()) && arguments.size() != 1) {
            throw wrongCount(place, name, "1", arguments);
        }
        if (arguments.size() != 1) {
            UnknownName unknown = new UnknownName(tokens.source(), Set.of(), defined);
            throw unknown.asFunction(name.text(), name.span());
        }
        return new Term.Use(name.text(), arguments.get(0), span);
    }

    private DefinitionException wrongCount(Span place, Token name, Object wanted, List<Term> arguments) {
        boolean base = name.is("log") && arguments.size() == 2;
        Reason hint = base ? Reason.of(Key.WRITE_INSTEAD, "log(...)/log(...)") : null;
        Reason reason = Reason.of(Key.WRONG_ARGUMENT_COUNT, name.text(), wanted, arguments.size());
        return new DefinitionException(tokens.source(), place, reason, hint);
    }

    private void refuseSecondValue(Token first, Term left, Token next) {
        boolean bars = next.is("|") && (around & IN_BARS) == 0 && tokens.peek(1).kind() != Token.Kind.END;
        if (bars && tokens.peek(1).is("|") && conditions.areBeingRead()) {
            throw tokens.wrong(next, Reason.of(Key.UNEXPECTED_TOKEN, "||"), "or");
        }
        boolean value = next.kind() == Token.Kind.NUMBER
                || next.kind() == Token.Kind.NAME && !Tokens.isKeyword(next)
                || next.is("(")
                || next.is("{")
                || bars;
        if (value) {
            throw new SideBySide(tokens).complaint(first, left, (around & IN_BLOCK) != 0);
        }
    }
}
