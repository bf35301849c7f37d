package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.casewise.analysis.Analysis;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;

/** Compares JSON with what must be in it. */
final class JsonParts {

    private JsonParts() {}

    /** The object for a definition, read back from its text; a reason is its key. */
    static JsonObject analysed(String text) {
        Definition definition = DefinitionReader.read(Source.typed(text));
        Analysis analysis = Analysis.of(definition.function());
        JsonObject json = AnalysisJson.of(
                definition, Map.of(), analysis, reason -> reason.key().path());
        return JsonParser.parseString(AnalysisJson.pretty(json)).getAsJsonObject();
    }

    static JsonElement resource(String name) throws IOException {
        return JsonParser.parseString(Files.readString(Path.of("src/test/resources/interchange", name)));
    }

    /** Every key of the expected objects is there, with the same type and value; lists have the same length. */
    static void assertHas(JsonElement expected, JsonElement found, String where) {
        if (expected.isJsonObject()) {
            assertTrue(found.isJsonObject(), where + " is no object: " + found);
            for (Map.Entry<String, JsonElement> entry :
                    expected.getAsJsonObject().entrySet()) {
                String key = where + "." + entry.getKey();
                assertTrue(found.getAsJsonObject().has(entry.getKey()), key + " is missing");
                assertHas(entry.getValue(), found.getAsJsonObject().get(entry.getKey()), key);
            }
        } else if (expected.isJsonArray()) {
            assertTrue(found.isJsonArray(), where + " is no list: " + found);
            assertEquals(
                    expected.getAsJsonArray().size(), found.getAsJsonArray().size(), where + ": " + found);
            for (int i = 0; i < expected.getAsJsonArray().size(); i++) {
                assertHas(
                        expected.getAsJsonArray().get(i), found.getAsJsonArray().get(i), where + "[" + i + "]");
            }
        } else {
            assertEquals(expected.toString(), found.toString(), where);
        }
    }
}
