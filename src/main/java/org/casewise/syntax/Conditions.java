package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads conditions: {@code not} binds tighter than {@code and}, that tighter than {@code or}. */
final class Conditions {

    private final Tokens tokens;
    private final Parser parser;
    private int nesting;

    Conditions(Tokens tokens, Parser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** Whether the parser stands inside a condition. */
    boolean areBeingRead() {
        return nesting > 0;
    }

    Condition condition() {
        parser.enter();
        nesting++;
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.accept("or")) {
            parts.add(conjunction());
        }
        nesting--;
        parser.leave();
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts), span(parts));
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (tokens.accept("and")) {
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts), span(parts));
    }

    private Condition single() {
        Token first = tokens.peek();
        if (tokens.accept("not")) {
            parser.enter();
            Condition part = single();
            parser.leave();
            return new Condition.Not(part, first.span().to(tokens.last().span()));
        }
        if (first.is("(") && holdsCondition()) {
            tokens.next();
            Condition inside = condition();
            tokens.expect(")", first);
            return inside;
        }
        return chain();
    }

    /** A chain of comparisons. */
    Condition chain() {
        Token start = tokens.peek();
        Term first = parser.value();
        List<Term> operands = new ArrayList<>(List.of(first));
        List<Relation> relations = new ArrayList<>();
        for (Optional<Relation> next = Relation.of(tokens.peek());
                next.isPresent();
                next = Relation.of(tokens.peek())) {
            tokens.next();
            relations.add(next.get());
            operands.add(parser.value());
        }
        if (relations.isEmpty()) {
            throw new DefinitionException(tokens.source(), first.span(), Reason.of(Key.CONDITION_EXPECTED));
        }
        Span span = start.span().to(tokens.last().span());
        return new Condition.Chain(List.copyOf(operands), List.copyOf(relations), span);
    }

    /** Whether the parenthesis that comes next holds a condition: outside case blocks only conditions compare. */
    private boolean holdsCondition() {
        int parentheses = 0;
        int braces = 0;
        for (int i = 0; tokens.peek(i).kind() != Token.Kind.END; i++) {
            Token token = tokens.peek(i);
            parentheses += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            braces += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (parentheses == 0) {
                return false;
            }
            boolean logical = token.is("and")
                    || token.is("or")
                    || token.is("not")
                    || Relation.of(token).isPresent();
            if (logical && braces == 0) {
                return true;
            }
        }
        return false;
    }

    private static Span span(List<Condition> parts) {
        return parts.get(0).span().to(parts.get(parts.size() - 1).span());
    }
}
