package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.Analysis;
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
    private final JsonObject unknown = new JsonObject();

    JointJson(Spelling spelling, Function<Reason, String> sentences) {
        this.spelling = spelling;
        this.sentences = sentences;
    }

    JsonObject of(Joint joint) {
        json.addProperty("at", spelling.of(joint.at()));
        json.add("atNumber", JsonNumbers.of(joint.at()));
        number("value", joint.value());
        limit("leftLimit", joint.leftLimit());
        limit("rightLimit", joint.rightLimit());
        slope("leftDerivative", joint.leftDerivative());
        slope("rightDerivative", joint.rightDerivative());
        limit("leftLimitOfDerivative", joint.leftLimitOfDerivative());
        limit("rightLimitOfDerivative", joint.rightLimitOfDerivative());
        json.add("continuous", verdict(joint, Verdict::isContinuous));
        json.add("differentiable", verdict(joint, v -> v instanceof Verdict.Differentiable));
        json.add("verdict", ConditionalJson.of(joint.verdict(), spelling, v -> new JsonPrimitive(v.word())));
        clarke(joint);
        number("jump", joint.jump());
        json.addProperty("evidence", joint.isDecided() ? "proved" : "unknown");
        json.add("exact", exact);
        json.add("unknown", unknown);
        return json;
    }

    private void number(String name, Optional<Expr> value) {
        json.add(name, value.map(JsonNumbers::of).orElse(JsonNull.INSTANCE));
        value.ifPresent(v -> exact.addProperty(name, spelling.of(v)));
    }

    private void limit(String name, Limit limit) {
        json.add(name, JsonNumbers.of(limit));
        limit.finite().ifPresent(v -> exact.addProperty(name, spelling.of(v)));
        if (limit instanceof Limit.Unknown u) {
            unknown.addProperty(name, sentences.apply(u.because()));
        }
    }

    private void slope(String name, Conditional<Limit> slope) {
        if (slope.isUnconditional()) {
            limit(name, slope.otherwise());
            return;
        }
        json.add(name, ConditionalJson.of(slope, spelling, JsonNumbers::of));
        exact.add(name, ConditionalJson.of(slope, spelling, this::exactLimit));
    }

    private JsonElement exactLimit(Limit limit) {
        return limit.finite()
                .<JsonElement>map(v -> new JsonPrimitive(spelling.of(v)))
                .orElse(JsonNumbers.of(limit));
    }

    /** A yes or no that follows from the verdict; of an undecided one neither follows. */
    private JsonElement verdict(Joint joint, Function<Verdict, Boolean> holds) {
        JsonElement answer = ConditionalJson.of(
                joint.verdict(),
                spelling,
                v -> v instanceof Verdict.Undecided ? JsonNull.INSTANCE : new JsonPrimitive(holds.apply(v)));
        for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
            nameUndecided(branch.value());
        }
        nameUndecided(joint.verdict().otherwise());
        return answer;
    }

    private void nameUndecided(Verdict verdict) {
        if (verdict instanceof Verdict.Undecided u) {
            unknown.addProperty("verdict", sentences.apply(u.because()));
        }
    }

    private void clarke(Joint joint) {
        json.add("clarke", ConditionalJson.of(joint.clarke(), spelling, this::numbers));
        if (joint.clarke().any(ends -> !ends.isEmpty())) {
            exact.add(
                    "clarke", ConditionalJson.of(joint.clarke(), spelling, ends -> texts(ends, joint.clarkeOrdered())));
        }
        boolean continuous = joint.verdict().any(Verdict::isContinuous);
        boolean open = isOpen(joint.leftLimitOfDerivative()) || isOpen(joint.rightLimitOfDerivative());
        if (continuous && open) {
            unknown.addProperty("clarke", sentences.apply(Analysis.notDerived()));
        }
    }

    /** Neither finite, which gives the gradient, nor infinite, which shows that there is none. */
    private static boolean isOpen(Limit limitOfDerivative) {
        return limitOfDerivative.finite().isEmpty() && !limitOfDerivative.isInfinite();
    }

    private JsonElement numbers(List<Expr> ends) {
        JsonArray numbers = new JsonArray();
        ends.forEach(end -> numbers.add(JsonNumbers.of(end)));
        boolean complete = !ends.isEmpty() && numbers.asList().stream().noneMatch(JsonElement::isJsonNull);
        return complete ? numbers : JsonNull.INSTANCE;
    }

    private JsonElement texts(List<Expr> ends, boolean ordered) {
        if (ends.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        String low = spelling.of(ends.get(0));
        String high = spelling.of(ends.get(1));
        JsonArray texts = new JsonArray();
        texts.add(ordered ? low : "min(" + low + ", " + high + ")");
        texts.add(ordered ? high : "max(" + low + ", " + high + ")");
        return texts;
    }
}
