package org.casewise.syntax;

import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads fractions, roots and exponents: what takes a group, or without braces one character. */
final class LatexFractions {

    private final LatexTokens tokens;
    private final LatexParser parser;
    private final LatexAtoms atoms;

    LatexFractions(LatexTokens tokens, LatexParser parser, LatexAtoms atoms) {
        this.tokens = tokens;
        this.parser = parser;
        this.atoms = atoms;
    }

    Term fraction(LatexToken command) {
        LatexToken above = tokens.raw();
        Term numerator = argument(command);
        LatexToken first = tokens.raw();
        Term denominator = argument(command);
        Span all = command.span().to(tokens.last().span());
        String top = tokens.source().text(above.span().to(numerator.span()));
        String bottom = tokens.source().text(first.span().to(denominator.span()));
        if (isDifferential(top) && isDifferential(bottom)) {
            throw new DefinitionException(tokens.source(), all, Reason.of(Key.LATEX_DERIVATIVE));
        }
        return quotient(numerator, denominator, all);
    }

    /** {@code d} alone or before one more letter. */
    private static boolean isDifferential(String text) {
        String letters =
                text.replace("{", "").replace("}", "").replace("\\mathrm", "").replace(" ", "");
        return letters.startsWith("d")
                && letters.length() <= 2
                && letters.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Term quotient(Term numerator, Term denominator, Span span) {
        Term below = new Term.Apply(Operation.RECIPROCAL, List.of(denominator), denominator.span());
        return new Term.Apply(Operation.PRODUCT, List.of(numerator, below), span);
    }

    Term over() {
        LatexToken open = tokens.openGroup().orElseThrow();
        Term numerator = parser.value();
        if (!tokens.peek().isCommand("over")) {
            throw tokens.unexpected(tokens.peek());
        }
        tokens.next();
        Term denominator = parser.value();
        LatexToken close = tokens.expect("}", open);
        return quotient(numerator, denominator, open.span().to(close.span()));
    }

    /**
     * The cube root is the real one. An even root is the power; an odd root of a higher index would be another function
     * below 0, and is read only of numbers that are not negative.
     */
    Term root(LatexToken command) {
        LatexToken index = new LatexToken(LatexToken.Kind.NUMBER, "2", command.span());
        if (tokens.raw().is("[")) {
            tokens.next();
            index = tokens.next();
            tokens.expect("]", command);
            if (!isIndex(index)) {
                throw tokens.unexpected(index);
            }
        }
        if (tokens.raw().is("(")) {
            throw tokens.wrong(command, Reason.of(Key.EXPECTED, "{", "\\sqrt"), "\\sqrt{...}");
        }
        Term radicand = argument(command);
        Span span = command.span().to(tokens.last().span());
        String n = index.text();
        if (n.equals("2") || n.equals("3")) {
            return new Term.Apply(n.equals("2") ? Operation.SQRT : Operation.CBRT, List.of(radicand), span);
        }
        boolean even = (n.charAt(n.length() - 1) - '0') % 2 == 0;
        if (!even && !isPlainNumber(radicand)) {
            throw new DefinitionException(
                    tokens.source(),
                    span,
                    Reason.of(Key.LATEX_ROOT, n),
                    Reason.of(Key.WRITE_INSTEAD, "x^{1/" + n + "}"));
        }
        Term one = new Term.Number("1", index.span());
        Term exponent = quotient(one, new Term.Number(n, index.span()), index.span());
        return new Term.Apply(Operation.POWER, List.of(radicand, exponent), span);
    }

    private static boolean isIndex(LatexToken token) {
        boolean digits = token.kind() == LatexToken.Kind.NUMBER && token.text().indexOf('.') < 0;
        return digits
                && token.text().length() < 4
                && token.text().charAt(0) != '0'
                && !token.text().equals("1");
    }

    /** Whether this is made of numbers, which have no sign, and is not negative. */
    private static boolean isPlainNumber(Term term) {
        return term instanceof Term.Number
                || term instanceof Term.Apply a
                        && List.of(Operation.PRODUCT, Operation.RECIPROCAL, Operation.POWER)
                                .contains(a.operation())
                        && a.arguments().stream().allMatch(LatexFractions::isPlainNumber);
    }

    /** What a command takes: a group, or the one character or command that follows. */
    private Term argument(LatexToken command) {
        Optional<LatexToken> open = tokens.openGroup();
        if (open.isPresent()) {
            Term inside = atoms.insideBrackets();
            tokens.expect("}", open.get());
            return inside;
        }
        LatexToken token = tokens.peek();
        if (token.kind() == LatexToken.Kind.NUMBER) {
            LatexToken digit = tokens.nextCharacter();
            return new Term.Number(digit.text(), digit.span());
        }
        if (token.kind() == LatexToken.Kind.LETTERS) {
            return atoms.words().letter(tokens.nextCharacter());
        }
        if (token.kind() == LatexToken.Kind.COMMAND || token.kind() == LatexToken.Kind.WORD) {
            parser.enter();
            Term atom = atoms.atom();
            parser.leave();
            return atom;
        }
        throw tokens.wrong(token, Reason.of(Key.EXPECTED, "{", command.shown()));
    }

    /** The exponent behind a caret. */
    Term exponent() {
        LatexToken caret = tokens.next();
        LatexToken first = tokens.raw();
        if (first.is("'")) {
            throw tokens.wrong(first, Reason.of(Key.LATEX_DERIVATIVE));
        }
        if (first.is("-")) {
            throw tokens.wrong(first, Reason.of(Key.EXPECTED, "{", "^"), "^{-...}");
        }
        if (first.is("+")) {
            throw tokens.wrong(caret, Reason.of(Key.UNEXPECTED_TOKEN, "^+"), "\\max(0, x)");
        }
        boolean digits = first.kind() == LatexToken.Kind.NUMBER && first.text().length() > 1;
        if (digits) {
            String one = "^{" + first.text() + "}";
            String other =
                    "^{" + first.text().charAt(0) + "} \\cdot " + first.text().substring(1);
            throw tokens.ambiguous(caret.span().to(first.span()), one, other);
        }
        Term exponent = argument(caret);
        String text = tokens.textFrom(first).replace(" ", "");
        boolean order = text.startsWith("{(") && text.endsWith(")}") && exponent instanceof Term.Number;
        if (first.is("{") && text.contains("'")) {
            throw tokens.wrong(first, Reason.of(Key.LATEX_DERIVATIVE));
        }
        if (order) {
            throw tokens.ambiguous(first.span().to(tokens.last().span()), "a power", "an order of derivative");
        }
        return exponent;
    }
}
