package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.article.Formula;
import org.casewise.article.Sentence;
import org.casewise.article.Summary;
import org.casewise.catalogue.Language;
import org.casewise.catalogue.Localized;
import org.casewise.plot.ThumbnailWriter;

/** The catalogue of a site as pages: one a language, and one that offers the languages. */
public final class CatalogueFiles {

    private static final String FAMILY = "family.";

    private final List<Summary> summaries;
    private final Publication publication;
    private final FormulaSvg drawer = new FormulaSvg();

    private CatalogueFiles(List<Summary> summaries, Publication publication) {
        this.summaries = summaries;
        this.publication = publication;
    }

    /** The files by their names, beside the folders of the articles. Throws {@link RenderProblem}. */
    public static Map<String, String> of(List<Summary> summaries, Publication publication) {
        CatalogueFiles made = new CatalogueFiles(summaries, publication);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", made.index());
        for (Language language : publication.languages()) {
            files.put(language.code() + ".html", made.page(language));
        }
        return files;
    }

    private String index() {
        Sentences sentences = sentences(publication.languages().get(0));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", say(sentences, "catalogue.title"));
        model.put("languages", DocumentModel.languages(publication.languages(), null));
        return publication.templates().fill("index.html.ftl", model, sentences);
    }

    private String page(Language language) {
        Sentences sentences = sentences(language);
        Map<Optional<Localized>, List<Summary>> byFamily = byFamily();
        String count = String.valueOf(summaries.size());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("tag", language.tag());
        model.put("title", say(sentences, "catalogue.title"));
        model.put("lead", say(sentences, "catalogue.lead", count));
        model.put("description", say(sentences, "catalogue.description", count));
        model.put("languages", DocumentModel.languages(publication.languages(), language));
        List<Object> families = new ArrayList<>();
        byFamily.forEach((family, members) -> families.add(Map.of(
                "id", "family-" + (families.size() + 1),
                "title", title(family, language, sentences),
                "count", String.valueOf(members.size()),
                "functions",
                        members.stream().map(m -> entry(m, language, sentences)).toList())));
        model.put("families", families);
        return publication.templates().fill("catalogue.html.ftl", model, sentences);
    }

    /** In the order in which the catalogue first names them; functions without a family come last. */
    private Map<Optional<Localized>, List<Summary>> byFamily() {
        Map<Optional<Localized>, List<Summary>> byFamily = new LinkedHashMap<>();
        List<Summary> others = new ArrayList<>();
        for (Summary each : summaries) {
            Optional<Localized> family = each.card().family();
            (family.isEmpty() ? others : byFamily.computeIfAbsent(family, f -> new ArrayList<>())).add(each);
        }
        if (!others.isEmpty()) {
            byFamily.put(Optional.empty(), others);
        }
        return byFamily;
    }

    /** A family that the tables of sentences know is called what they say, any other what its author says. */
    private static String title(Optional<Localized> family, Language language, Sentences sentences) {
        String word = family.map(f -> f.in(language)).orElse("other");
        return sentences.has(FAMILY + word) ? say(sentences, FAMILY + word) : word;
    }

    private Map<String, Object> entry(Summary summary, Language language, Sentences sentences) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", summary.card().id());
        entry.put("title", summary.card().title().in(language));
        entry.put("names", summary.card().aliases().getOrDefault(language, List.of()));
        entry.put("file", summary.card().id() + "/" + language.code() + ".html");
        Formula formula = summary.formula().withOtherwise(say(sentences, "formula.otherwise"));
        entry.put("formula", drawn(formula, FormulaSvg.Style.DISPLAY));
        summary.thumbnail().ifPresent(t -> entry.put("picture", picture(summary, t, language, sentences)));
        List<Object> findings = new ArrayList<>();
        for (Summary.Finding finding : summary.findings()) {
            findings.add(Map.of(
                    "says",
                    said(finding.says(), sentences),
                    "of",
                    finding.of().stream()
                            .map(f -> drawn(f, FormulaSvg.Style.INLINE))
                            .toList()));
        }
        entry.put("findings", findings);
        return entry;
    }

    private PlainModel.Html picture(
            Summary summary, Summary.Thumbnail thumbnail, Language language, Sentences sentences) {
        String description = say(
                sentences,
                thumbnail.described(),
                summary.card().title().in(language),
                thumbnail.from().plain(),
                thumbnail.to().plain());
        return new PlainModel.Html(ThumbnailWriter.of(thumbnail.scene(), description));
    }

    private PlainModel.Html drawn(Formula formula, FormulaSvg.Style style) {
        FormulaPicture picture = drawer.draw(formula.latex(), style);
        return new PlainModel.Html(FormulaMarkup.inLine(formula.latex(), formula.mathml(), picture));
    }

    private static String said(Sentence sentence, Sentences sentences) {
        String[] arguments = sentence.arguments().stream()
                .map(a -> a instanceof Sentence inner ? said(inner, sentences) : (String) a)
                .toArray(String[]::new);
        return say(sentences, sentence.key(), arguments);
    }

    private static String say(Sentences sentences, String key, String... arguments) {
        return sentences.say(key, List.of(arguments));
    }

    private Sentences sentences(Language language) {
        return publication.templates().sentences(language.code());
    }
}
