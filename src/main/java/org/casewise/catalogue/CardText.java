package org.casewise.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Nearest;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A card's two parts: the YAML between two lines of dashes, and the prose sections {@code ## slot.language} after it. */
record CardText(YamlValue yaml, Map<String, Localized> prose) {

    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*(?:\\n|\\z)");
    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 10;
    private static final List<String> SECTIONS =
            List.of("intro.zh", "intro.en", "usage.zh", "usage.en", "notes.zh", "notes.en");

    private static final String CHINESE = "[\\u2e80-\\u9fff\\uff00-\\uffef\\u201c\\u201d]";
    private static final Pattern WRAPPED = Pattern.compile("(?<=" + CHINESE + ")\\n(?=" + CHINESE + ")");

    static CardText of(Source card) {
        String text = card.text();
        if (text.length() > LONGEST) {
            throw new DefinitionException(card, new Span(0, 1), Reason.of(Key.TEXT_TOO_LONG, LONGEST));
        }
        Matcher fence = FENCE.matcher(text);
        boolean opened = fence.find() && fence.start() == 0;
        int start = opened ? fence.end() : 0;
        if (!opened || !fence.find()) {
            throw new DefinitionException(card, new Span(0, 1), Reason.of(Key.CARD_NO_FRONT_MATTER));
        }
        return new CardText(yaml(card, start, fence.start()), prose(card, fence.end()));
    }

    private static YamlValue yaml(Source card, int start, int end) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(card.name())
                .setCodePointLimit(LONGEST)
                .build();
        String yaml = card.text().substring(start, end);
        try {
            refuseWhatIsNotPlain(card, start, new Parse(settings).parseString(yaml));
            Optional<Node> node = new Compose(settings).composeString(yaml);
            return new YamlValue(
                    card,
                    start,
                    node.orElseThrow(
                            () -> new DefinitionException(card, new Span(0, 1), Reason.of(Key.CARD_NO_FRONT_MATTER))));
        } catch (MarkedYamlEngineException e) {
            throw new DefinitionException(
                    card,
                    place(card, start, e.getProblemMark()),
                    Reason.of(Key.CARD_BAD_YAML, String.valueOf(e.getProblem())));
        } catch (ReaderException e) {
            int at = card.text().offsetByCodePoints(start, e.getPosition());
            throw new DefinitionException(
                    card, new Span(at, at + 1), Reason.of(Key.CARD_BAD_YAML, String.valueOf(e.getMessage())));
        } catch (YamlEngineException e) {
            throw new DefinitionException(
                    card, new Span(start, start + 1), Reason.of(Key.CARD_BAD_YAML, String.valueOf(e.getMessage())));
        }
    }

    /** Tags, anchors and aliases, which a card has no use for, and nesting that no card has; before anything is built. */
    private static void refuseWhatIsNotPlain(Source card, int start, Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw new DefinitionException(
                        card, place(card, start, event.getStartMark()), Reason.of(Key.NESTED_TOO_DEEP, DEEPEST));
            }
            sign(event).ifPresent(sign -> {
                throw new DefinitionException(
                        card, place(card, start, event.getStartMark()), Reason.of(Key.CARD_NEEDS_QUOTES, sign));
            });
        }
    }

    /** The sign that gives an event a meaning beyond plain data. */
    private static Optional<String> sign(Event event) {
        if (event instanceof AliasEvent) {
            return Optional.of("*");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("&");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
        return tagged ? Optional.of("!") : Optional.empty();
    }

    /** Marks count code points from the beginning of the YAML. */
    private static Span place(Source card, int start, Optional<Mark> mark) {
        int at = card.text().offsetByCodePoints(start, mark.map(Mark::getIndex).orElse(0));
        return new Span(at, at + 1);
    }

    private static Map<String, Localized> prose(Source card, int from) {
        Map<String, Map<Language, String>> slots = new LinkedHashMap<>();
        String[] sections = ("\n" + card.text().substring(from)).split("\n## ", -1);
        int offset = from + sections[0].length() + (sections.length > 1 ? 4 : 0) - 1;
        if (!sections[0].isBlank()) {
            throw new DefinitionException(card, new Span(from, from + 1), Reason.of(Key.CARD_PROSE_WITHOUT_SECTION));
        }
        for (int i = 1; i < sections.length; i++) {
            String section = sections[i];
            String name = section.lines().findFirst().orElse("").trim();
            if (!SECTIONS.contains(name)) {
                Reason hint = Nearest.to(name, SECTIONS)
                        .map(n -> Reason.of(Key.DID_YOU_MEAN, n))
                        .orElse(null);
                Span place = new Span(offset, offset + Math.max(1, name.length()));
                throw new DefinitionException(card, place, Reason.of(Key.CARD_UNKNOWN_SECTION, name), hint);
            }
            int newline = section.indexOf('\n');
            String body = newline < 0 ? "" : section.substring(newline + 1).strip();
            String text = language(name) == Language.ZH ? joined(body) : body;
            Map<Language, String> slot =
                    slots.computeIfAbsent(name.substring(0, name.indexOf('.')), s -> new EnumMap<>(Language.class));
            if (slot.put(language(name), text) != null) {
                Span place = new Span(offset, offset + name.length());
                throw new DefinitionException(card, place, Reason.of(Key.CARD_REPEATED_KEY, name));
            }
            offset += section.length() + 4;
        }
        Map<String, Localized> prose = new LinkedHashMap<>();
        slots.forEach((slot, texts) -> prose.put(slot, new Localized(texts)));
        return prose;
    }

    private static Language language(String section) {
        return Language.of(section.substring(section.indexOf('.') + 1)).orElseThrow();
    }

    /** Chinese has no blanks between words, so a line that was wrapped between two Chinese characters is joined again. */
    private static String joined(String text) {
        return WRAPPED.matcher(text).replaceAll("");
    }
}
