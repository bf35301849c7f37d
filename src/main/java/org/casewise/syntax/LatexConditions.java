package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads conditions in LaTeX: chains of comparisons, membership in intervals, and words or signs between them. */
final class LatexConditions {

    private final LatexTokens tokens;
    private final LatexParser parser;

    LatexConditions(LatexTokens tokens, LatexParser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** The relation that a token spells. */
    static Optional<Relation> relation(LatexToken token) {
        for (Relation relation : Relation.values()) {
            if (token.is(relation.text())) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }

    Condition condition() {
        parser.enter();
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (LatexWords.isOr(tokens.peek())) {
            tokens.next();
            parts.add(conjunction());
        }
        parser.leave();
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts), span(parts));
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(single()));
        while (LatexWords.isAnd(tokens.peek())) {
            tokens.next();
            parts.add(single());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(List.copyOf(parts), span(parts));
    }

    private Condition single() {
        while (tokens.accept("quad")) {
            // Room.
        }
        LatexToken first = tokens.peek();
        if (LatexWords.isNot(first)) {
            tokens.next();
            parser.enter();
            Condition part = single();
            parser.leave();
            return new Condition.Not(part, first.span().to(part.span()));
        }
        boolean fenced = (first.is("(") || first.is("[")) && tokens.brackets().comparison();
        if (fenced) {
            tokens.next();
            Condition inside = condition();
            tokens.expect(first.is("(") ? ")" : "]", first);
            skipRoom();
            return inside;
        }
        Condition comparison = comparison();
        skipRoom();
        return comparison;
    }

    private void skipRoom() {
        while (tokens.peek().is("quad")) {
            tokens.next();
        }
    }

    /** A value of a chain, or one of the ends of the line. */
    private record Operand(Term value, int infinity, Span span) {}

    private Operand operand() {
        LatexToken first = tokens.peek();
        boolean negative = first.is("-") && tokens.ahead(1).is("oo");
        boolean positive = first.is("oo") || first.is("+") && tokens.ahead(1).is("oo");
        if (!negative && !positive) {
            Term value = parser.value();
            return new Operand(value, 0, value.span());
        }
        if (!first.is("oo")) {
            tokens.next();
        }
        return new Operand(
                null, negative ? -1 : 1, first.span().to(tokens.next().span()));
    }

    private Condition comparison() {
        Operand first = operand();
        if (tokens.peek().is("in") || tokens.peek().is("notin")) {
            LatexToken sign = tokens.next();
            if (first.infinity() != 0) {
                throw new DefinitionException(tokens.source(), first.span(), Reason.of(Key.LATEX_INFINITY));
            }
            Condition inside = new LatexSets(tokens, parser).member(first.value());
            return sign.is("in") ? inside : new Condition.Not(inside, inside.span());
        }
        List<Operand> operands = new ArrayList<>(List.of(first));
        List<Relation> relations = new ArrayList<>();
        for (Optional<Relation> next = relation(tokens.peek()); next.isPresent(); next = relation(tokens.peek())) {
            tokens.next();
            relations.add(next.get());
            operands.add(operand());
        }
        if (relations.isEmpty()) {
            throw new DefinitionException(tokens.source(), first.span(), Reason.of(Key.CONDITION_EXPECTED));
        }
        return chain(operands, relations);
    }

    /** Without the ends of the line, which are no values: nothing lies beyond them. */
    private Condition chain(List<Operand> operands, List<Relation> relations) {
        int from = 0;
        int to = operands.size();
        if (isEnd(operands.get(0), relations.get(0), -1)) {
            from++;
        }
        if (isEnd(operands.get(to - 1), relations.get(relations.size() - 1), 1)) {
            to--;
        }
        List<Term> values = new ArrayList<>();
        for (Operand operand : operands.subList(from, to)) {
            if (operand.infinity() != 0) {
                throw new DefinitionException(tokens.source(), operand.span(), Reason.of(Key.LATEX_INFINITY));
            }
            values.add(operand.value());
        }
        Span span = operands.get(0).span().to(operands.get(operands.size() - 1).span());
        return values.size() == 1
                ? everywhere(values.get(0), span)
                : new Condition.Chain(List.copyOf(values), List.copyOf(relations.subList(from, to - 1)), span);
    }

    /** Whether an operand at the low or the high side of its relation is that end of the line. */
    private static boolean isEnd(Operand operand, Relation relation, int side) {
        boolean less = relation == Relation.LESS || relation == Relation.AT_MOST;
        boolean greater = relation == Relation.GREATER || relation == Relation.AT_LEAST;
        return less && operand.infinity() == side || greater && operand.infinity() == -side;
    }

    /** What holds wherever the value is defined. */
    static Condition everywhere(Term value, Span span) {
        return new Condition.Chain(List.of(value, value), List.of(Relation.EQUAL), span);
    }

    /** Whether the condition only says that a name is a real number. */
    static boolean isEverywhere(Condition condition) {
        return condition instanceof Condition.Chain chain
                && chain.relations().equals(List.of(Relation.EQUAL))
                && chain.operands().get(0) instanceof Term.Name
                && chain.operands().get(0) == chain.operands().get(1);
    }

    private static Span span(List<Condition> parts) {
        return parts.get(0).span().to(parts.get(parts.size() - 1).span());
    }
}
