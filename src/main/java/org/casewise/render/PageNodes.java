package org.casewise.render;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what Markdown has no element for: formulas, drawn pictures, blocks that scroll, heads of sections. */
final class PageNodes implements NodeRenderer {

    private static final String CLOSING_SIGNS = ",.;:!?)，。；：、！？）」』》】";
    private static final String WORD_JOINER = "&#x2060;";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final MarkdownPage.Resources resources;

    PageNodes(HtmlNodeRendererContext context, MarkdownPage.Resources resources) {
        this.context = context;
        this.html = context.getWriter();
        this.resources = resources;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FormulaNode.class, FigureNode.class, ScrollNode.class, SectionNode.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FormulaNode formula) {
            formula(formula);
        } else if (node instanceof FigureNode figure) {
            html.line();
            html.raw("<figure>\n" + picture(figure.file(), figure.description()) + "\n</figure>");
            html.line();
        } else if (node instanceof Image image) {
            throw new PageProblem(Message.of("render.page.picture-alone", RenderProblem.echo(image.getDestination())));
        } else {
            html.line();
            html.raw(node instanceof SectionNode ? "<div class=\"section\">" : "<div class=\"scroll\" tabindex=\"0\">");
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (node instanceof SectionNode section) {
                twins(section.id());
            }
            html.raw("</div>");
            html.line();
        }
    }

    private void twins(String section) {
        if (!resources.twins().isEmpty()) {
            StringBuilder links = new StringBuilder("<span class=\"twins\">");
            for (MarkdownPage.Twin twin : resources.twins()) {
                String tag = Markup.text(twin.tag());
                links.append("<a href=\"")
                        .append(Markup.text(twin.file()))
                        .append('#')
                        .append(section);
                links.append("\" hreflang=\"")
                        .append(tag)
                        .append("\" lang=\"")
                        .append(tag)
                        .append("\">");
                links.append(Markup.text(twin.name())).append("</a>");
            }
            html.raw(links.append("</span>\n").toString());
        }
    }

    private void formula(FormulaNode node) {
        String mathml = resources.mathml().get(node.latex());
        if (mathml == null) {
            throw new PageProblem(Message.of("render.page.mathml", RenderProblem.echo(node.latex())));
        }
        FormulaPicture picture = resources.drawer().draw(node.latex(), node.style());
        boolean display = node.style() == FormulaSvg.Style.DISPLAY;
        html.raw(
                display
                        ? FormulaMarkup.display(node.latex(), mathml, picture)
                        : FormulaMarkup.inLine(node.latex(), mathml, picture));
        if (!display && isSignBefore(node.getNext())) {
            html.raw(WORD_JOINER);
        }
    }

    /** A line may end after a picture, and must not begin with the sign that ends a clause. */
    private static boolean isSignBefore(Node next) {
        return next instanceof Text text
                && !text.getLiteral().isEmpty()
                && CLOSING_SIGNS.indexOf(text.getLiteral().charAt(0)) >= 0;
    }

    private String picture(String file, String description) {
        String svg = resources.pictures().get(file);
        if (svg == null) {
            throw new PageProblem(Message.of("render.page.picture", RenderProblem.echo(file)));
        }
        int start = svg.indexOf("<svg");
        if (start < 0) {
            throw new PageProblem(Message.of("render.page.svg", RenderProblem.echo(file)));
        }
        return "<div class=\"picture\" role=\"img\" aria-label=\"" + Markup.text(description) + "\">\n"
                + svg.substring(start).strip() + "\n</div>";
    }
}
