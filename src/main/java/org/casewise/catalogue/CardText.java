package org.casewise.catalogue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Nearest;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A card's two parts: the YAML between two lines of dashes, and the prose sections {@code ## slot.language} after it. */
record CardText(YamlValue yaml, Map<String, Localized> prose) {

    private static final String FENCE = "---\n";
    private static final int LONGEST = 200_000;
    private static final Set<String> SECTIONS =
            Set.of("intro.zh", "intro.en", "usage.zh", "usage.en", "notes.zh", "notes.en");

    private static final String CHINESE = "[\\u2e80-\\u9fff\\uff00-\\uffef\\u201c\\u201d]";
    private static final Pattern WRAPPED = Pattern.compile("(?<=" + CHINESE + ")\\n(?=" + CHINESE + ")");

    static CardText of(Source card) {
        String text = card.text();
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            throw new DefinitionException(card, new Span(0, 1), Reason.of(Key.CARD_NO_FRONT_MATTER));
        }
        if (text.length() > LONGEST) {
            throw new DefinitionException(card, new Span(0, 1), Reason.of(Key.TEXT_TOO_LONG, LONGEST));
        }
        int proseStart = end + 1 + FENCE.length();
        return new CardText(yaml(card, FENCE.length(), end + 1), prose(card, proseStart));
    }

    private static YamlValue yaml(Source card, int start, int end) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(card.name())
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            Optional<Node> node =
                    new Compose(settings).composeString(card.text().substring(start, end));
            return new YamlValue(
                    card,
                    start,
                    node.orElseThrow(
                            () -> new DefinitionException(card, new Span(0, 1), Reason.of(Key.CARD_NO_FRONT_MATTER))));
        } catch (MarkedYamlEngineException e) {
            int at = start + e.getProblemMark().map(Mark::getIndex).orElse(0);
            throw new DefinitionException(
                    card, new Span(at, at + 1), Reason.of(Key.CARD_BAD_YAML, String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            throw new DefinitionException(
                    card, new Span(start, start + 1), Reason.of(Key.CARD_BAD_YAML, String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, Localized> prose(Source card, int from) {
        Map<String, Map<Language, String>> slots = new LinkedHashMap<>();
        String[] sections = ("\n" + card.text().substring(from)).split("\n## ", -1);
        int offset = from + sections[0].length() + (sections.length > 1 ? 3 : 0) - 1;
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
            slots.computeIfAbsent(name.substring(0, name.indexOf('.')), s -> new EnumMap<>(Language.class))
                    .put(language(name), language(name) == Language.ZH ? joined(body) : body);
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
