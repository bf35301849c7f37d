package org.casewise.render;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark, tables, and formulas between dollars. */
final class MarkdownReader {

    /** The longest document, in characters. */
    static final int LONGEST = 1 << 20;
    /** How deep block quotes and lists may lie in each other; deeper markers are text. */
    private static final int DEEPEST = 32;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(FormulaReader.FACTORY)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private MarkdownReader() {}

    static Node read(String markdown) {
        if (markdown.length() > LONGEST) {
            throw new PageProblem(Message.of("render.page.long", LONGEST));
        }
        return PARSER.parse(markdown);
    }
}
