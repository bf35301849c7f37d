package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.casewise.analysis.Analysis;
import org.casewise.catalogue.Language;
import org.casewise.interchange.AnalysisJson;
import org.casewise.interchange.PointValues;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text of the collection lands in its class, means what it must, and is complained about in the words it must. */
class HostileDefinitionsTest {

    /** A second is promised on a machine with nothing else to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the collection places elsewhere: there the unknown argument is named, here the unknown function. */
    private static final List<String> OTHER_PLACE = List.of("meaning-087");

    private static final Session ENGLISH = session(Language.EN);
    private static final Session CHINESE = session(Language.ZH);

    private static Session session(Language language) {
        return new Session(Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()), language);
    }

    static List<JsonObject> texts() throws Exception {
        try (Reader in = new InputStreamReader(
                HostileDefinitionsTest.class.getResourceAsStream("/syntax/hostile.json"), StandardCharsets.UTF_8)) {
            return StreamSupport.stream(
                            JsonParser.parseReader(in).getAsJsonArray().spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .toList();
        }
    }

    private static String text(JsonObject input) {
        if (input.has("text")) {
            return input.get("text").getAsString();
        }
        StringBuilder text = new StringBuilder();
        for (JsonElement piece : input.getAsJsonArray("gen")) {
            JsonArray repeated = piece.getAsJsonArray();
            text.append(repeated.get(0).getAsString().repeat(repeated.get(1).getAsInt()));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextLandsInItsClass(JsonObject input) {
        assertTimeoutPreemptively(PATIENCE, () -> check(input));
    }

    private static void check(JsonObject input) {
        String text = text(input);
        String found;
        String message;
        try {
            Definition definition = DefinitionReader.read(Source.typed(text));
            found = definition.warnings().isEmpty() ? "accept" : "accept-with-warning";
            message = String.join("\n", warnings(definition, ENGLISH));
            assertEquals(
                    definition.warnings().size(), warnings(definition, CHINESE).size());
            checkValues(input, definition);
            analyse(definition);
        } catch (DefinitionException refused) {
            found = "reject-with-hint";
            message = ENGLISH.complaint(refused);
            checkMessage(message, input);
            checkMessage(CHINESE.complaint(refused), input);
            if (input.has("at") && !OTHER_PLACE.contains(input.get("id").getAsString())) {
                assertEquals(input.get("at").getAsInt(), refused.span().start(), message);
            }
        }
        assertTrue(classes(input).contains(found), found + ": " + message);
        if (found.equals(input.get("expect").getAsString()) && !found.equals("accept") && input.has("say")) {
            checkWords(input, message.toLowerCase(Locale.ROOT));
        }
    }

    private static List<String> warnings(Definition definition, Session session) {
        return definition.warnings().stream()
                .map(w -> session.sentences().of(w.reason()))
                .toList();
    }

    private static List<String> classes(JsonObject input) {
        List<String> classes = new ArrayList<>(List.of(input.get("expect").getAsString()));
        if (input.has("alt")) {
            input.getAsJsonArray("alt").forEach(c -> classes.add(c.getAsString()));
        }
        return classes;
    }

    private static void checkValues(JsonObject input, Definition definition) {
        if (!input.has("value")) {
            return;
        }
        for (Map.Entry<String, JsonElement> pinned :
                input.getAsJsonObject("value").entrySet()) {
            List<Point> at = Point.list(new Source("--at", pinned.getKey()));
            String value =
                    PointValues.of(definition, 0).texts(at, Optional.empty()).get(0);
            assertEquals(pinned.getValue().getAsDouble(), Double.parseDouble(value), 0.0, "at " + pinned.getKey());
        }
    }

    /** What is accepted goes all the way; it may still be found to be too hard, but only in words. */
    private static void analyse(Definition definition) {
        Analysis analysis = Analysis.of(definition.function());
        AnalysisJson.pretty(AnalysisJson.of(definition, Map.of(), analysis, ENGLISH.sentences()::of));
    }

    private static void checkMessage(String message, JsonObject input) {
        assertTrue(message.startsWith("definition:"), message);
        assertTrue(message.length() < 600 && message.lines().count() <= 4, message);
        assertTrue(message.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\n'), "a control: " + input);
    }

    private static void checkWords(JsonObject input, String message) {
        for (JsonElement any : input.getAsJsonArray("say")) {
            boolean said = StreamSupport.stream(any.getAsJsonArray().spliterator(), false)
                    .anyMatch(word -> message.contains(word.getAsString().toLowerCase(Locale.ROOT)));
            assertTrue(said, any + " is not said in: " + message);
        }
    }
}
