package org.casewise.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Reads names: letters, words and commands, with their indices; and decides whether what follows is their argument. */
final class LatexNameReader {

    /** Letters that nobody multiplies by what stands in parentheses behind them. */
    private static final Set<String> ALWAYS_FUNCTIONS =
            Set.of("f", "g", "h", "F", "G", "H", "u", "Gamma", "zeta", "delta", "Theta");

    private static final int SHORT = 3;
    /** Nobody's name is longer, and no product is written so. */
    private static final int LONGEST = 40;

    private final LatexTokens tokens;
    private final LatexParser parser;
    private final LatexNames names;
    private final LatexCalls calls;

    LatexNameReader(LatexTokens tokens, LatexParser parser, LatexNames names, LatexCalls calls) {
        this.tokens = tokens;
        this.parser = parser;
        this.names = names;
        this.calls = calls;
    }

    /** A name that begins with the token that comes next, or a function with its argument. */
    Term name() {
        LatexToken token = tokens.peek();
        return switch (token.kind()) {
            case COMMAND -> command(tokens.next());
            case WORD -> word(tokens.next());
            default -> letters(token);
        };
    }

    private Term command(LatexToken token) {
        Optional<String> greek = LatexGreek.of(token.text());
        if (greek.isPresent()) {
            return greek(token, greek.get());
        }
        Optional<String> function = LatexCommands.function(token.text());
        if (function.isPresent()) {
            return calls.call(token, function.get());
        }
        Reason unknown = Reason.of(Key.LATEX_UNKNOWN_COMMAND, token.shown());
        if (LatexCommands.isIndicator(token.text()) && tokens.peek().text().equals("1")) {
            throw tokens.wrong(token, unknown, "\\begin{cases}1, & x > 0\\\\ 0, & \\text{otherwise}\\end{cases}");
        }
        Optional<String> near = LatexCommands.isUnderstood(token.text())
                ? Optional.empty()
                : Nearest.to(token.text(), LatexCommands.all());
        throw new DefinitionException(
                tokens.source(),
                token.span(),
                unknown,
                near.map(w -> Reason.of(Key.DID_YOU_MEAN, "\\" + w)).orElse(null));
    }

    /** Before an argument sigma is the sigmoid and phi the normal density; elsewhere they are letters. */
    private Term greek(LatexToken token, String name) {
        if (name.equals("pi")) {
            return new Term.Name(name, token.span());
        }
        boolean squared = tokens.raw().is("^") && squaredFunction();
        boolean function = !names.isHead(name) && (takesArgument() || squared);
        if (function && (name.equals("sigma") || name.equals("phi") || name.equals("Phi"))) {
            String word = name.equals("sigma") ? "sigmoid" : name;
            names.useAsFunction(name, token.span());
            names.note(token.span(), Reason.of(Key.LATEX_READ_AS, token.shown() + "(...)", word + "(...)"));
            return calls.call(token, word);
        }
        return indexed(token, name);
    }

    private boolean takesArgument() {
        return tokens.raw().is("(") || tokens.raw().is("{") && tokens.peek().is("(");
    }

    /** Whether an exponent of one character is followed by an argument, as in {@code \sigma^2(x)}. */
    private boolean squaredFunction() {
        return tokens.ahead(1).kind() == LatexToken.Kind.NUMBER
                && tokens.ahead(2).is("(");
    }

    private Term word(LatexToken token) {
        String text = token.text();
        Optional<String> function = LatexCommands.function(text);
        if (function.isPresent()) {
            return calls.call(token, function.get());
        }
        if (LatexWords.isKeyword(token)) {
            throw tokens.unexpected(token);
        }
        Optional<String> greek = LatexGreek.of(text);
        if (greek.isPresent()) {
            return greek(token, greek.get());
        }
        checkWord(token);
        return indexed(token, text);
    }

    private void checkWord(LatexToken token) {
        boolean good = token.text().chars().allMatch(c -> c < 0x80 && c != '-');
        if (!good) {
            throw tokens.wrong(token, Reason.of(Key.UNKNOWN_NAME, token.text()));
        }
    }

    /** A function that is not ours; what it means is looked up later. */
    private Term use(LatexToken token, String name) {
        LatexToken open = tokens.next();
        Term argument = parser.value();
        if (tokens.peek().is(",")) {
            throw unknownFunction(token);
        }
        LatexToken close = tokens.expect(")", open);
        return new Term.Use(name, argument, token.span().to(close.span()));
    }

    private DefinitionException unknownFunction(LatexToken token) {
        return new DefinitionException(
                tokens.source(),
                token.span(),
                Reason.of(Key.UNKNOWN_FUNCTION, token.text()),
                Nearest.to(token.text(), Operation.words())
                        .map(w -> Reason.of(Key.DID_YOU_MEAN, "\\operatorname{" + w + "}"))
                        .orElse(null));
    }

    /** Slanted letters: one name, the name of a function or a Greek letter written without its backslash, or a product. */
    private Term letters(LatexToken token) {
        String text = token.text();
        if (text.length() > LONGEST) {
            throw tokens.wrong(token, Reason.of(Key.UNKNOWN_NAME, text));
        }
        if (text.length() == 1) {
            return letter(tokens.nextCharacter());
        }
        Optional<String> function = LatexCommands.function(text);
        if (function.isPresent()) {
            return calls.call(tokens.next(), function.get());
        }
        if (LatexWords.isKeyword(token)) {
            throw tokens.unexpected(token);
        }
        Optional<String> greek = LatexGreek.of(text);
        if (greek.isPresent() && (text.length() >= SHORT || text.equals("pi"))) {
            names.note(token.span(), Reason.of(Key.LATEX_READ_AS, text, "\\" + text));
            return greek(tokens.next(), greek.get());
        }
        refuseGluedFunction(token);
        boolean holdsVariable = text.chars().anyMatch(c -> names.isVariable(String.valueOf((char) c)));
        boolean exponential = text.endsWith("e") && tokens.ahead(1).is("^");
        if (text.length() <= SHORT && (holdsVariable || exponential)) {
            names.note(token.span(), Reason.of(Key.LATEX_READ_AS, text, spaced(text, " \\cdot ")));
            return letter(tokens.nextCharacter());
        }
        if (text.length() <= SHORT || holdsVariable) {
            throw tokens.ambiguous(token.span(), spaced(text, " "), "\\mathrm{" + text + "}");
        }
        LatexToken word = tokens.next();
        Term name = indexed(word, text);
        if (name instanceof Term.Name) {
            names.note(word.span(), Reason.of(Key.LATEX_READ_AS, text, "\\mathrm{" + text + "}"));
        }
        return name;
    }

    private static String spaced(String letters, String between) {
        StringBuilder text = new StringBuilder();
        for (char c : letters.toCharArray()) {
            text.append(text.length() == 0 ? "" : between).append(c);
        }
        return text.toString();
    }

    /** {@code lnx} is neither a name nor a product of three letters. */
    private void refuseGluedFunction(LatexToken token) {
        String text = token.text();
        for (int cut = 2; cut < text.length(); cut++) {
            String left = text.substring(0, cut);
            String right = text.substring(text.length() - cut);
            boolean begins = LatexCommands.function(left).isPresent() && names.isVariable(text.substring(cut));
            boolean ends = LatexCommands.function(right).isPresent()
                    && names.isVariable(text.substring(0, text.length() - cut));
            if (begins || ends) {
                String spelled = begins
                        ? "\\" + left + " " + text.substring(cut)
                        : text.substring(0, text.length() - cut) + " \\" + right;
                throw tokens.wrong(token, Reason.of(Key.UNKNOWN_NAME, text), spelled);
            }
        }
    }

    /** One letter that was taken already. */
    Term letter(LatexToken token) {
        return indexed(token, token.text());
    }

    /** A name with the index that may follow, and what that makes of parentheses behind it. */
    private Term indexed(LatexToken token, String stem) {
        if (tokens.raw().is("'")) {
            throw tokens.wrong(tokens.raw(), Reason.of(Key.LATEX_DERIVATIVE));
        }
        String name = stem + index(token);
        Span span = token.span().to(tokens.last().span());
        if (tokens.raw().is("'")) {
            throw tokens.wrong(tokens.raw(), Reason.of(Key.LATEX_DERIVATIVE));
        }
        if (name.equals("e") || name.equals("pi")) {
            return new Term.Name(name, span);
        }
        if (takesArgument() && !names.isVariable(name) && !tokens.brackets().comparison()) {
            boolean word = stem.length() > 1 && LatexGreek.of(stem).isEmpty();
            if (word || names.isHead(name) || ALWAYS_FUNCTIONS.contains(name)) {
                return use(token, name);
            }
            if (!tokens.brackets().sum()) {
                String shown = tokens.source().text(span);
                throw tokens.ambiguous(span, shown + " \\cdot (...)", "\\operatorname{" + shown + "}(...)");
            }
        }
        names.use(name, span);
        return new Term.Name(name, span);
    }

    /** The index behind a name, as it stands in names of the definition language; empty where there is none. */
    String index(LatexToken of) {
        if (!tokens.raw().is("_")) {
            return "";
        }
        LatexToken low = tokens.next();
        Optional<LatexToken> open = tokens.openGroup();
        StringBuilder text = new StringBuilder("_");
        if (open.isEmpty()) {
            LatexToken token = tokens.raw();
            boolean digits =
                    token.kind() == LatexToken.Kind.NUMBER && token.text().length() > 1;
            if (digits) {
                String stem = tokens.source().text(of.span());
                throw tokens.ambiguous(
                        low.span().to(token.span()),
                        stem + "_{" + token.text() + "}",
                        stem + "_{" + token.text().charAt(0) + "} \\cdot "
                                + token.text().substring(1));
            }
            text.append(part(token.kind() == LatexToken.Kind.LETTERS ? tokens.nextCharacter() : tokens.next()));
        } else {
            while (!tokens.peek().is("}")) {
                text.append(part(tokens.next()));
            }
            tokens.expect("}", open.get());
        }
        if (text.length() == 1) {
            throw tokens.unexpected(tokens.last());
        }
        return text.toString();
    }

    private String part(LatexToken token) {
        boolean known = switch (token.kind()) {
            case LETTERS, WORD -> true;
            case NUMBER -> token.text().indexOf('.') < 0;
            case COMMAND ->
                LatexGreek.of(token.text()).isPresent()
                        || LatexCommands.function(token.text()).isPresent();
            default -> false;
        };
        if (!known) {
            throw tokens.unexpected(token);
        }
        checkWord(token);
        return token.kind() == LatexToken.Kind.COMMAND
                ? LatexGreek.of(token.text()).orElse(token.text())
                : token.text();
    }

    /** The name that a definition begins with, or empty where no name comes next. */
    Optional<String> headName() {
        LatexToken token = tokens.peek();
        boolean name = token.kind() == LatexToken.Kind.LETTERS
                || token.kind() == LatexToken.Kind.WORD
                || token.kind() == LatexToken.Kind.COMMAND
                        && (LatexGreek.of(token.text()).isPresent()
                                || LatexCommands.function(token.text()).isPresent());
        if (!name || LatexWords.isKeyword(token)) {
            return Optional.empty();
        }
        tokens.next();
        checkWord(token);
        String stem = LatexGreek.of(token.text()).orElse(token.text());
        String text = stem + index(token);
        if (List.of("e", "pi").contains(text)) {
            throw tokens.wrong(token, Reason.of(Key.RESERVED_NAME, text));
        }
        return Optional.of(text);
    }
}
