package org.casewise.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * Markdown that a person wrote for one place of an article. It may not break out of that place: no raw HTML, no
 * heading that would compete with the article's own, no code block left open, no picture.
 */
final class Prose {

    /** The longest text, in characters; some patterns take time that grows with the square of the length. */
    static final int LONGEST = 20_000;

    private Prose() {}

    /**
     * The text itself, without blank lines at its ends.
     *
     * @throws PageProblem naming what may not stand there
     */
    static String checked(String markdown) {
        if (markdown.length() > LONGEST) {
            throw new PageProblem(Message.of("render.prose.long", LONGEST));
        }
        MarkdownReader.read(markdown).accept(new Check());
        return markdown.strip();
    }

    private static final class Check extends AbstractVisitor {
        @Override
        public void visit(HtmlInline html) {
            throw new PageProblem(Message.of("render.prose.html", RenderProblem.echo(html.getLiteral())));
        }

        @Override
        public void visit(HtmlBlock html) {
            throw new PageProblem(Message.of("render.prose.html", RenderProblem.echo(html.getLiteral())));
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() < 3) {
                throw new PageProblem(Message.of("render.prose.heading"));
            }
            visitChildren(heading);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            if (code.getParent() instanceof Document && code.getClosingFenceLength() == null) {
                throw new PageProblem(Message.of("render.prose.code"));
            }
        }

        @Override
        public void visit(Link link) {
            Addresses.checked(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            throw new PageProblem(Message.of("render.prose.picture", RenderProblem.echo(image.getDestination())));
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            throw new PageProblem(Message.of("render.prose.reference", RenderProblem.echo(definition.getLabel())));
        }
    }
}
