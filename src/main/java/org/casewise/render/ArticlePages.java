package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the documents of one article from its model: Markdown from a template, HTML from that Markdown.
 *
 * <p>The model is plain data; {@code templates/README.md} names its keys. A formula in it is a map of {@code latex},
 * {@code mathml} (the content of a {@code <math>} element) and {@code plain}; a sentence is a map of {@code key} and
 * {@code args}.
 */
public final class ArticlePages {

    private final Templates templates;
    private final FormulaSvg drawer;

    /** Renders with these templates and this drawer of formulas. */
    public ArticlePages(Templates templates, FormulaSvg drawer) {
        this.templates = templates;
        this.drawer = drawer;
    }

    /**
     * An article in one language.
     *
     * @param markdown the whole document
     * @param html a page that needs no other file
     */
    public record Documents(String markdown, String html) {}

    /** Renders an article on a function of one variable; otherwise as below. */
    public Documents render(Map<String, ?> model, Map<String, String> pictures) {
        return render("article.md.ftl", model, pictures);
    }

    /**
     * Renders an article in the language whose entry in the model is the current one.
     *
     * @param template of the article as Markdown
     * @param pictures SVG documents by the file names that the model uses
     * @throws RenderProblem for whatever cannot be rendered
     */
    public Documents render(String template, Map<String, ?> model, Map<String, String> pictures) {
        Map<String, ?> current = null;
        List<MarkdownPage.Twin> twins = new ArrayList<>();
        for (Map<String, ?> language : languages(model)) {
            if (Boolean.TRUE.equals(language.get("current"))) {
                current = language;
            } else {
                twins.add(new MarkdownPage.Twin(text(language, "file"), text(language, "tag"), text(language, "name")));
            }
        }
        if (current == null) {
            throw new IllegalArgumentException("the model has no current language");
        }
        Sentences sentences = templates.sentences(text(current, "code"));
        String markdown = templates.fill(template, model, sentences);
        MarkdownPage page =
                MarkdownPage.of(markdown, new MarkdownPage.Resources(drawer, mathml(model), pictures, twins));
        return new Documents(markdown, templates.fill("page.html.ftl", pageModel(model, current, page), sentences));
    }

    /** The page that offers the languages; the model needs {@code title} and {@code languages} only. */
    public String index(Map<String, ?> model) {
        String first = text(languages(model).get(0), "code");
        return templates.fill("index.html.ftl", model, templates.sentences(first));
    }

    /** The drawing of a formula of the model as a file of its own, for documents that cannot draw formulas. */
    public String formulaFile(Map<String, ?> formula) {
        return drawer.draw(text(formula, "latex"), FormulaSvg.Style.DISPLAY).file(text(formula, "plain"));
    }

    private Map<String, Object> pageModel(Map<String, ?> model, Map<String, ?> current, MarkdownPage page) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("tag", text(current, "tag"));
        made.put("title", page.title());
        made.put("description", model.get("description"));
        made.put("languages", model.get("languages"));
        made.put("markdown", text(current, "code") + ".md");
        made.put(
                "sections",
                page.sections().stream()
                        .map(section -> Map.of("id", section.id(), "title", section.title()))
                        .toList());
        if (model.containsKey("catalogue")) {
            made.put("catalogue", model.get("catalogue"));
        }
        templates.script().ifPresent(script -> made.put("script", script));
        made.put("body", new PlainModel.Html(page.body()));
        return made;
    }

    /** The MathML of every formula anywhere in the model, by its LaTeX. */
    static Map<String, String> mathml(Object model) {
        Map<String, String> found = new TreeMap<>();
        collect(model, found);
        return found;
    }

    private static void collect(Object model, Map<String, String> found) {
        if (model instanceof Map<?, ?> map) {
            if (map.get("latex") instanceof String latex && map.get("mathml") instanceof String mathml) {
                found.put(latex.strip(), mathml);
            }
            map.values().forEach(value -> collect(value, found));
        } else if (model instanceof List<?> list) {
            list.forEach(value -> collect(value, found));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> languages(Map<String, ?> model) {
        return (List<Map<String, ?>>) model.get("languages");
    }

    private static String text(Map<String, ?> map, String key) {
        return (String) map.get(key);
    }
}
