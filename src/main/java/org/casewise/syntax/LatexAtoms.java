package org.casewise.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads the values that hold together by themselves: numbers, names, what stands in brackets. */
final class LatexAtoms {

    private static final Set<String> DERIVATIVES = Set.of("partial", "nabla", "dot", "ddot");

    private final LatexTokens tokens;
    private final LatexParser parser;
    private final LatexNames names;
    private final LatexNameReader words;
    private final LatexFractions fractions;
    private boolean insideBars;

    LatexAtoms(LatexTokens tokens, LatexParser parser, LatexNames names) {
        this.tokens = tokens;
        this.parser = parser;
        this.names = names;
        this.fractions = new LatexFractions(tokens, parser, this);
        this.words = new LatexNameReader(tokens, parser, names, new LatexCalls(tokens, parser, names));
    }

    LatexFractions fractions() {
        return fractions;
    }

    LatexNameReader words() {
        return words;
    }

    /** Whether an atom other than a number can begin with this token, which comes next. */
    boolean begins(LatexToken token) {
        return switch (token.kind()) {
            case LETTERS, WORD -> !LatexWords.isKeyword(token);
            case COMMAND -> !token.text().equals("over");
            case BEGIN -> true;
            case SIGN ->
                token.is("(") || token.is("[")
                        ? !tokens.brackets().comparison()
                        : token.is("|(")
                                || token.is("|") && !insideBars
                                || token.is("floor(")
                                || token.is("ceil(")
                                || token.is("\\{")
                                || token.is("{")
                                || token.is("oo");
            default -> false;
        };
    }

    Term atom() {
        LatexToken token = tokens.peek();
        if (tokens.atFraction()) {
            return fractions.over();
        }
        return switch (token.kind()) {
            case NUMBER -> number(tokens.next());
            case LETTERS, WORD -> words.name();
            case COMMAND -> command();
            case BEGIN -> new LatexCases(tokens, parser, names).block();
            case SIGN -> bracketed(tokens.next());
            default -> throw tokens.unexpected(token);
        };
    }

    /** {@code 1e-3} is a number to programs and a difference in LaTeX. */
    private Term number(LatexToken token) {
        LatexToken next = tokens.peek();
        boolean touches = next.span().start() == token.span().end();
        boolean exponent = touches
                && next.kind() == LatexToken.Kind.LETTERS
                && next.text().toLowerCase(Locale.ROOT).equals("e");
        LatexToken after = tokens.ahead(1);
        LatexToken digits = after.is("-") || after.is("+") ? tokens.ahead(2) : after;
        boolean adjacent = digits.kind() == LatexToken.Kind.NUMBER
                && tokens.source().text(token.span().to(digits.span())).indexOf(' ') < 0;
        if (exponent && adjacent) {
            Span all = token.span().to(digits.span());
            String power = tokens.source().text(next.span().to(digits.span())).substring(1);
            String plain = token.text() + " e " + power;
            throw tokens.ambiguous(all, token.text() + " \\cdot 10^{" + power + "}", plain);
        }
        return new Term.Number(token.text(), token.span());
    }

    private Term command() {
        LatexToken token = tokens.peek();
        if (LatexCommands.isFraction(token.text())) {
            return fractions.fraction(tokens.next());
        }
        if (token.text().equals("sqrt")) {
            return fractions.root(tokens.next());
        }
        if (DERIVATIVES.contains(token.text())) {
            throw tokens.wrong(token, Reason.of(Key.LATEX_DERIVATIVE));
        }
        return words.name();
    }

    private Term bracketed(LatexToken open) {
        return switch (open.text()) {
            case "(" -> inside(open, ")");
            case "[" -> squareBrackets(open);
            case "|(" -> wrapped(open, "|)", Optional.of(Operation.ABS));
            case "floor(" -> wrapped(open, "floor)", Operation.function("floor"));
            case "ceil(" -> wrapped(open, "ceil)", Operation.function("ceil"));
            case "|" -> bars(open);
            case "\\{" -> brace(open);
            case "oo" -> throw tokens.wrong(open, Reason.of(Key.LATEX_INFINITY));
            case "'" -> throw tokens.wrong(open, Reason.of(Key.LATEX_DERIVATIVE));
            default -> throw tokens.unexpected(open);
        };
    }

    private Term inside(LatexToken open, String close) {
        Term inside = insideBrackets();
        tokens.expect(close, open);
        return inside;
    }

    /** A value inside brackets, where bars that stood open before do not count. */
    Term insideBrackets() {
        boolean outer = outsideBars();
        Term inside = parser.value();
        insideBars = outer;
        return inside;
    }

    private boolean outsideBars() {
        boolean outer = insideBars;
        insideBars = false;
        return outer;
    }

    /** Square brackets are parentheses around more than one thing, and the integer part of one. */
    private Term squareBrackets(LatexToken open) {
        boolean alone = tokens.ahead(1).is("]");
        Term inside = inside(open, "]");
        if (alone) {
            Span all = open.span().to(tokens.last().span());
            String text = tokens.source().text(inside.span());
            throw tokens.ambiguous(all, "(" + text + ")", "\\lfloor " + text + " \\rfloor");
        }
        names.note(open.span().to(tokens.last().span()), Reason.of(Key.LATEX_READ_AS, "[...]", "(...)"));
        return inside;
    }

    private Term wrapped(LatexToken open, String close, Optional<Operation> operation) {
        Term inside = inside(open, close);
        if (operation.isEmpty()) {
            throw tokens.wrong(
                    open, Reason.of(Key.LATEX_UNKNOWN_COMMAND, tokens.source().text(open.span())));
        }
        return new Term.Apply(
                operation.get(), List.of(inside), open.span().to(tokens.last().span()));
    }

    private Term bars(LatexToken open) {
        if (insideBars) {
            throw tokens.wrong(open, Reason.of(Key.NESTED_BARS), "\\left|...\\right|");
        }
        insideBars = true;
        Term inside = parser.value();
        LatexToken close = tokens.expect("|", open);
        insideBars = false;
        return new Term.Apply(Operation.ABS, List.of(inside), open.span().to(close.span()));
    }

    /** A brace before rows. */
    private Term brace(LatexToken open) {
        LatexToken next = tokens.peek();
        if (next.kind() != LatexToken.Kind.BEGIN) {
            throw tokens.wrong(open, Reason.of(Key.UNEXPECTED_TOKEN, "\\{"), "(...)");
        }
        boolean outer = outsideBars();
        Term block = new LatexCases(tokens, parser, names).blockBehindBrace();
        insideBars = outer;
        if (!tokens.accept("\\right.")) {
            tokens.accept("\\}");
        }
        return block;
    }
}
