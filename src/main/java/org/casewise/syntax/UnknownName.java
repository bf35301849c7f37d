package org.casewise.syntax;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is said of a name that means nothing where it stands, with what was most likely meant. */
final class UnknownName {

    private static final Set<String> NOT_NUMBERS =
            Set.of("oo", "inf", "Inf", "infty", "infinity", "Infinity", "nan", "NaN", "i", "j");

    private final Source source;
    private final Set<String> values;
    private final Set<String> functions;

    /** The names that stand for values, and those of functions defined in the same text. */
    UnknownName(Source source, Set<String> values, Set<String> functions) {
        this.source = source;
        this.values = values;
        this.functions = new LinkedHashSet<>(functions);
        this.functions.addAll(Operation.words());
    }

    /** A name used as a value: perhaps a function without its parentheses, perhaps a misspelling, else a parameter. */
    DefinitionException asValue(Term.Name name) {
        String text = name.text();
        if (functions.contains(text)) {
            return complaint(
                    name.span(),
                    Reason.of(Key.FUNCTION_WITHOUT_PARENTHESES, text),
                    Optional.of(Reason.of(Key.WRITE_INSTEAD, text + "(...)")));
        }
        for (String word : functions) {
            String rest = text.startsWith(word) ? text.substring(word.length()) : "";
            if (values.contains(rest)) {
                Reason hint = Reason.of(Key.WRITE_INSTEAD, word + "(" + rest + ")");
                return complaint(name.span(), Reason.of(Key.FUNCTION_WITHOUT_PARENTHESES, word), Optional.of(hint));
            }
        }
        if (NOT_NUMBERS.contains(text)) {
            return complaint(name.span(), Reason.of(Key.NO_REAL_NUMBER, text), Optional.empty());
        }
        Optional<Reason> product = product(text);
        if (product.isPresent()) {
            return complaint(name.span(), Reason.of(Key.UNKNOWN_NAME, text), product);
        }
        Set<String> known = new LinkedHashSet<>(values);
        known.addAll(functions);
        return complaint(
                name.span(),
                Reason.of(Key.UNKNOWN_NAME, text),
                Optional.of(nearest(text, known)
                        .map(w -> Reason.of(Key.DID_YOU_MEAN, w))
                        .orElse(Reason.of(Key.DECLARE_PARAMETER, text))));
    }

    /** A value and a number, or several values of one letter, written without the sign between them. */
    private Optional<Reason> product(String text) {
        int end = text.length();
        while (end > 0 && Lexer.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(0, end);
        if (end < text.length() && values.contains(word)) {
            String number = text.substring(end);
            return Optional.of(Reason.of(Key.WRITE_EITHER, word + "*" + number, word + "^" + number));
        }
        boolean letters = text.length() > 1 && text.length() < 5;
        for (int i = 0; letters && i < text.length(); i++) {
            letters = values.contains(text.substring(i, i + 1));
        }
        return letters ? Optional.of(Reason.of(Key.WRITE_INSTEAD, String.join("*", text.split("")))) : Optional.empty();
    }

    /** The same word in other letters, else the nearest one; a single letter is no misspelling of anything. */
    private static Optional<String> nearest(String text, Set<String> known) {
        for (String word : known) {
            if (word.equalsIgnoreCase(text)) {
                return Optional.of(word);
            }
        }
        return text.length() < 2 ? Optional.empty() : Nearest.to(text, known);
    }

    /** A name used as a function: perhaps a value with a product sign left out, perhaps a misspelling. */
    DefinitionException asFunction(Term.Use use) {
        if (!values.contains(use.name())) {
            int end = use.span().start() + nameLength(use.span());
            return asFunction(use.name(), new Span(use.span().start(), end));
        }
        // A variable before parentheses is a product; pi(x) may also be meant as a function.
        boolean constant = use.name().equals("pi") || use.name().equals("e");
        int start = use.span().start() + (constant ? 0 : nameLength(use.span()));
        Span argument = new Span(start, use.span().end());
        String spelled =
                use.name() + "*(" + AsciiText.of(source).text(use.argument().span()) + ")";
        return complaint(argument, Reason.of(Key.IMPLICIT_PRODUCT), Optional.of(Reason.of(Key.WRITE_INSTEAD, spelled)));
    }

    /** How much of an application comes before its parenthesis, in whatever way that was typed. */
    private int nameLength(Span application) {
        String text = source.text(application);
        int length = 0;
        while (length < text.length() - 1 && text.charAt(length) != '(' && text.charAt(length) != '\uff08') {
            length++;
        }
        return length;
    }

    /** A word that is no function, at its place. */
    DefinitionException asFunction(String word, Span place) {
        String foreign = ForeignWord.of(word);
        Optional<Reason> hint = foreign != null
                ? Optional.of(Reason.of(Key.WRITE_INSTEAD, foreign))
                : Nearest.to(word, functions).map(w -> Reason.of(Key.DID_YOU_MEAN, w));
        return complaint(place, Reason.of(Key.UNKNOWN_FUNCTION, word), hint);
    }

    private DefinitionException complaint(Span span, Reason reason, Optional<Reason> hint) {
        return new DefinitionException(source, span, reason, hint.orElse(null));
    }
}
