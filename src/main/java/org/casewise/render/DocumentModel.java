package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.article.Article;
import org.casewise.article.Document;
import org.casewise.article.Formula;
import org.casewise.article.Sentence;
import org.casewise.article.VectorArticle;
import org.casewise.catalogue.Language;
import org.casewise.plot.Labels;

/** An article of either kind in one language as the plain data that templates read. */
abstract sealed class DocumentModel permits ArticleModel, VectorModel {

    private final Document document;
    private final Language language;
    private final Sentences sentences;
    private final SentenceModel said;

    DocumentModel(Document document, Language language, Sentences sentences) {
        this.document = document;
        this.language = language;
        this.sentences = sentences;
        this.said = new SentenceModel(sentences);
    }

    static DocumentModel of(Document document, Language language, Sentences sentences) {
        return document instanceof VectorArticle vector
                ? new VectorModel(vector, language, sentences)
                : new ArticleModel((Article) document, language, sentences);
    }

    /**
     * A drawing of an article with its texts.
     *
     * @param name of its files without language and ending
     * @param columns the headings of its points as a table
     * @param picture what the download of the drawing is called; data: that of the table
     */
    record Drawing(
            String name, Article.PlotPart plot, Labels labels, List<String> columns, Sentence picture, Sentence data) {}

    /** The template of the article as Markdown. */
    abstract String template();

    abstract List<Drawing> drawings();

    /** Adds what only this kind of article has. */
    abstract void fill(Map<String, Object> model);

    /** What the page that offers the languages needs. */
    static Map<String, Object> index(Document document, List<Language> published) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", document.title().in(published.get(0)));
        model.put("languages", languages(published, null));
        return model;
    }

    /** The model for one of the languages in which the article is published. */
    final Map<String, Object> model(List<Language> published) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("languages", languages(published, language));
        model.put("id", document.id());
        model.put("title", document.title().in(language));
        model.put("names", document.aliases().getOrDefault(language, List.of()));
        model.put(
                "description",
                sentences.say(
                        descriptionKey(),
                        List.of(
                                document.title().in(language),
                                document.definition().plain())));
        Map<String, Object> prose = new LinkedHashMap<>();
        document.prose().forEach((slot, text) -> {
            if (!text.in(language).isEmpty()) {
                prose.put(slot, text.in(language));
            }
        });
        model.put("prose", prose);
        model.put("facts", document.facts().stream().map(this::fact).toList());
        model.put("listings", document.listings().stream().map(this::listing).toList());
        model.put("checks", document.checks().stream().map(this::check).toList());
        model.put(
                "references",
                document.references().stream()
                        .map(r -> Map.of("text", r.text(), "url", r.url()))
                        .toList());
        model.put(
                "formulas",
                document.proseFormulas().stream().map(SentenceModel::asWritten).toList());
        fill(model);
        return model;
    }

    /** The key of the sentence that describes the page. */
    abstract String descriptionKey();

    /** The file of a drawing in this language. */
    final String pictureFile(String name) {
        return name + "." + language.code() + ".svg";
    }

    /** The file of what a drawing shows, as a table; the same in every language. */
    static String dataFile(String name) {
        return name + ".csv";
    }

    static List<Object> languages(List<Language> published, Language current) {
        List<Object> languages = new ArrayList<>();
        for (Language each : published) {
            languages.add(Map.of(
                    "code", each.code(),
                    "tag", each.tag(),
                    "locale", locale(each),
                    "name", each.ownName(),
                    "file", each.code() + ".html",
                    "current", each == current));
        }
        return languages;
    }

    /** As the Open Graph protocol wants it, with a country. */
    private static String locale(Language language) {
        return language == Language.ZH ? "zh_CN" : "en_US";
    }

    final Map<String, Object> formula(Formula formula) {
        return said.formula(formula);
    }

    final Map<String, Object> sentence(Sentence sentence) {
        return said.sentence(sentence);
    }

    /** The steps of a derivation. */
    final List<Object> steps(List<Article.StepPart> parts) {
        List<Object> steps = new ArrayList<>();
        for (Article.StepPart step : parts) {
            steps.add(Map.of(
                    "rule", sentence(Sentence.of("rule." + step.rule())), "statement", formula(step.statement())));
        }
        return steps;
    }

    private Map<String, Object> fact(Article.FactPart part) {
        return Map.of(
                "name",
                sentence(Sentence.of("fact.name." + part.name())),
                "says",
                part.says().stream().map(this::sentence).toList(),
                "evidence",
                sentence(Sentence.of("evidence." + part.evidence())));
    }

    final void put(Map<String, Object> row, String key, Article.NumberText text) {
        text.number().ifPresent(number -> row.put(key, number));
        text.instead().ifPresent(instead -> row.put(key, sentence(instead)));
    }

    private Map<String, Object> listing(Article.Listing listing) {
        return Map.of(
                "language", listing.language(), "title", listing.title(), "text", listing.text(), "notes", List.of());
    }

    private Map<String, Object> check(Article.CheckPart part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("what", sentence(Sentence.of(part.what())));
        row.put("points", String.valueOf(part.points()));
        row.put("worst", part.worst());
        part.at().ifPresent(x -> row.put("where", x));
        return row;
    }
}
