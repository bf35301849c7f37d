package org.casewise.interchange;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.syntax.Nearest;

/**
 * One line of a batch, a JSON object, read strictly: a key that there is not, or that stands there twice, and a value of
 * another kind are problems of the line. Numbers may stand where exact texts are expected and mean what is written.
 */
public final class BatchLine {

    private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);
    private static final String ID = "id";
    private static final String NO_ID = "null";
    private static final String COLUMN = " column ";

    private final JsonObject json;

    private BatchLine(JsonObject json) {
        this.json = json;
    }

    /** Reads a line; throws {@link BatchProblem}. */
    public static BatchLine read(String line, List<String> keys) {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        JsonObject json = new JsonObject();
        try {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new BatchProblem(NO_ID, 1, null, "batch.not-an-object");
            }
            fill(json, reader);
            reader.peek();
        } catch (BatchProblem repeated) {
            throw repeated.of(new BatchLine(json).id());
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw new BatchProblem(new BatchLine(json).id(), column(e.getMessage()), null, "batch.bad-json");
        }
        BatchLine read = new BatchLine(json);
        for (String key : json.keySet()) {
            if (!keys.contains(key)) {
                String nearest = Nearest.to(key, keys).orElse(null);
                throw read.problem(nearest, "batch.unknown-key", key);
            }
        }
        return read;
    }

    /** Reads an object in which each name stands once; objects in it likewise. */
    private static void fill(JsonObject json, JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (json.has(name)) {
                throw new BatchProblem(NO_ID, 1, null, "batch.repeated-key", name);
            }
            json.add(name, element(reader));
        }
        reader.endObject();
    }

    private static JsonElement element(JsonReader reader) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            return ELEMENTS.read(reader);
        }
        JsonObject inner = new JsonObject();
        fill(inner, reader);
        return inner;
    }

    /** The library says it in its message only: {@code ... at line 1 column 17 path $.x}. */
    private static int column(String message) {
        int start = String.valueOf(message).lastIndexOf(COLUMN);
        int column = 0;
        for (int i = start + COLUMN.length(); start >= 0 && i < message.length() && digit(message, i) >= 0; i++) {
            column = Math.min(10 * column + digit(message, i), 1 << 24);
        }
        return Math.max(1, column);
    }

    private static int digit(String text, int at) {
        return Character.digit(text.charAt(at), 10);
    }

    /** Whatever stands under {@code id}, as JSON; {@code null} where nothing does. */
    public String id() {
        return json.has(ID) ? AnalysisJson.compact(json.get(ID)) : NO_ID;
    }

    /** The line of an answer: the id, and after it what was found. */
    public String answered(JsonObject found) {
        JsonObject answer = new JsonObject();
        answer.add(ID, json.has(ID) ? json.get(ID) : JsonNull.INSTANCE);
        found.entrySet().forEach(e -> answer.add(e.getKey(), e.getValue()));
        return AnalysisJson.compact(answer);
    }

    /** A text that must be there. */
    public String text(String key) {
        if (!isThere(key)) {
            throw missing(key);
        }
        JsonElement value = json.get(key);
        if (!(value instanceof JsonPrimitive p && p.isString())) {
            throw problem(null, "batch.not-a-text", key);
        }
        return value.getAsString();
    }

    /** True or false; false where it is not there. */
    public boolean flag(String key) {
        if (!isThere(key)) {
            return false;
        }
        if (!(json.get(key) instanceof JsonPrimitive p && p.isBoolean())) {
            throw problem(null, "batch.not-a-truth-value", key);
        }
        return json.get(key).getAsBoolean();
    }

    /** A whole number between two bounds, if it is there. */
    public Optional<Integer> number(String key, int least, int most) {
        if (!isThere(key)) {
            return Optional.empty();
        }
        if (json.get(key) instanceof JsonPrimitive p
                && p.isNumber()
                && p.getAsString().length() < 20) {
            BigDecimal value = new BigDecimal(p.getAsString());
            boolean inside =
                    value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (inside && value.remainder(BigDecimal.ONE).signum() == 0) {
                return Optional.of(value.intValue());
            }
        }
        throw problem(null, "batch.not-a-number-between", key, String.valueOf(least), String.valueOf(most));
    }

    /** A list of exact numbers as texts, if it is there. */
    public Optional<List<String>> numbers(String key) {
        if (!isThere(key)) {
            return Optional.empty();
        }
        if (!json.get(key).isJsonArray()) {
            throw problem(null, "batch.not-a-list", key);
        }
        List<String> numbers = new ArrayList<>();
        for (JsonElement element : json.get(key).getAsJsonArray()) {
            numbers.add(numberText(key + "[" + numbers.size() + "]", element));
        }
        return Optional.of(numbers);
    }

    /** Exact numbers as texts by name; empty where it is not there. */
    public Map<String, String> numbersByName(String key) {
        Map<String, String> numbers = new LinkedHashMap<>();
        if (!isThere(key)) {
            return numbers;
        }
        if (!json.get(key).isJsonObject()) {
            throw problem(null, "batch.not-named", key);
        }
        json.get(key)
                .getAsJsonObject()
                .entrySet()
                .forEach(e -> numbers.put(e.getKey(), numberText(key + "." + e.getKey(), e.getValue())));
        return numbers;
    }

    private String numberText(String place, JsonElement element) {
        if (!(element instanceof JsonPrimitive p && !p.isBoolean())) {
            throw problem(null, "batch.not-a-text", place);
        }
        return element.getAsString();
    }

    private boolean isThere(String key) {
        return json.has(key) && !json.get(key).isJsonNull();
    }

    /** A key that must be there and is not. */
    public BatchProblem missing(String key) {
        return problem(null, "batch.missing-key", key);
    }

    private BatchProblem problem(String nearest, String key, String... arguments) {
        return new BatchProblem(id(), 1, nearest, key, arguments);
    }
}
