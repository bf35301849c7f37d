package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.article.Article;
import org.casewise.article.Formula;
import org.casewise.article.Sentence;
import org.casewise.catalogue.Language;
import org.casewise.plot.Labels;

/** An article in one language as the plain data that templates read. */
final class ArticleModel {

    private final Article article;
    private final Language language;

    private final Sentences sentences;
    private final SentenceModel said;

    private ArticleModel(Article article, Language language, Sentences sentences) {
        this.article = article;
        this.language = language;
        this.sentences = sentences;
        this.said = new SentenceModel(sentences);
    }

    /** The model of the article in one of the languages that it is published in. */
    static Map<String, Object> of(Article article, Language language, List<Language> published, Sentences sentences) {
        return new ArticleModel(article, language, sentences).model(published);
    }

    /** What the page that offers the languages needs. */
    static Map<String, Object> index(Article article, List<Language> published) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", article.title().in(published.get(0)));
        model.put("languages", languages(published, null));
        return model;
    }

    private Map<String, Object> model(List<Language> published) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("languages", languages(published, language));
        model.put("id", article.id());
        model.put("title", article.title().in(language));
        model.put("names", article.aliases().getOrDefault(language, List.of()));
        model.put(
                "description",
                sentences.say(
                        "page.description",
                        List.of(
                                article.title().in(language),
                                article.definition().plain())));
        model.put("symbol", formula(article.symbol()));
        Map<String, Object> prose = new LinkedHashMap<>();
        article.prose().forEach((slot, text) -> {
            if (!text.in(language).isEmpty()) {
                prose.put(slot, text.in(language));
            }
        });
        model.put("prose", prose);
        model.put("definition", definition());
        model.put("derivative", derivative());
        model.put(
                "shorts",
                article.joints().stream()
                        .filter(j -> j.inShort().isPresent())
                        .map(this::joint)
                        .toList());
        model.put("joints", article.joints().stream().map(this::joint).toList());
        article.plot().ifPresent(plot -> model.put("plot", plot(plot)));
        model.put("facts", article.facts().stream().map(this::fact).toList());
        model.put("numbers", article.numbers().stream().map(this::number).toList());
        model.put("listings", article.listings().stream().map(this::listing).toList());
        model.put("checks", article.checks().stream().map(this::check).toList());
        model.put("undecided", article.undecided().stream().map(this::sentence).toList());
        model.put(
                "references",
                article.references().stream()
                        .map(r -> Map.of("text", r.text(), "url", r.url()))
                        .toList());
        model.put(
                "formulas",
                article.proseFormulas().stream().map(SentenceModel::asWritten).toList());
        return model;
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

    private Map<String, Object> formula(Formula formula) {
        return said.formula(formula);
    }

    private Map<String, Object> sentence(Sentence sentence) {
        return said.sentence(sentence);
    }

    private void put(Map<String, Object> map, String key, Optional<Formula> formula) {
        formula.ifPresent(f -> map.put(key, formula(f)));
    }

    private Map<String, Object> definition() {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("formula", formula(article.definition()));
        definition.put("typed", article.typed());
        definition.put("chained", true);
        List<Object> parameters = new ArrayList<>();
        for (Article.ParameterPart part : article.parameters()) {
            Map<String, Object> parameter = new LinkedHashMap<>();
            parameter.put("name", formula(part.name()));
            put(parameter, "assumption", part.assumption());
            put(parameter, "default", part.defaultValue());
            parameters.add(parameter);
        }
        definition.put("parameters", parameters);
        definition.put("notes", article.notes().stream().map(this::sentence).toList());
        return definition;
    }

    private Map<String, Object> derivative() {
        Map<String, Object> derivative = new LinkedHashMap<>();
        derivative.put("formula", formula(article.derivative()));
        derivative.put("missing", article.missing().stream().map(this::formula).toList());
        derivative.put(
                "derivation",
                article.derivation().stream().map(this::derivation).toList());
        derivative.put(
                "notes", article.derivativeNotes().stream().map(this::sentence).toList());
        return derivative;
    }

    private Map<String, Object> derivation(Article.DerivationPart part) {
        List<Object> steps = new ArrayList<>();
        for (Article.StepPart step : part.steps()) {
            steps.add(Map.of(
                    "rule", sentence(Sentence.of("rule." + step.rule())), "statement", formula(step.statement())));
        }
        return Map.of("where", formula(part.where()), "steps", steps);
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

    private Map<String, Object> number(Article.NumberPart part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", formula(part.at()));
        put(row, "value", part.value());
        put(row, "valueAsWritten", part.valueAsWritten());
        put(row, "slope", part.slope());
        put(row, "slopeAsWritten", part.slopeAsWritten());
        return row;
    }

    private void put(Map<String, Object> row, String key, Article.NumberText text) {
        text.number().ifPresent(number -> row.put(key, number));
        text.instead().ifPresent(instead -> row.put(key, sentence(instead)));
    }

    private Map<String, Object> joint(Article.JointPart part) {
        Map<String, Object> joint = new LinkedHashMap<>();
        joint.put("at", formula(part.at()));
        part.inShort().ifPresent(s -> joint.put("short", sentence(s)));
        joint.put("value", entry(part.value()));
        joint.put("leftLimit", entry(part.leftLimit()));
        joint.put("rightLimit", entry(part.rightLimit()));
        joint.put("leftSlope", entry(part.leftSlope()));
        joint.put("rightSlope", entry(part.rightSlope()));
        joint.put("slope", entry(part.slope()));
        joint.put("leftLimitOfDerivative", entry(part.leftLimitOfDerivative()));
        joint.put("rightLimitOfDerivative", entry(part.rightLimitOfDerivative()));
        List<Object> verdicts = new ArrayList<>();
        for (Article.VerdictPart each : part.verdicts()) {
            Map<String, Object> verdict = new LinkedHashMap<>();
            put(verdict, "when", each.when());
            verdict.put("kind", each.word());
            verdict.put("because", sentence(each.because()));
            verdict.put("evidence", each.evidence());
            verdicts.add(verdict);
        }
        joint.put("verdicts", verdicts);
        put(joint, "quotient", part.quotients());
        put(joint, "clarke", part.clarke());
        joint.put("convex", article.isConvex());
        joint.put(
                "conventions", part.conventions().stream().map(this::convention).toList());
        return joint;
    }

    private Object entry(Article.Entry entry) {
        return entry.formula().isPresent() ? formula(entry.formula().get()) : sentence(entry.otherwise());
    }

    private Map<String, Object> convention(Article.ConventionPart part) {
        Map<String, Object> convention = new LinkedHashMap<>();
        convention.put("value", formula(part.slope()));
        convention.put("by", part.convention().by().in(language));
        part.convention().source().ifPresent(url -> convention.put("source", Map.of("label", host(url), "url", url)));
        return convention;
    }

    private static String host(String url) {
        String rest = url.substring("https://".length());
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }

    private Map<String, Object> plot(Article.PlotPart plot) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("file", ArticleFiles.plotFile(language));
        model.put("description", plotLabels(plot).description());
        model.put("dots", plot.hasDots());
        model.put("data", ArticleFiles.PLOT_DATA);
        return model;
    }

    /** The texts of the plot in this language. */
    static Labels plotLabels(Article article, Language language, Sentences sentences) {
        return new ArticleModel(article, language, sentences)
                .plotLabels(article.plot().orElseThrow());
    }

    private Labels plotLabels(Article.PlotPart plot) {
        String title = article.title().in(language);
        String description = sentences.say(
                "plot.description",
                List.of(title, plot.from().plain(), plot.to().plain()));
        if (plot.hasDots()) {
            description += " " + sentences.say("plot.description.dots", List.of());
        }
        return Labels.of(
                        "plot",
                        sentences.say("plot.title", List.of(title)),
                        "x",
                        "y",
                        List.of(
                                sentences.say("plot.legend.function", List.of(title)),
                                sentences.say("plot.legend.derivative", List.of(title))))
                .withLanguage(language.tag())
                .withDescription(description);
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
