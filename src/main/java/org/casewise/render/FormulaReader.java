package org.casewise.render;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads formulas in a line of Markdown: {@code $...$}, {@code $`...`$} and {@code $$...$$}. What stands inside is never
 * emphasis or an escape.
 *
 * <p>As in pandoc, a dollar followed by a blank opens nothing, and one that follows a blank or precedes a digit closes
 * nothing: {@code cost 5$ and 6$} stays as it is. Looking for the end stops at the longest formula that
 * {@link LatexRules} allows, so that many lone dollars take little time.
 */
final class FormulaReader implements InlineContentParser {

    static final InlineContentParserFactory FACTORY = new InlineContentParserFactory() {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaReader();
        }
    };

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (scanner.next('$')) {
            return upTo("$$", scanner, FormulaSvg.Style.DISPLAY);
        }
        if (scanner.next('`')) {
            return upTo("`$", scanner, FormulaSvg.Style.INLINE);
        }
        return betweenDollars(scanner);
    }

    private static ParsedInline upTo(String end, Scanner scanner, FormulaSvg.Style style) {
        Position start = scanner.position();
        for (int length = 0; scanner.hasNext() && length < LatexRules.LONGEST; length++) {
            Position stop = scanner.position();
            if (scanner.next(end)) {
                return formula(scanner, start, stop, style);
            }
            scanner.next();
        }
        return ParsedInline.none();
    }

    private static ParsedInline betweenDollars(Scanner scanner) {
        if (isBlank(scanner.peek())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        for (int length = 0; scanner.hasNext() && length < LatexRules.LONGEST; length++) {
            Position stop = scanner.position();
            if (scanner.peek() == '$' && !isBlank((char) scanner.peekPreviousCodePoint())) {
                scanner.next();
                if (!isDigit(scanner.peek())) {
                    return formula(scanner, start, stop, FormulaSvg.Style.INLINE);
                }
            } else if (scanner.next('\\')) {
                scanner.next();
            } else {
                scanner.next();
            }
        }
        return ParsedInline.none();
    }

    private static ParsedInline formula(Scanner scanner, Position start, Position stop, FormulaSvg.Style style) {
        String latex = scanner.getSource(start, stop).getContent().strip();
        if (latex.isEmpty()) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new FormulaNode(latex.replace('\n', ' '), style), scanner.position());
    }

    private static boolean isBlank(char sign) {
        return sign == Scanner.END || Character.isWhitespace(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
