package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Reads functions with their arguments: in brackets of any kind, or bare as in {@code \ln x} and {@code \sin 2x}, as far
 * as there is no doubt where a bare argument ends.
 */
final class LatexCalls {

    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "\\{", "\\}");

    private final LatexTokens tokens;
    private final LatexParser parser;
    private final LatexNames names;

    LatexCalls(LatexTokens tokens, LatexParser parser, LatexNames names) {
        this.tokens = tokens;
        this.parser = parser;
        this.names = names;
    }

    /** The function with this word, whose name was read last. */
    Term call(LatexToken name, String word) {
        String based = base(name, word);
        if (tokens.raw().is("'")) {
            throw tokens.wrong(tokens.raw(), Reason.of(Key.LATEX_DERIVATIVE));
        }
        Optional<Term> exponent = exponent(name, based);
        List<Term> arguments = arguments(name, based);
        Span span = name.span().to(tokens.last().span());
        Term value = applied(name, based, arguments, span);
        return exponent.isEmpty() ? value : new Term.Apply(Operation.POWER, List.of(value, exponent.get()), span);
    }

    /** The logarithm to the base that stands below it. */
    private String base(LatexToken name, String word) {
        if (!tokens.raw().is("_")) {
            return word;
        }
        LatexToken low = tokens.next();
        Optional<LatexToken> open = tokens.openGroup();
        LatexToken base = tokens.next();
        open.ifPresent(brace -> tokens.expect("}", brace));
        boolean ofTen = open.isPresent() && base.text().equals("10");
        boolean known = ofTen || base.text().equals("2") || base.text().equals("e");
        if (!word.equals("log") || !known) {
            String hint = word.equals("log") ? "\\frac{\\log x}{\\log " + base.shown() + "}" : name.shown();
            throw tokens.wrong(low, Reason.of(Key.UNEXPECTED_TOKEN, "_" + base.shown()), hint);
        }
        return base.text().equals("e") ? "log" : "log" + base.text();
    }

    /** The exponent between a function's name and its argument; the one that could mean the inverse is refused. */
    private Optional<Term> exponent(LatexToken name, String word) {
        if (!tokens.raw().is("^")) {
            return Optional.empty();
        }
        LatexToken first = tokens.raw();
        if (word.equals("exp")) {
            throw tokens.wrong(first, Reason.of(Key.UNEXPECTED_TOKEN, "^"), "e^{...}");
        }
        Term exponent = parser.atoms().fractions().exponent();
        boolean natural = exponent instanceof Term.Number n && n.text().indexOf('.') < 0;
        if (!natural) {
            String raised = tokens.textFrom(first);
            Span all = name.span().to(tokens.last().span());
            throw tokens.ambiguous(all, "(" + name.shown() + "(x))" + raised, inverse(name, word));
        }
        return Optional.of(exponent);
    }

    private static String inverse(LatexToken name, String word) {
        if (List.of("sin", "cos", "tan").contains(word)) {
            return "\\arc" + word + " x";
        }
        String area = "ar" + word;
        return LatexCommands.function(area).isPresent()
                ? "\\operatorname{" + area + "}(x)"
                : name.shown() + "^{\\text{inverse}}";
    }

    private List<Term> arguments(LatexToken name, String word) {
        boolean group = tokens.raw().is("{") && !tokens.atFraction() && !opensBrackets(tokens.inGroup());
        if (group) {
            return List.of(braced(name));
        }
        LatexToken open = tokens.peek();
        if (opensBrackets(open)) {
            return bracketed(tokens.next());
        }
        boolean several =
                Operation.function(word).map(f -> f.fewestArguments() > 1).orElse(false);
        if (several || !parser.atoms().begins(open) && open.kind() != LatexToken.Kind.NUMBER) {
            throw tokens.wrong(name, Reason.of(Key.FUNCTION_WITHOUT_PARENTHESES, name.shown()), name.shown() + "(x)");
        }
        return List.of(bare(name));
    }

    private static boolean opensBrackets(LatexToken token) {
        return token.kind() == LatexToken.Kind.SIGN && CLOSING.containsKey(token.text());
    }

    /** A group, whose braces nobody sees: what is in it must be one product. */
    private Term braced(LatexToken name) {
        LatexToken open = tokens.openGroup().orElseThrow();
        LatexToken first = tokens.peek();
        Term inside = parser.atoms().insideBrackets();
        String text = tokens.textFrom(first);
        LatexToken close = tokens.expect("}", open);
        boolean sum = inside instanceof Term.Apply a
                && (a.operation() == Operation.SUM || a.operation() == Operation.NEGATION);
        if (sum) {
            throw tokens.ambiguous(
                    name.span().to(close.span()), name.shown() + "(" + text + ")", name.shown() + " " + text);
        }
        return inside;
    }

    private List<Term> bracketed(LatexToken open) {
        String close = CLOSING.get(open.text());
        List<Term> arguments = new ArrayList<>();
        do {
            arguments.add(parser.atoms().insideBrackets());
        } while (tokens.accept(","));
        tokens.expect(close, open);
        return arguments;
    }

    /** One factor, or fixed factors before one more. */
    private Term bare(LatexToken name) {
        parser.enter();
        Term argument = bareFactors(name);
        parser.leave();
        return argument;
    }

    private Term bareFactors(LatexToken name) {
        LatexToken first = tokens.peek();
        List<Term> parts = new ArrayList<>(List.of(parser.factor()));
        while (parser.atoms().begins(tokens.peek()) && !isFunction(tokens.peek())) {
            LatexToken next = tokens.peek();
            Term last = parts.get(parts.size() - 1);
            boolean fixed = last instanceof Term.Number || last instanceof Term.Name n && !names.isVariable(n.text());
            boolean simple = next.kind() == LatexToken.Kind.LETTERS || next.kind() == LatexToken.Kind.COMMAND;
            if (!fixed || !simple) {
                throw doubtful(name, first, next);
            }
            parts.add(parser.factor());
        }
        if (tokens.peek().is("/")) {
            throw doubtful(name, first, tokens.peek());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String text = tokens.textFrom(first);
        names.note(
                name.span().to(tokens.last().span()),
                Reason.of(Key.LATEX_READ_AS, tokens.textFrom(name), name.shown() + "(" + text + ")"));
        return LatexParser.apply(Operation.PRODUCT, parts);
    }

    private DefinitionException doubtful(LatexToken name, LatexToken first, LatexToken next) {
        String inside = tokens.textFrom(first);
        String shown = name.shown();
        return tokens.ambiguous(
                name.span().to(next.span()),
                shown + "(" + inside + ") " + next.shown() + " ...",
                shown + "(" + inside + " " + next.shown() + " ...)");
    }

    private static boolean isFunction(LatexToken token) {
        boolean word = token.kind() == LatexToken.Kind.COMMAND
                || token.kind() == LatexToken.Kind.WORD
                || token.kind() == LatexToken.Kind.LETTERS && token.text().length() > 1;
        return word && LatexCommands.function(token.text()).isPresent();
    }

    private Term applied(LatexToken name, String word, List<Term> arguments, Span span) {
        Optional<String> reciprocal = LatexCommands.reciprocal(word);
        if (reciprocal.isPresent() || word.equals("cot")) {
            checkCount(name, 1, 1, arguments, span);
            Operation below = Operation.function(reciprocal.orElse("sin")).orElseThrow();
            Term inverted = new Term.Apply(Operation.RECIPROCAL, List.of(new Term.Apply(below, arguments, span)), span);
            Term above = reciprocal.isPresent()
                    ? new Term.Number("1", span)
                    : new Term.Apply(Operation.COS, arguments, span);
            return new Term.Apply(Operation.PRODUCT, List.of(above, inverted), span);
        }
        Operation f = Operation.function(word).orElseThrow();
        checkCount(name, f.fewestArguments(), f.mostArguments(), arguments, span);
        return new Term.Apply(f, List.copyOf(arguments), span);
    }

    private void checkCount(LatexToken name, int fewest, int most, List<Term> arguments, Span span) {
        if (arguments.size() < fewest || arguments.size() > most) {
            String wanted =
                    fewest == most ? String.valueOf(fewest) : fewest + (most == Integer.MAX_VALUE ? "+" : "-" + most);
            throw new DefinitionException(
                    tokens.source(), span, Reason.of(Key.WRONG_ARGUMENT_COUNT, name.shown(), wanted, arguments.size()));
        }
    }
}
