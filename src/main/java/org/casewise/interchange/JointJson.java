package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Clarke;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;
import org.casewise.notation.Spelling;
import org.casewise.reason.Reason;

/** One breakpoint as JSON: numbers, beside them the exact values as text, and what is unknown with its reason. */
final class JointJson {

    private final Spelling spelling;
    private final Function<Reason, String> sentences;
    private final JsonObject json = new JsonObject();
    private final JsonObject exact = new JsonObject();
    private final JsonObject enclosures = new JsonObject();
    private final JsonObject unknown = new JsonObject();

    JointJson(Spelling spelling, Function<Reason, String> sentences) {
        this.spelling = spelling;
        this.sentences = sentences;
    }

    JsonObject of(Joint joint) {
        json.addProperty("at", spelling.of(joint.at()));
        json.add("atNumber", JsonNumbers.of(joint.at()));
        enclose("at", joint.at());
        number("value", joint.value());
        limit("leftLimit", joint.leftLimit());
        limit("rightLimit", joint.rightLimit());
        slope("leftDerivative", joint.leftDerivative());
        slope("rightDerivative", joint.rightDerivative());
        limit("leftLimitOfDerivative", joint.leftLimitOfDerivative());
        limit("rightLimitOfDerivative", joint.rightLimitOfDerivative());
        verdict(joint);
        clarke(joint);
        number("jump", joint.jump());
        json.addProperty("evidence", joint.isDecided() ? "proved" : "unknown");
        json.add("exact", exact);
        if (enclosures.size() > 0) {
            json.add("enclosure", enclosures);
        }
        json.add("unknown", unknown);
        return json;
    }

    private void number(String name, Optional<Expr> value) {
        json.add(name, value.map(JsonNumbers::of).orElse(JsonNull.INSTANCE));
        value.ifPresent(v -> tellExactly(name, v));
    }

    private void limit(String name, Limit limit) {
        json.add(name, JsonNumbers.of(limit));
        limit.finite().ifPresent(v -> tellExactly(name, v));
        nameUnknown(name, limit);
    }

    private void tellExactly(String name, Expr value) {
        exact.addProperty(name, spelling.of(value));
        enclose(name, value);
    }

    private void enclose(String name, Expr value) {
        JsonNumbers.enclosure(value).ifPresent(around -> enclosures.add(name, around));
    }

    private void nameUnknown(String name, Limit limit) {
        if (limit instanceof Limit.Unknown u) {
            unknown.addProperty(name, sentences.apply(u.because()));
        }
    }

    private static <T> List<T> everyValue(Conditional<T> answer) {
        List<T> values = new ArrayList<>();
        answer.branches().forEach(branch -> values.add(branch.value()));
        values.add(answer.otherwise());
        return values;
    }

    private void slope(String name, Conditional<Limit> slope) {
        if (slope.isUnconditional()) {
            limit(name, slope.otherwise());
            return;
        }
        json.add(name, ConditionalJson.of(slope, spelling, JsonNumbers::of));
        exact.add(name, ConditionalJson.of(slope, spelling, this::exactLimit));
        for (Limit limit : everyValue(slope)) {
            nameUnknown(name, limit);
        }
    }

    private JsonElement exactLimit(Limit limit) {
        return limit.finite()
                .<JsonElement>map(v -> new JsonPrimitive(spelling.of(v)))
                .orElse(JsonNumbers.of(limit));
    }

    /** The verdict, and the answers that follow from it; of an undecided one none follows. */
    private void verdict(Joint joint) {
        Conditional<Verdict> verdict = joint.verdict();
        // What oscillates between two finite limits is the slope; limits that differ from the value have other
        // verdicts.
        boolean limits = joint.leftLimit().finite().isPresent()
                && joint.rightLimit().finite().isPresent();
        follows("continuous", verdict, v -> v.isContinuous() || limits && v instanceof Verdict.Oscillation);
        follows("differentiable", verdict, v -> v instanceof Verdict.Differentiable);
        json.add("verdict", ConditionalJson.of(verdict, spelling, v -> new JsonPrimitive(v.word())));
        for (Verdict value : everyValue(verdict)) {
            if (value instanceof Verdict.Undecided u) {
                for (String name : List.of("continuous", "differentiable", "verdict")) {
                    unknown.addProperty(name, sentences.apply(u.because()));
                }
            }
        }
    }

    private void follows(String name, Conditional<Verdict> verdict, Predicate<Verdict> holds) {
        Function<Verdict, JsonElement> answer =
                v -> v instanceof Verdict.Undecided ? JsonNull.INSTANCE : new JsonPrimitive(holds.test(v));
        json.add(name, ConditionalJson.of(verdict, spelling, answer));
    }

    private void clarke(Joint joint) {
        json.add("clarke", ConditionalJson.of(joint.clarke(), spelling, c -> numbers(c.ends())));
        if (joint.clarke().any(gradient -> !gradient.ends().isEmpty())) {
            exact.add("clarke", ConditionalJson.of(joint.clarke(), spelling, this::texts));
        }
        if (joint.clarke().any(gradient -> !gradient.known())) {
            unknown.addProperty("clarke", sentences.apply(Analysis.notDerived()));
        }
    }

    private JsonElement numbers(List<Expr> ends) {
        JsonArray numbers = new JsonArray();
        ends.forEach(end -> numbers.add(JsonNumbers.of(end)));
        boolean complete = !ends.isEmpty() && numbers.asList().stream().noneMatch(JsonElement::isJsonNull);
        return complete ? numbers : JsonNull.INSTANCE;
    }

    private JsonElement texts(Clarke gradient) {
        if (gradient.ends().isEmpty()) {
            return JsonNull.INSTANCE;
        }
        boolean ordered = gradient.ordered();
        String low = spelling.of(gradient.ends().get(0));
        String high = spelling.of(gradient.ends().get(1));
        JsonArray texts = new JsonArray();
        texts.add(ordered ? low : "min(" + low + ", " + high + ")");
        texts.add(ordered ? high : "max(" + low + ", " + high + ")");
        return texts;
    }
}
