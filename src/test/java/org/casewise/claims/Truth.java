package org.casewise.claims;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is true of one function, from the table that mpmath made; see {@code README.md} beside it. */
final class Truth {

    private final JsonObject entry;

    Truth(String id) throws IOException {
        try (Reader in = new InputStreamReader(
                Truth.class.getResourceAsStream("/claims/" + id + ".json"), StandardCharsets.UTF_8)) {
            this.entry = JsonParser.parseReader(in).getAsJsonObject();
        }
    }

    /** A value and a slope at a point. */
    record Point(double x, double value, double slope) {}

    /** All points of the table, near and far. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (String list : List.of("points", "stress")) {
            for (JsonElement element : entry.getAsJsonArray(list)) {
                JsonObject point = element.getAsJsonObject();
                points.add(new Point(number(point, "x"), number(point, "f"), number(point, "f1")));
            }
        }
        return points;
    }

    /** The only breakpoint. */
    JsonObject joint() {
        if (entry.getAsJsonArray("breakpoints").size() != 1) {
            throw new IllegalStateException("not one breakpoint");
        }
        return entry.getAsJsonArray("breakpoints").get(0).getAsJsonObject();
    }

    double atJoint(String key) {
        return number(joint(), key);
    }

    String text(String key) {
        return entry.get(key).getAsString();
    }

    JsonElement fact(String key) {
        return entry.get(key);
    }

    static double number(JsonObject object, String key) {
        return number(object.get(key).getAsString());
    }

    static double number(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
