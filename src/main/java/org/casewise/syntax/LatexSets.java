package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads the sets in which a value may lie: intervals, finite sets, all real numbers, and unions of them. */
final class LatexSets {

    private final LatexTokens tokens;
    private final LatexParser parser;

    LatexSets(LatexTokens tokens, LatexParser parser) {
        this.tokens = tokens;
        this.parser = parser;
    }

    /** That a value lies in the set that comes next. */
    Condition member(Term value) {
        List<Condition> parts = new ArrayList<>(List.of(inOne(value)));
        while (tokens.accept("cup")) {
            parts.add(inOne(value));
        }
        Span span = value.span().to(tokens.last().span());
        return parts.size() == 1 ? parts.get(0) : new Condition.Or(List.copyOf(parts), span);
    }

    private Condition inOne(Term value) {
        LatexToken open = tokens.next();
        if (open.is("(") || open.is("[")) {
            return interval(value, open);
        }
        if (open.is("\\{")) {
            return finite(value, open);
        }
        boolean numbers = open.isCommand("R")
                || (open.isCommand("mathbb") || open.isCommand("mathbf"))
                        && tokens.peek().text().equals("R")
                        && tokens.next() != null;
        boolean all = numbers && !tokens.peek().is("^") && !tokens.peek().is("_");
        if (!all) {
            throw tokens.unexpected(open);
        }
        return LatexConditions.everywhere(value, value.span().to(tokens.last().span()));
    }

    private Condition interval(Term value, LatexToken open) {
        List<Term> operands = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        if (tokens.peek().is("-") && tokens.ahead(1).is("oo")) {
            refuseClosed(open, open.is("["));
            tokens.next();
            tokens.next();
        } else {
            operands.add(parser.value());
            relations.add(open.is("[") ? Relation.AT_MOST : Relation.LESS);
        }
        operands.add(value);
        if (!tokens.accept(",")) {
            tokens.expect(",", open);
        }
        boolean signed = tokens.peek().is("+") && tokens.ahead(1).is("oo");
        boolean unbounded = signed || tokens.peek().is("oo");
        if (unbounded) {
            tokens.next();
            if (signed) {
                tokens.next();
            }
        }
        Term high = unbounded ? null : parser.value();
        LatexToken close = tokens.next();
        if (!close.is(")") && !close.is("]")) {
            throw tokens.wrong(close, Reason.of(Key.EXPECTED, ")", open.shown()));
        }
        if (unbounded) {
            refuseClosed(close, close.is("]"));
        } else {
            operands.add(high);
            relations.add(close.is("]") ? Relation.AT_MOST : Relation.LESS);
        }
        Span span = value.span().to(close.span());
        return relations.isEmpty()
                ? LatexConditions.everywhere(value, span)
                : new Condition.Chain(List.copyOf(operands), List.copyOf(relations), span);
    }

    private void refuseClosed(LatexToken bracket, boolean closed) {
        if (closed) {
            throw tokens.wrong(bracket, Reason.of(Key.LATEX_INFINITY));
        }
    }

    private Condition finite(Term value, LatexToken open) {
        List<Condition> members = new ArrayList<>();
        do {
            Term member = parser.value();
            members.add(new Condition.Chain(
                    List.of(value, member),
                    List.of(Relation.EQUAL),
                    value.span().to(member.span())));
        } while (tokens.accept(","));
        LatexToken close = tokens.expect("\\}", open);
        return members.size() == 1
                ? members.get(0)
                : new Condition.Or(List.copyOf(members), value.span().to(close.span()));
    }
}
