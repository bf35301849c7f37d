package org.casewise.syntax;

import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * How deep brackets and operators may be nested, so that reading, lowering and analysing a text fit into half of the stack
 * that a thread gets. Brackets alone are counted before anything else is done with a text, however long it is.
 */
final class Nesting {

    static final int DEEPEST = 100;

    /** The same for what is left when functions of the text are replaced by their bodies: terms, not brackets. */
    static final int DEEPEST_TERM = 150;

    private Nesting() {}

    /** Throws {@link DefinitionException} at the first bracket that is too deep. */
    static void check(Source source) {
        String text = source.text();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '{', '\uff08', '\uff5b' -> depth++;
                case ')', '}', '\uff09', '\uff5d' -> depth = Math.max(0, depth - 1);
                default -> {
                    continue;
                }
            }
            if (depth > DEEPEST) {
                throw new DefinitionException(source, new Span(i, i + 1), Reason.of(Key.NESTED_TOO_DEEP, DEEPEST));
            }
        }
    }
}
