package org.casewise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Turns the tree of a Markdown document into the tree of a page, in place.
 *
 * <p>Two comments steer it, invisible wherever else the Markdown is shown: {@code <!-- section: joint -->} gives the
 * next heading its id, the same in every language; {@code <!-- markdown only -->} up to {@code <!-- end -->} keeps
 * blocks out of the page.
 */
final class PageShape extends AbstractVisitor {

    private static final Pattern SECTION = Pattern.compile("<!-- section: ([a-z][a-z0-9-]*) -->\\s*");
    private static final Pattern MARKDOWN_ONLY = Pattern.compile("<!-- markdown only -->\\s*");
    private static final Pattern END = Pattern.compile("<!-- end -->\\s*");
    private static final Pattern MARKDOWN_BESIDE = Pattern.compile("((?:\\.\\./[^/?#:.]+/)?[^/?#:]*)\\.md(#.*)?");

    private final Map<Node, String> ids;
    private final List<MarkdownPage.Section> sections = new ArrayList<>();
    private String title = "";
    private String section = "";
    private String announced;
    private int subsections;

    PageShape(Map<Node, String> ids) {
        this.ids = ids;
    }

    /** Shapes the whole document. */
    void shape(Node document) {
        boolean skipping = false;
        Node next;
        for (Node node = document.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            boolean end = isComment(node, END);
            if (skipping || isComment(node, MARKDOWN_ONLY)) {
                skipping = !end;
                node.unlink();
            }
        }
        if (skipping) {
            throw new PageProblem(Message.of("render.page.end"));
        }
        document.accept(this);
    }

    private static boolean isComment(Node node, Pattern comment) {
        return node instanceof HtmlBlock html
                && comment.matcher(html.getLiteral()).matches();
    }

    /** The text of the first heading of the first level; empty if there is none. */
    String title() {
        return title;
    }

    /** The sections that a comment gave an id, in order. */
    List<MarkdownPage.Section> sections() {
        return sections;
    }

    @Override
    public void visit(HtmlBlock html) {
        Matcher named = SECTION.matcher(html.getLiteral());
        if (named.matches()) {
            announced = named.group(1);
            html.unlink();
        }
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1 && title.isEmpty()) {
            title = textOf(heading);
        } else if (announced != null) {
            section = announced;
            if (sections.stream().anyMatch(earlier -> earlier.id().equals(section))) {
                throw new PageProblem(Message.of("render.page.sections", section));
            }
            subsections = 0;
            ids.put(heading, section);
            sections.add(new MarkdownPage.Section(section, textOf(heading)));
            SectionNode block = new SectionNode(section);
            heading.insertBefore(block);
            block.appendChild(heading);
        } else if (!section.isEmpty()) {
            ids.put(heading, section + '-' + ++subsections);
        }
        announced = null;
        visitChildren(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getInfo().equals("math")) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new FormulaNode(code.getLiteral().strip(), FormulaSvg.Style.DISPLAY));
            replace(code, paragraph);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            ScrollNode scroll = new ScrollNode();
            block.insertBefore(scroll);
            scroll.appendChild(block);
        }
        visitChildren(block);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        paragraph.accept(new FullWidth());
        Node only = paragraph.getFirstChild();
        if (only instanceof Image image && only == paragraph.getLastChild()) {
            replace(paragraph, new FigureNode(image.getDestination(), textOf(image)));
        }
    }

    @Override
    public void visit(Link link) {
        Matcher beside = MARKDOWN_BESIDE.matcher(Addresses.checked(link.getDestination()));
        if (beside.matches()) {
            link.setDestination(beside.group(1) + ".html" + (beside.group(2) == null ? "" : beside.group(2)));
        }
        visitChildren(link);
    }

    private static void replace(Node old, Node by) {
        old.insertBefore(by);
        old.unlink();
    }

    /** What a reader would read aloud of a node: its text, code and formulas. */
    private static String textOf(Node node) {
        StringBuilder out = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                out.append(' ');
            }

            @Override
            public void visit(CustomNode custom) {
                if (custom instanceof FormulaNode formula) {
                    out.append(formula.latex());
                }
            }
        });
        return out.toString();
    }
}
