package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.article.Article;
import org.casewise.article.Formula;
import org.casewise.article.Sentence;
import org.casewise.catalogue.Language;
import org.casewise.plot.Csv;
import org.casewise.plot.Labels;

/** An article in one language as the plain data that templates read. */
final class ArticleModel extends DocumentModel {

    private static final String PLOT = "plot";

    /** Named as mathematicians do; the last column tells the sides of a joint apart, as {@link Csv} says. */
    private static final List<String> COLUMNS = List.of("x", "f(x)", "f'(x)", "side");

    private final Article article;
    private final Language language;
    private final Sentences sentences;

    ArticleModel(Article article, Language language, Sentences sentences) {
        super(article, language, sentences);
        this.article = article;
        this.language = language;
        this.sentences = sentences;
    }

    @Override
    String template() {
        return "article.md.ftl";
    }

    @Override
    String descriptionKey() {
        return "page.description";
    }

    @Override
    List<Drawing> drawings() {
        return article.plot()
                .map(plot -> List.of(new Drawing(
                        PLOT,
                        plot,
                        plotLabels(plot),
                        COLUMNS,
                        Sentence.of("download.plot"),
                        Sentence.of("download.data"))))
                .orElse(List.of());
    }

    @Override
    void fill(Map<String, Object> model) {
        model.put("symbol", formula(article.symbol()));
        model.put("definition", definition());
        model.put(
                "frameworks", article.frameworks().stream().map(this::framework).toList());
        model.put("derivative", derivative());
        model.put(
                "shorts",
                article.joints().stream()
                        .filter(j -> j.inShort().isPresent())
                        .map(this::joint)
                        .toList());
        model.put("joints", article.joints().stream().map(this::joint).toList());
        article.plot().ifPresent(plot -> model.put("plot", plot(plot)));
        model.put("numbers", article.numbers().stream().map(this::number).toList());
        model.put("undecided", article.undecided().stream().map(this::sentence).toList());
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

    private Map<String, Object> framework(Article.FrameworkPart part) {
        return Map.of(
                "framework",
                part.framework(),
                "name",
                part.name(),
                "set",
                part.set().stream().map(this::formula).toList());
    }

    /** The other functions of the same name; an id that has a file here is linked. */
    List<Object> namesakes(Function<String, Optional<String>> file) {
        List<Object> namesakes = new ArrayList<>();
        for (Article.NamesakePart part : article.namesakes()) {
            Map<String, Object> namesake = namesake(part);
            part.namesake().id().flatMap(file).ifPresent(f -> namesake.put("file", f));
            namesakes.add(namesake);
        }
        return namesakes;
    }

    private Map<String, Object> namesake(Article.NamesakePart part) {
        Map<String, Object> namesake = new LinkedHashMap<>();
        namesake.put("by", part.namesake().by().in(language));
        namesake.put("formula", formula(part.formula()));
        namesake.put("difference", sentence(part.difference()));
        namesake.put("evidence", part.evidence());
        return namesake;
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
        return Map.of("where", formula(part.where()), "steps", steps(part.steps()));
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
        joint.put("aboutConventions", sentence(part.aboutConventions()));
        joint.put(
                "conventions", part.conventions().stream().map(this::convention).toList());
        return joint;
    }

    private Object entry(Article.Entry entry) {
        return entry.formula().isPresent() ? formula(entry.formula().get()) : sentence(entry.otherwise());
    }

    private Map<String, Object> convention(Article.ConventionPart part) {
        Map<String, Object> convention = new LinkedHashMap<>();
        convention.put("value", entry(part.slope()));
        convention.put("judged", sentence(part.judged()));
        convention.put("evidence", part.evidence());
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
        model.put("file", pictureFile(PLOT));
        model.put("description", plotLabels(plot).description());
        model.put("dots", plot.hasDots());
        model.put("data", dataFile(PLOT));
        return model;
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
                        PLOT,
                        named(title),
                        "x",
                        "y",
                        List.of(
                                sentences.say("plot.legend.function", List.of(title)),
                                sentences.say("plot.legend.derivative", List.of(title))))
                .withLanguage(language.tag())
                .withDescription(description);
    }

    /** The title with the word "function", once. */
    private String named(String title) {
        String word = sentences.say("plot.title.word", List.of());
        return title.toLowerCase(Locale.ROOT).contains(word) ? title : sentences.say("plot.title", List.of(title));
    }
}
