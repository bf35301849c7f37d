package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.article.Article;
import org.casewise.article.Sentence;
import org.casewise.article.VectorArticle;
import org.casewise.catalogue.Language;
import org.casewise.plot.Labels;
import org.casewise.plot.VectorCurves;

/** An article on a vector function in one language as the plain data that templates read. */
final class VectorModel extends DocumentModel {

    private static final String SUBSCRIPTS = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

    private final VectorArticle article;
    private final Language language;
    private final Sentences sentences;

    VectorModel(VectorArticle article, Language language, Sentences sentences) {
        super(article, language, sentences);
        this.article = article;
        this.language = language;
        this.sentences = sentences;
    }

    @Override
    String template() {
        return "vector.md.ftl";
    }

    @Override
    String descriptionKey() {
        return "page.description.vector";
    }

    @Override
    void fill(Map<String, Object> model) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("formula", formula(article.definition()));
        definition.put("vector", formula(article.vector()));
        definition.put("typed", article.typed());
        definition.put("total", formula(article.total()));
        model.put("definition", definition);
        article.stable()
                .ifPresent(stable -> model.put(
                        "stable",
                        Map.of("formula", formula(stable.formula()), "subtracted", formula(stable.subtracted()))));
        Map<String, Object> derivative = new LinkedHashMap<>();
        derivative.put("formula", formula(article.derivative()));
        derivative.put(
                "derivation", article.derivation().stream().map(this::part).toList());
        derivative.put(
                "confirmed", article.confirmed().stream().map(this::sentence).toList());
        model.put("derivative", derivative);
        model.put("plots", article.plots().stream().map(this::plot).toList());
        model.put("numbers", article.numbers().stream().map(this::point).toList());
        model.put("matrix", matrix(article.matrix()));
    }

    private Map<String, Object> part(VectorArticle.DerivationPart part) {
        return Map.of("what", sentence(part.what()), "steps", steps(part.steps()));
    }

    private Map<String, Object> point(VectorArticle.PointPart part) {
        List<Object> components = new ArrayList<>();
        for (VectorArticle.ComponentPart each : part.components()) {
            Map<String, Object> component = new LinkedHashMap<>();
            component.put("name", formula(each.name()));
            put(component, "value", each.value());
            put(component, "valueAsWritten", each.asWritten());
            components.add(component);
        }
        return Map.of("at", formula(part.at()), "components", components);
    }

    private Map<String, Object> matrix(VectorArticle.MatrixPart part) {
        List<Object> rows = new ArrayList<>();
        for (VectorArticle.RowPart row : part.rows()) {
            List<Object> entries = new ArrayList<>();
            for (Article.NumberText number : row.entries()) {
                Map<String, Object> cell = new LinkedHashMap<>();
                put(cell, "value", number);
                entries.add(cell.get("value"));
            }
            rows.add(Map.of("name", formula(row.name()), "entries", entries));
        }
        return Map.of(
                "at",
                formula(part.at()),
                "columns",
                part.columns().stream().map(this::formula).toList(),
                "rows",
                rows);
    }

    @Override
    List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>();
        for (VectorArticle.PlotPart plot : article.plots()) {
            String n = String.valueOf(plot.n());
            List<String> columns = new ArrayList<>(List.of(article.variable() + "1"));
            for (int i = 1; i <= plot.n(); i++) {
                columns.add("f" + i);
            }
            columns.add("side");
            drawings.add(new Drawing(
                    name(plot),
                    plot.plot(),
                    labels(plot),
                    columns,
                    Sentence.of("download.vector.plot", n),
                    Sentence.of("download.vector.data", n)));
        }
        return drawings;
    }

    private static String name(VectorArticle.PlotPart plot) {
        return "plot-" + plot.n();
    }

    private Map<String, Object> plot(VectorArticle.PlotPart plot) {
        return Map.of(
                "n", String.valueOf(plot.n()),
                "description", labels(plot).description(),
                "file", pictureFile(name(plot)),
                "data", dataFile(name(plot)));
    }

    private Labels labels(VectorArticle.PlotPart plot) {
        String title = article.title().in(language);
        List<String> legend = new ArrayList<>();
        for (int i = 1; i <= plot.n(); i++) {
            legend.add("f" + SUBSCRIPTS.charAt(i));
        }
        String x = article.variable() + SUBSCRIPTS.charAt(1);
        String fixed = fixed(article.variable(), plot.n());
        return Labels.of(name(plot), sentences.say("plot.vector.title", List.of(title, fixed)), x, "f", legend)
                .withLanguage(language.tag())
                .withDescription(sentences.say(
                        "plot.vector.description",
                        List.of(
                                title,
                                fixed,
                                x,
                                plot.plot().from().plain(),
                                plot.plot().to().plain())));
    }

    /** That the other variables stay where they are, as {@code x₂ = 0, x₃ = 1}. */
    private static String fixed(String variable, int n) {
        StringBuilder text = new StringBuilder();
        int k = 2;
        for (int value : VectorCurves.others(n)) {
            text.append(text.length() == 0 ? "" : ", ").append(variable).append(SUBSCRIPTS.charAt(k++));
            text.append(" = ").append(value);
        }
        return text.toString();
    }
}
