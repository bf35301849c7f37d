package org.casewise.render;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sample model of an article, {@code src/test/resources/render/relu.json}. It holds both languages: a map of
 * exactly {@code en} and {@code zh} stands for what the model of one language has there.
 */
final class ReluModel {

    private static final Path FOLDER = Path.of("src/test/resources/render");

    private ReluModel() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> in(String language) {
        JsonObject json = new Gson().fromJson(read("relu.json"), JsonObject.class);
        return (Map<String, Object>) plain(json, language);
    }

    static Map<String, String> pictures() {
        return Map.of("relu-plot.svg", read("relu-plot.svg"));
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Object plain(JsonElement json, String language) {
        if (json instanceof JsonObject object) {
            if (object.keySet().equals(Set.of("en", "zh"))) {
                return plain(object.get(language), language);
            }
            Map<String, Object> map = new LinkedHashMap<>();
            object.entrySet().forEach(entry -> map.put(entry.getKey(), plain(entry.getValue(), language)));
            return map;
        }
        if (json instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(element -> list.add(plain(element, language)));
            return list;
        }
        return json.getAsJsonPrimitive().isBoolean() ? (Object) json.getAsBoolean() : json.getAsString();
    }
}
