package org.casewise.syntax;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is said of a name that means nothing where it stands, with what was most likely meant. */
final class UnknownName {

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
        Set<String> known = new LinkedHashSet<>(values);
        known.addAll(functions);
        Optional<String> nearest = text.length() < 2 ? Optional.empty() : Nearest.to(text, known);
        return complaint(
                name.span(),
                Reason.of(Key.UNKNOWN_NAME, text),
                Optional.of(nearest.map(w -> Reason.of(Key.DID_YOU_MEAN, w))
                        .orElse(Reason.of(Key.DECLARE_PARAMETER, text))));
    }

    /** A name used as a function: perhaps a value with a product sign left out, perhaps a misspelling. */
    DefinitionException asFunction(Term.Use use) {
        if (values.contains(use.name())) {
            String spelled = use.name() + "*(" + source.text(use.argument().span()) + ")";
            return complaint(
                    use.span(), Reason.of(Key.IMPLICIT_PRODUCT), Optional.of(Reason.of(Key.WRITE_INSTEAD, spelled)));
        }
        return complaint(
                use.span(),
                Reason.of(Key.UNKNOWN_FUNCTION, use.name()),
                Nearest.to(use.name(), functions).map(w -> Reason.of(Key.DID_YOU_MEAN, w)));
    }

    private DefinitionException complaint(Span span, Reason reason, Optional<Reason> hint) {
        return new DefinitionException(source, span, reason, hint.orElse(null));
    }
}
