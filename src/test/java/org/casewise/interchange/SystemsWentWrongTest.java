package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/**
 * Questions that computer algebra systems answered wrongly or not at all, in a table. No answer may be wrong, and none is
 * that it is not known.
 */
class SystemsWentWrongTest {

    private static final String UNKNOWN = "unknown";

    private record Task(String who, String question, String definition, String answer) {}

    private static List<Task> tasks() throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/interchange/systems.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                tasks.add(new Task(
                        cells[0],
                        cells[1],
                        cells[2].replace("; g(x)", "\ng(x)").replace("; h(x)", "\nh(x)"),
                        cells[3]));
            }
        }
        return tasks;
    }

    @Test
    void noAnswerIsWrongOrMissing() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<Task> tasks = tasks();
        for (Task task : tasks) {
            String found = answer(task);
            if (found.equals(UNKNOWN)) {
                unknown.add(task.toString());
            } else if (!found.equals(task.answer())) {
                wrong.add(task + " but found " + found);
            }
        }
        System.out.println("tasks that systems went wrong on: " + (tasks.size() - unknown.size() - wrong.size())
                + " right, " + unknown.size() + " unknown " + unknown);
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), unknown);
    }

    private static String answer(Task task) {
        String[] words = task.question().split(" ");
        if (words[0].equals("value")) {
            return value(task.definition(), Integer.parseInt(words[1]), words[3]);
        }
        JsonObject json = JsonParts.analysed(task.definition());
        return switch (words[0]) {
            case "joint" -> joint(json, words[1]);
            case "limits" -> sides(json, words[1]);
            case "missing" -> missing(json, words[1]);
            case "cases" -> cases(json);
            case "pieces" -> Integer.toString(json.getAsJsonArray("cases").size());
            case "integral" -> integral(json, words[1], words[2]);
            case "range" ->
                proved(
                        fact(json, "range"),
                        f -> intervals(f.getAsJsonObject("value").getAsJsonArray("parts")));
            case "zeros" -> proved(fact(json, "zeros"), f -> intervals(f.getAsJsonArray("value")));
            case "extrema" -> proved(fact(json, "extrema"), f -> extrema(f.getAsJsonArray("value")));
            case "discontinuities" -> discontinuities(json);
            case "diracs" -> proved(json.getAsJsonObject("distributionalDerivative"), SystemsWentWrongTest::diracs);
            case "fact" -> fact(json, words[1].split("\\."));
            default -> throw new IllegalArgumentException(task.question());
        };
    }

    private static JsonObject fact(JsonObject json, String name) {
        return json.getAsJsonObject("facts").getAsJsonObject(name);
    }

    private static String fact(JsonObject json, String[] path) {
        return proved(fact(json, path[0]), f -> {
            JsonElement value = f.get("value");
            return plain(path.length == 1 ? value : value.getAsJsonObject().get(path[1]));
        });
    }

    private static String proved(JsonObject finding, java.util.function.Function<JsonObject, String> told) {
        return finding.get("evidence").getAsString().equals("proved") ? told.apply(finding) : UNKNOWN;
    }

    private static String plain(JsonElement json) {
        return AnalysisJson.compact(json).replace("\"", "");
    }

    private static String listed(StringJoiner parts) {
        return parts.length() == 0 ? "-" : parts.toString();
    }

    private static String value(String definition, int order, String at) {
        return PointValues.of(DefinitionReader.read(Source.typed(definition)), order)
                .texts(Point.list(new Source("points", at)), Optional.empty())
                .get(0);
    }

    private static JsonObject at(JsonObject json, String point) {
        for (JsonElement joint : json.getAsJsonArray("breakpoints")) {
            if (joint.getAsJsonObject().get("at").getAsString().equals(point)) {
                return joint.getAsJsonObject();
            }
        }
        throw new AssertionError("no breakpoint at " + point + ": " + json);
    }

    private static String joint(JsonObject json, String point) {
        return proved(
                at(json, point),
                j -> plain(j.get("verdict")) + " " + plain(j.get("leftDerivative")) + " "
                        + plain(j.get("rightDerivative")) + " " + plain(j.get("clarke")));
    }

    private static String sides(JsonObject json, String point) {
        return proved(at(json, point), j -> plain(j.get("leftLimit")) + " " + plain(j.get("rightLimit")));
    }

    private static String missing(JsonObject json, String order) {
        JsonObject derivative = json.getAsJsonObject(order.equals("1") ? "derivative" : "secondDerivative");
        StringJoiner points = new StringJoiner(" ");
        derivative.getAsJsonArray("undefinedAt").forEach(p -> points.add(p.getAsString()));
        return derivative.has("undecidedAt") ? UNKNOWN : listed(points);
    }

    private static String discontinuities(JsonObject json) {
        StringJoiner points = new StringJoiner(" ");
        for (JsonElement joint : json.getAsJsonArray("breakpoints")) {
            if (!joint.getAsJsonObject().get("continuous").getAsBoolean()) {
                points.add(joint.getAsJsonObject().get("at").getAsString());
            }
        }
        return listed(points);
    }

    private static String interval(JsonObject on) {
        return (on.get("fromIncluded").getAsBoolean() ? "[" : "(")
                + on.get("from").getAsString() + ", " + on.get("to").getAsString()
                + (on.get("toIncluded").getAsBoolean() ? "]" : ")");
    }

    private static String intervals(JsonArray all) {
        StringJoiner intervals = new StringJoiner(", ");
        all.forEach(i -> intervals.add(interval(i.getAsJsonObject())));
        return listed(intervals);
    }

    private static String cases(JsonObject json) {
        StringJoiner cases = new StringJoiner(", ");
        for (JsonElement piece : json.getAsJsonArray("cases")) {
            cases.add(plain(piece.getAsJsonObject().get("value")) + " on " + interval(piece.getAsJsonObject()));
        }
        return cases.toString();
    }

    private static String extrema(JsonArray all) {
        StringJoiner extrema = new StringJoiner(", ");
        for (JsonElement element : all) {
            JsonObject e = element.getAsJsonObject();
            boolean named = e.get("from").getAsString().contains("root");
            extrema.add((e.get("global").getAsBoolean() ? "global " : "") + plain(e.get("kind")) + " "
                    + plain(e.get("value")) + (named ? " at " + plain(e.get("atNumber")) : " on " + interval(e)));
        }
        return listed(extrema);
    }

    private static String diracs(JsonObject derivative) {
        StringJoiner diracs = new StringJoiner(", ");
        for (JsonElement dirac : derivative.getAsJsonArray("diracs")) {
            diracs.add(plain(dirac.getAsJsonObject().get("weight")) + " at "
                    + plain(dirac.getAsJsonObject().get("at")));
        }
        return listed(diracs);
    }

    /** The difference of the antiderivative's values, which is read back as a definition. */
    private static String integral(JsonObject json, String from, String to) {
        return proved(json.getAsJsonObject("antiderivative"), a -> {
            StringJoiner rows = new StringJoiner("; ", "F(x) = { ", " }");
            for (JsonElement element : a.getAsJsonArray("cases")) {
                JsonObject piece = element.getAsJsonObject();
                StringJoiner conditions = new StringJoiner(" and ", " if ", "");
                conditions.add("x = x");
                if (!piece.get("from").getAsString().equals("-oo")) {
                    conditions.add("x >= " + piece.get("from").getAsString());
                }
                if (!piece.get("to").getAsString().equals("oo")) {
                    conditions.add("x <= " + piece.get("to").getAsString());
                }
                rows.add(piece.get("value").getAsString() + conditions);
            }
            String text = rows + "\nf(x) = F(x + " + to + ") - F(x + (" + from + "))";
            Definition difference = DefinitionReader.read(Source.typed(text));
            return PointValues.of(difference, 0)
                    .texts(Point.list(new Source("points", "0")), Optional.empty())
                    .get(0);
        });
    }
}
