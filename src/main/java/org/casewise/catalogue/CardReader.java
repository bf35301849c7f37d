package org.casewise.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Symbol;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;

/** A card's text to {@link Card}: YAML front matter for the machine, Markdown sections for people. */
public final class CardReader {

    private static final List<String> KEYS = List.of(
            "kind",
            "id",
            "title",
            "aliases",
            "family",
            "definition",
            "window",
            "frameworks",
            "namesakes",
            "conventions",
            "expect",
            "references",
            "related");
    private static final String VECTOR = "vector";
    private static final List<String> KINDS = List.of("function", VECTOR);
    private static final Rational MOST_TICKS = Rational.of(100);
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private CardReader() {}

    /** A card of any kind. Throws {@link DefinitionException} with the place in the card where something is wrong. */
    public static Card card(Source card) {
        CardText parts = CardText.of(card);
        Optional<YamlValue> kind = parts.yaml().valueOf("kind");
        if (kind.isPresent() && !KINDS.contains(kind.get().text())) {
            throw kind.get().wrong(Key.CARD_BAD_KIND, kind.get().text());
        }
        return kind.isPresent() && kind.get().text().equals(VECTOR) ? VectorCardReader.read(parts) : function(parts);
    }

    /** The card of a function of one variable; the same for a card of another kind. */
    public static FunctionCard read(Source card) {
        if (card(card) instanceof FunctionCard function) {
            return function;
        }
        throw new DefinitionException(card, new Span(0, 1), Reason.of(Key.VECTOR_CARD));
    }

    private static FunctionCard function(CardText parts) {
        Map<String, YamlValue> values = parts.yaml().mapping(KEYS);
        String id = id(required(parts.yaml(), values, "id"));
        Definition definition =
                CardNumbers.inside(required(parts.yaml(), values, "definition"), DefinitionReader::read);
        Optional<Window> window = Optional.ofNullable(values.get("window")).map(CardReader::window);
        Definition shown = inWindow(definition, window);
        CardNumbers numbers = CardNumbers.of(definition);
        return new FunctionCard(
                id,
                localized(required(parts.yaml(), values, "title")),
                aliases(values.get("aliases")),
                Optional.ofNullable(values.get("family")).map(CardReader::localized),
                shown,
                window,
                items(values.get("frameworks")).stream()
                        .map(item -> frameworkName(item, numbers))
                        .toList(),
                items(values.get("namesakes")).stream()
                        .map(item -> namesake(item, definition.variable()))
                        .toList(),
                items(values.get("conventions")).stream()
                        .map(item -> convention(item, numbers))
                        .toList(),
                items(values.get("expect")).stream()
                        .map(item -> ExpectationReader.read(item, numbers))
                        .toList(),
                items(values.get("references")).stream()
                        .map(CardReader::reference)
                        .toList(),
                items(values.get("related")).stream().map(CardReader::related).toList(),
                parts.prose());
    }

    /** A function with infinitely many breakpoints is looked at where it is drawn. */
    private static Definition inWindow(Definition definition, Optional<Window> window) {
        return definition.window().isPresent() && window.isPresent()
                ? definition.within(window.get().x().low(), window.get().x().high())
                : definition;
    }

    /** Lower-case words with single hyphens between them: part of an address. */
    static String id(YamlValue value) {
        if (!value.text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || value.text().length() > 60) {
            throw value.wrong(Key.CARD_BAD_ID, value.text());
        }
        return value.text();
    }

    static YamlValue required(YamlValue whole, Map<String, YamlValue> values, String key) {
        if (!values.containsKey(key)) {
            throw whole.wrong(Key.CARD_MISSING_KEY, key);
        }
        return values.get(key);
    }

    static List<YamlValue> items(YamlValue list) {
        return list == null ? List.of() : list.list();
    }

    /** One text for both languages, or one for each. */
    static Localized localized(YamlValue value) {
        if (value.isText()) {
            return Localized.same(value.text());
        }
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Map<String, YamlValue> byCode = value.mapping(LANGUAGES);
        for (Language language : Language.values()) {
            texts.put(language, required(value, byCode, language.code()).text());
        }
        return new Localized(texts);
    }

    static Map<Language, List<String>> aliases(YamlValue value) {
        Map<Language, List<String>> aliases = new EnumMap<>(Language.class);
        Map<String, YamlValue> byCode = value == null ? Map.of() : value.mapping(LANGUAGES);
        for (Language language : Language.values()) {
            aliases.put(
                    language,
                    items(byCode.get(language.code())).stream()
                            .map(YamlValue::text)
                            .toList());
        }
        return aliases;
    }

    static Window window(YamlValue value) {
        Map<String, YamlValue> axes = value.mapping(List.of("x", "y", "ticks"));
        Map<String, YamlValue> ticks =
                axes.containsKey("ticks") ? axes.get("ticks").mapping(List.of("x", "y")) : Map.of();
        return new Window(
                ends(required(value, axes, "x")),
                ends(required(value, axes, "y")),
                Optional.ofNullable(ticks.get("x")).map(CardReader::ticks),
                Optional.ofNullable(ticks.get("y")).map(CardReader::ticks));
    }

    private static Window.Ends ends(YamlValue value) {
        List<Rational> ends = value.list().stream()
                .map(end -> CardNumbers.rational(end, Key.CARD_BAD_WINDOW))
                .toList();
        boolean good = ends.size() == 2
                && ends.get(0).toDouble() < ends.get(1).toDouble()
                && Double.isFinite(ends.get(1).toDouble() - ends.get(0).toDouble());
        if (!good) {
            throw value.wrong(Key.CARD_BAD_WINDOW);
        }
        return new Window.Ends(ends.get(0), ends.get(1));
    }

    private static Window.Ticks ticks(YamlValue value) {
        List<Rational> numbers = value.list().stream()
                .map(tick -> CardNumbers.rational(tick, Key.CARD_BAD_TICKS))
                .toList();
        boolean good = numbers.size() == 3
                && numbers.get(2).signum() > 0
                && numbers.get(0).compareTo(numbers.get(1)) < 0
                && numbers.get(1).minus(numbers.get(0)).over(numbers.get(2)).compareTo(MOST_TICKS) < 0;
        if (!good) {
            throw value.wrong(Key.CARD_BAD_TICKS);
        }
        return new Window.Ticks(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private static FrameworkName frameworkName(YamlValue value, CardNumbers numbers) {
        Map<String, YamlValue> fields = value.mapping(List.of("in", "name", "set"));
        return new FrameworkName(
                required(value, fields, "in").text(),
                required(value, fields, "name").text(),
                numbers.set(fields.get("set")));
    }

    private static Namesake namesake(YamlValue value, Symbol variable) {
        Map<String, YamlValue> fields = value.mapping(List.of("by", "definition", "id"));
        YamlValue text = required(value, fields, "definition");
        Definition definition = CardNumbers.inside(text, DefinitionReader::read);
        boolean open = definition.defaults().size() < definition.parameters().size();
        if (open || !definition.variable().equals(variable)) {
            throw text.wrong(Key.CARD_NAMESAKE_OPEN, variable.name());
        }
        return new Namesake(
                localized(required(value, fields, "by")),
                definition,
                Optional.ofNullable(fields.get("id")).map(CardReader::id));
    }

    /** A slope that is {@code nan} is no number. */
    private static Convention convention(YamlValue value, CardNumbers numbers) {
        Map<String, YamlValue> fields = value.mapping(List.of("at", "set", "slope", "by", "source"));
        YamlValue slope = required(value, fields, "slope");
        return new Convention(
                numbers.exact(required(value, fields, "at")),
                numbers.set(fields.get("set")),
                slope.isText() && slope.text().equals("nan") ? Optional.empty() : Optional.of(numbers.exact(slope)),
                localized(required(value, fields, "by")),
                Optional.ofNullable(fields.get("source")).map(CardReader::address),
                value.source(),
                fields.get("at").span());
    }

    private static String address(YamlValue value) {
        if (!value.text().startsWith("https://")) {
            throw value.wrong(Key.CARD_BAD_ADDRESS, value.text());
        }
        return value.text();
    }

    static Reference reference(YamlValue value) {
        Map<String, YamlValue> fields = value.mapping(List.of("key", "text", "url"));
        return new Reference(
                required(value, fields, "key").text(),
                required(value, fields, "text").text(),
                address(required(value, fields, "url")));
    }

    static Related related(YamlValue value) {
        Map<String, YamlValue> fields = value.mapping(List.of("id", "title"));
        return new Related(id(required(value, fields, "id")), localized(required(value, fields, "title")));
    }
}
