package org.casewise.render;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A Markdown document as the body of an HTML page: the one wording of an article, in its second form.
 *
 * @param title the text of the first heading
 * @param sections the headings that have an id of their own, in order
 * @param body well-formed HTML, which is XML too; raw HTML of the document is shown, not obeyed
 */
public record MarkdownPage(String title, List<Section> sections, String body) {

    /**
     * A heading that can be linked to.
     *
     * @param id the same in every language
     * @param title its text
     */
    public record Section(String id, String title) {}

    /**
     * What a page needs beside its text.
     *
     * @param drawer draws the formulas
     * @param mathml the content of a {@code <math>} element for the LaTeX of each formula
     * @param pictures SVG documents by file name; an image of that name is drawn into the page
     * @param twins the same page in other languages, linked to from each section
     */
    public record Resources(
            FormulaSvg drawer, Map<String, String> mathml, Map<String, String> pictures, List<Twin> twins) {}

    /**
     * The same page in another language.
     *
     * @param file its name, in the same folder
     * @param tag the language, as in {@code lang="zh-Hans"}
     * @param name the language's own name
     */
    public record Twin(String file, String tag, String name) {}

    /**
     * Renders a document.
     *
     * @throws PageProblem for a formula without MathML, a picture that is not there, a refused address
     * @throws FormulaProblem for a formula that cannot be drawn
     */
    public static MarkdownPage of(String markdown, Resources resources) {
        Node document = MarkdownReader.read(markdown);
        Map<Node, String> ids = new IdentityHashMap<>();
        PageShape shape = new PageShape(ids);
        shape.shape(document);
        String body = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .nodeRendererFactory(context -> new PageNodes(context, resources))
                .attributeProviderFactory(context -> new PageAttributes(ids))
                .build()
                .render(document);
        return new MarkdownPage(shape.title(), List.copyOf(shape.sections()), body);
    }
}
