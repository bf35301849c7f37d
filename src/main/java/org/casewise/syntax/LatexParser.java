package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * A Pratt parser for values in LaTeX. What stands side by side is multiplied; what could be read in two ways, as
 * {@code 1/2x}, is refused with both.
 */
final class LatexParser {

    private static final int SUM = 10;
    private static final int PRODUCT = 20;
    private static final int NEGATION = 25;
    private static final int DEEPEST = 100;

    private final LatexTokens tokens;
    private final LatexAtoms atoms;
    private final LatexConditions conditions;
    private int depth;

    LatexParser(LatexTokens tokens, LatexNames names) {
        this.tokens = tokens;
        this.conditions = new LatexConditions(tokens, this);
        this.atoms = new LatexAtoms(tokens, this, names);
    }

    LatexConditions conditions() {
        return conditions;
    }

    LatexAtoms atoms() {
        return atoms;
    }

    Term value() {
        return value(0);
    }

    /** One level deeper into what the author nested; the end of it is {@link #leave()}. */
    void enter() {
        if (++depth > DEEPEST) {
            throw tokens.wrong(tokens.raw(), Reason.of(Key.NESTED_TOO_DEEP, DEEPEST));
        }
    }

    void leave() {
        depth--;
    }

    private Term value(int binding) {
        enter();
        Term left = signed();
        while (true) {
            LatexToken next = tokens.peek();
            boolean sum = next.is("+") || next.is("-");
            if (sum && binding < SUM) {
                left = sum(left);
            } else if (!sum && binding < PRODUCT && goesOn(next)) {
                left = product(left);
            } else {
                leave();
                return left;
            }
        }
    }

    private Term signed() {
        LatexToken first = tokens.peek();
        if (tokens.accept("-")) {
            Term part = value(NEGATION);
            return new Term.Apply(
                    Operation.NEGATION, List.of(part), first.span().to(part.span()));
        }
        return tokens.accept("+") ? value(NEGATION) : factor();
    }

    private Term sum(Term first) {
        List<Term> parts = new ArrayList<>(List.of(first));
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            LatexToken sign = tokens.next();
            Term part = value(SUM);
            parts.add(
                    sign.is("+")
                            ? part
                            : new Term.Apply(
                                    Operation.NEGATION,
                                    List.of(part),
                                    sign.span().to(part.span())));
        }
        return apply(Operation.SUM, parts);
    }

    private Term product(Term first) {
        List<Term> parts = new ArrayList<>(List.of(first));
        boolean bars = tokens.last().is("|");
        while (goesOn(tokens.peek())) {
            LatexToken next = tokens.peek();
            if (next.is("*")) {
                tokens.next();
                parts.add(value(PRODUCT));
            } else if (next.is("/")) {
                parts.add(divisor(tokens.next()));
            } else {
                if (next.is("|") && bars && !tokens.last().is("|")) {
                    throw tokens.wrong(next, Reason.of(Key.NESTED_BARS), "\\left|...\\right|");
                }
                parts.add(beside(next));
            }
            bars |= tokens.last().is("|");
        }
        return apply(Operation.PRODUCT, parts);
    }

    /** A factor without a sign before it. */
    private Term beside(LatexToken next) {
        LatexToken before = tokens.last();
        if (next.kind() == LatexToken.Kind.NUMBER) {
            if (before.kind() == LatexToken.Kind.LETTERS) {
                Span both = before.span().to(next.span());
                throw tokens.ambiguous(both, before.text() + "^" + next.text(), before.text() + "_" + next.text());
            }
            throw tokens.wrong(next, Reason.of(Key.IMPLICIT_PRODUCT), "\\cdot " + next.text());
        }
        if (isProse(next) || isProse(before)) {
            LatexToken word = isProse(next) ? next : before;
            throw tokens.wrong(word, Reason.of(Key.UNKNOWN_NAME, word.text()), "\\cdot \\mathrm{" + word.text() + "}");
        }
        refuseNumbering(next);
        Term factor = value(PRODUCT);
        boolean mixed = before.kind() == LatexToken.Kind.NUMBER
                && factor instanceof Term.Apply quotient
                && quotient.operation() == Operation.PRODUCT
                && quotient.arguments().stream().allMatch(LatexParser::isNumber);
        if (mixed) {
            String fraction = tokens.source().text(factor.span());
            Span both = before.span().to(factor.span());
            throw tokens.ambiguous(both, before.text() + " + " + fraction, before.text() + " \\cdot " + fraction);
        }
        return factor;
    }

    /** Whether this is a word of a language, which nobody multiplies by what stands beside it. */
    private static boolean isProse(LatexToken token) {
        return token.prose()
                && token.text().length() > 1
                && LatexCommands.function(token.text()).isEmpty()
                && LatexGreek.of(token.text()).isEmpty();
    }

    /** A number in parentheses could be that of the equation. */
    private void refuseNumbering(LatexToken open) {
        boolean numbered = open.is("(")
                && tokens.ahead(1).kind() == LatexToken.Kind.NUMBER
                && tokens.ahead(2).is(")");
        if (numbered) {
            String number = tokens.ahead(1).text();
            Span span = open.span().to(tokens.ahead(2).span());
            throw tokens.ambiguous(span, "\\cdot " + number, "\\tag{" + number + "}");
        }
    }

    private static boolean isNumber(Term term) {
        return term instanceof Term.Number
                || term instanceof Term.Apply a
                        && a.operation() == Operation.RECIPROCAL
                        && a.arguments().get(0) instanceof Term.Number;
    }

    private Term divisor(LatexToken sign) {
        LatexToken first = tokens.peek();
        Term part = value(PRODUCT);
        LatexToken next = tokens.peek();
        boolean sideBySide = goesOn(next) && !next.is("*") && !next.is("/");
        if (sideBySide) {
            String below = tokens.textFrom(first);
            Span place = sign.span().to(next.span());
            throw tokens.ambiguous(
                    place,
                    "\\frac{...}{" + below + "} " + next.shown(),
                    "\\frac{...}{" + below + " " + next.shown() + "}");
        }
        return new Term.Apply(Operation.RECIPROCAL, List.of(part), sign.span().to(part.span()));
    }

    /** Whether a product goes on with this token. */
    private boolean goesOn(LatexToken next) {
        return next.is("*") || next.is("/") || next.kind() == LatexToken.Kind.NUMBER || atoms.begins(next);
    }

    /** One factor without a sign before it, with its exponent. */
    Term factor() {
        Term base = atoms.atom();
        if (!tokens.peek().is("^")) {
            return base;
        }
        Term exponent = atoms.fractions().exponent();
        LatexToken next = tokens.peek();
        if (next.is("^") || next.is("_") || next.is("'")) {
            throw tokens.wrong(next, Reason.of(Key.LATEX_DOUBLE_SCRIPT, next.text()), "{...}");
        }
        return new Term.Apply(
                Operation.POWER, List.of(base, exponent), base.span().to(exponent.span()));
    }

    static Term apply(Operation operation, List<Term> arguments) {
        Span span =
                arguments.get(0).span().to(arguments.get(arguments.size() - 1).span());
        return new Term.Apply(operation, List.copyOf(arguments), span);
    }
}
