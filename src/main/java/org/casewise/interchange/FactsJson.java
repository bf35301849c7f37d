package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.Asymptotes;
import org.casewise.analysis.Continuity;
import org.casewise.analysis.Convexity;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Extremum;
import org.casewise.analysis.FactsByCase;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Monotonicity;
import org.casewise.analysis.Parity;
import org.casewise.expr.Expr;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Interval;
import org.casewise.reason.Reason;

/** Facts about a whole function as JSON: each a value with its evidence, or unknown with the reason. */
final class FactsJson {

    private final Spelling spelling;
    private final Function<Reason, String> sentences;

    FactsJson(Spelling spelling, Function<Reason, String> sentences) {
        this.spelling = spelling;
        this.sentences = sentences;
    }

    JsonObject of(FunctionFacts facts) {
        JsonObject json = new JsonObject();
        json.add("domain", fact(facts.domain(), this::intervals));
        JsonObject limits = fact(facts.limits(), FactsJson::limits);
        facts.limits().value().ifPresent(ends -> exact(ends, limits));
        json.add("limits", limits);
        json.add("asymptotes", fact(facts.asymptotes(), this::asymptotes));
        json.add("range", fact(facts.range(), this::range));
        JsonObject continuity = fact(facts.continuity(), c -> new JsonPrimitive(c.word()));
        facts.continuity()
                .value()
                .map(Continuity::differentiable)
                .ifPresent(d -> continuity.addProperty("differentiable", d));
        json.add("continuity", continuity);
        json.add("monotonicity", fact(facts.monotonicity().map(Monotonicity::word), JsonPrimitive::new));
        json.add("convexity", fact(facts.convexity().map(Convexity::word), JsonPrimitive::new));
        json.add("parity", fact(facts.parity().map(Parity::word), JsonPrimitive::new));
        JsonObject lipschitz = fact(facts.lipschitz(), JsonNumbers::of);
        facts.lipschitz().value().flatMap(Limit::finite).ifPresent(c -> {
            lipschitz.addProperty("exact", spelling.of(c));
            enclose(lipschitz, "enclosure", c);
        });
        json.add("lipschitz", lipschitz);
        json.add("zeros", fact(facts.zeros(), this::points));
        json.add("extrema", fact(facts.extrema(), this::extrema));
        json.add("inflections", fact(facts.inflections(), this::inflections));
        return json;
    }

    /** A fact that hangs on a condition is told for both sides of the first one that settles it. */
    JsonObject of(FactsByCase facts) {
        JsonObject json = of(facts.always());
        for (FactsByCase.Alternative alternative : facts.alternatives()) {
            JsonObject then = of(alternative.then());
            JsonObject otherwise = of(alternative.otherwise());
            String condition = spelling.of(alternative.condition().left())
                    + (alternative.condition().equal() ? " = " : " <= ")
                    + spelling.of(alternative.condition().right());
            for (String name : json.keySet()) {
                if (isUnknown(json, name) && !isUnknown(then, name) && !isUnknown(otherwise, name)) {
                    json.add(
                            name,
                            ConditionalJson.either(
                                    condition, then.getAsJsonObject(name), otherwise.getAsJsonObject(name)));
                }
            }
        }
        return json;
    }

    private static boolean isUnknown(JsonObject facts, String name) {
        return facts.getAsJsonObject(name).get("evidence").getAsString().equals("unknown");
    }

    /** An interval by its ends. */
    static JsonObject interval(Interval on, Spelling spelling) {
        JsonObject entry = new JsonObject();
        entry.addProperty("from", on.from().map(spelling::of).orElse("-oo"));
        entry.addProperty("fromIncluded", on.includesLower());
        entry.addProperty("to", on.to().map(spelling::of).orElse("oo"));
        entry.addProperty("toIncluded", on.includesUpper());
        return entry;
    }

    <T> JsonObject fact(Finding<T> finding, Function<T, JsonElement> value) {
        JsonObject json = new JsonObject();
        json.add("value", finding.value().map(value).orElse(JsonNull.INSTANCE));
        if (finding.evidence() instanceof Evidence.Unknown u) {
            json.addProperty("evidence", "unknown");
            json.addProperty("because", sentences.apply(u.because()));
        } else if (finding.evidence() instanceof Evidence.Checked checked) {
            json.addProperty("evidence", "checked");
            json.addProperty("points", checked.points());
        } else {
            json.addProperty("evidence", "proved");
        }
        if (finding.evidence() instanceof Evidence.ProvedWithin within) {
            json.addProperty("complete", false);
            JsonArray window = new JsonArray();
            within.window().from().ifPresent(low -> window.add(spelling.of(low)));
            within.window().to().ifPresent(high -> window.add(spelling.of(high)));
            json.add("window", window);
        }
        return json;
    }

    private JsonElement intervals(List<Interval> intervals) {
        JsonArray array = new JsonArray();
        intervals.forEach(on -> array.add(interval(on, spelling)));
        return array;
    }

    /** A point also as a number. */
    private JsonObject place(Interval on) {
        JsonObject entry = interval(on, spelling);
        if (on.isPoint()) {
            Expr at = on.from().orElseThrow();
            entry.addProperty("at", spelling.of(at));
            entry.add("atNumber", JsonNumbers.of(at));
            enclose(entry, "atEnclosure", at);
        }
        return entry;
    }

    private JsonElement points(List<Interval> zeros) {
        JsonArray array = new JsonArray();
        for (Interval on : zeros) {
            JsonObject entry = place(on);
            if (entry.has("atEnclosure")) {
                entry.add("enclosure", entry.remove("atEnclosure"));
            }
            array.add(entry);
        }
        return array;
    }

    private static JsonElement limits(FunctionFacts.Ends ends) {
        JsonObject json = new JsonObject();
        json.add("-oo", JsonNumbers.of(ends.left()));
        json.add("oo", JsonNumbers.of(ends.right()));
        return json;
    }

    /** The finite limits as they are, and their enclosures where they are no fractions. */
    private void exact(FunctionFacts.Ends ends, JsonObject limits) {
        JsonObject exact = new JsonObject();
        JsonObject enclosures = new JsonObject();
        ends.left().finite().ifPresent(v -> {
            exact.addProperty("-oo", spelling.of(v));
            enclose(enclosures, "-oo", v);
        });
        ends.right().finite().ifPresent(v -> {
            exact.addProperty("oo", spelling.of(v));
            enclose(enclosures, "oo", v);
        });
        limits.add("exact", exact);
        if (enclosures.size() > 0) {
            limits.add("enclosure", enclosures);
        }
    }

    private static void enclose(JsonObject entry, String name, Expr number) {
        JsonNumbers.enclosure(number).ifPresent(around -> entry.add(name, around));
    }

    private JsonElement asymptotes(Asymptotes lines) {
        JsonObject json = new JsonObject();
        json.addProperty("-oo", lines.left().map(spelling::of).orElse(null));
        json.addProperty("oo", lines.right().map(spelling::of).orElse(null));
        return json;
    }

    JsonElement range(List<Interval> parts) {
        JsonObject json = new JsonObject();
        Interval first = parts.get(0);
        Interval last = parts.get(parts.size() - 1);
        json.add("inf", end(first.from(), "-oo"));
        first.from().ifPresent(low -> enclose(json, "infEnclosure", low));
        json.addProperty("infAttained", first.includesLower());
        json.add("sup", end(last.to(), "oo"));
        last.to().ifPresent(high -> enclose(json, "supEnclosure", high));
        json.addProperty("supAttained", last.includesUpper());
        json.add("parts", intervals(parts));
        return json;
    }

    private static JsonElement end(Optional<Expr> end, String infinite) {
        return end.map(JsonNumbers::of).orElse(new JsonPrimitive(infinite));
    }

    private JsonElement extrema(List<Extremum> extrema) {
        JsonArray array = new JsonArray();
        for (Extremum extremum : extrema) {
            JsonObject entry = new JsonObject();
            entry.addProperty("kind", extremum.minimum() ? "minimum" : "maximum");
            place(extremum.on()).entrySet().forEach(e -> entry.add(e.getKey(), e.getValue()));
            entry.add("value", JsonNumbers.of(extremum.value()));
            entry.addProperty("exact", spelling.of(extremum.value()));
            enclose(entry, "enclosure", extremum.value());
            entry.addProperty("global", extremum.global());
            array.add(entry);
        }
        return array;
    }

    private JsonElement inflections(List<Expr> points) {
        JsonArray array = new JsonArray();
        for (Expr at : points) {
            JsonObject entry = new JsonObject();
            entry.addProperty("at", spelling.of(at));
            entry.add("atNumber", JsonNumbers.of(at));
            enclose(entry, "enclosure", at);
            array.add(entry);
        }
        return array;
    }
}
