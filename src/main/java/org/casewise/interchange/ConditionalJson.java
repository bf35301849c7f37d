package org.casewise.interchange;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Verdict;
import org.casewise.notation.Spelling;

/**
 * An answer that may depend on parameters: itself where it does not, else {@code {"if", "value", "otherwise"}}. A condition
 * with the same value on both sides is left out.
 */
final class ConditionalJson {

    private ConditionalJson() {}

    static <T> JsonElement of(Conditional<T> answer, Spelling spelling, Function<T, JsonElement> value) {
        JsonElement json = value.apply(answer.otherwise());
        List<Conditional.Branch<T>> branches = answer.branches();
        for (int i = branches.size() - 1; i >= 0; i--) {
            JsonElement there = value.apply(branches.get(i).value());
            if (there.equals(json)) {
                continue;
            }
            JsonObject conditional = new JsonObject();
            conditional.addProperty("if", spelling.of(branches.get(i).condition()));
            conditional.add("value", there);
            conditional.add("otherwise", json);
            json = conditional;
        }
        return json;
    }

    /** Of two objects of one kind one, whose parts are conditional where they differ. */
    static JsonObject either(String condition, JsonObject then, JsonObject otherwise) {
        Set<String> names = new LinkedHashSet<>(then.keySet());
        names.addAll(otherwise.keySet());
        JsonObject either = new JsonObject();
        for (String name : names) {
            JsonElement a = then.has(name) ? then.get(name) : JsonNull.INSTANCE;
            JsonElement b = otherwise.has(name) ? otherwise.get(name) : JsonNull.INSTANCE;
            JsonObject conditional = new JsonObject();
            conditional.addProperty("if", condition);
            conditional.add("value", a);
            conditional.add("otherwise", b);
            either.add(name, a.equals(b) ? a : conditional);
        }
        return either;
    }

    /** The point as text; where f' exists there for some parameters only, null under their condition. */
    static JsonElement undefinedPoint(Joint joint, Spelling spelling) {
        JsonElement point = new JsonPrimitive(spelling.of(joint.at()));
        return of(joint.verdict(), spelling, v -> v instanceof Verdict.Differentiable ? JsonNull.INSTANCE : point);
    }
}
